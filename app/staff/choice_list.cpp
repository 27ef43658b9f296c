#include "app/staff/choice_list.h"

#include "app/look/looks.h"
#include "app/text/text_button.h"

#include <QVBoxLayout>

namespace sala {

ChoiceList::ChoiceList(const char *name, QWidget *parent) : QWidget(parent) {
    setObjectName(QLatin1String(name));
    (new QVBoxLayout(this))->setContentsMargins({});
}

void ChoiceList::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    layout()->setSpacing(theme.gapPx());
    applyLooks();
}

void ChoiceList::setChoices(const QStringList &texts, int chosen, Language language) {
    while (m_buttons.size() < texts.size()) {
        auto *button = new TextButton;
        const int index = int(m_buttons.size());
        button->setObjectName(objectName() + QString::number(index + 1));
        button->setCheckable(true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would be one line's height
        policy.setHeightForWidth(true);
        button->setSizePolicy(policy);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            m_chosen = index;
            applyLooks();
            Q_EMIT choiceMade(index);
        });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    m_chosen = chosen;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < texts.size());
        if (i < texts.size()) {
            m_buttons[i]->setText(texts[i], language);
        }
    }
    applyLooks();
}

void ChoiceList::applyLooks() {
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isChosen = i == m_chosen;
        ButtonLook look = isChosen ? brightLook(m_theme) : quietLook(m_theme);
        look.checkedText = look.text;
        look.checkedBackground = look.background;
        m_buttons[i]->setChecked(isChosen);
        m_buttons[i]->setTextStyle(textStyle(m_theme, TextSize::Label));
        m_buttons[i]->setLook(look);
    }
    updateGeometry(); // Qt's layouts do not pass on that their items have changed while nobody sees them
}

} // namespace sala
