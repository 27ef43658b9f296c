#include "app/visitor/reading_panel.h"

#include "app/look/accessible_part.h"
#include "app/look/covering.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace sala {

using Sign = ReadingButton::Sign;

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent), m_sizes{new ReadingButton(Sign::Usual, this), new ReadingButton(Sign::Large, this),
                               new ReadingButton(Sign::Largest, this)},
      m_contrast(new ReadingButton(Sign::Contrast, this)), m_motion(new ReadingButton(Sign::Motion, this)),
      m_reach(new ReadingButton(Sign::Reach, this)) {
    setObjectName(QStringLiteral("readingPanel"));
    giveRole(*this, QAccessible::Pane);
    m_sizes[0]->setObjectName(QStringLiteral("usualText"));
    m_sizes[1]->setObjectName(QStringLiteral("largeText"));
    m_sizes[2]->setObjectName(QStringLiteral("largestText"));
    m_contrast->setObjectName(QStringLiteral("highContrast"));
    m_motion->setObjectName(QStringLiteral("reducedMotion"));
    m_reach->setObjectName(QStringLiteral("lowReach"));
    m_reach->hide();
    auto *group = new QButtonGroup(this);
    for (ReadingButton *size : m_sizes) {
        group->addButton(size);
        connect(size, &QAbstractButton::clicked, this, &ReadingPanel::choose);
    }
    connect(m_contrast, &QAbstractButton::clicked, this, &ReadingPanel::choose);
    connect(m_motion, &QAbstractButton::clicked, this, &ReadingPanel::choose);
    connect(m_reach, &QAbstractButton::clicked, this, &ReadingPanel::choose);
    setFocusPolicy(Qt::ClickFocus); // takes keys, and is no stop of its own
    coverParent(*this);
    hide();
    setTheme(m_theme);
    setLanguage(Language::English);
}

void ReadingPanel::setLanguage(Language language) {
    setAccessibleName(tr("Text size and contrast"));
    m_sizes[0]->setAccessibleName(tr("Usual text size"));
    m_sizes[1]->setAccessibleName(tr("Large text"));
    m_sizes[2]->setAccessibleName(tr("Largest text"));
    m_contrast->setAccessibleName(tr("High contrast", "a choice: black, white and yellow only"));
    m_motion->setAccessibleName(tr("Less motion", "a choice: nothing moves but what a finger moves"));
    m_reach->setAccessibleName(
        tr("Everything lower, within reach", "a choice: pages use the screen's lower part"));
    for (ReadingButton *size : m_sizes) {
        size->setLanguage(language);
    }
}

void ReadingPanel::setReachOffered(bool isOffered) {
    m_reach->setVisible(isOffered);
    layOut();
}

void ReadingPanel::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (ReadingButton *size : m_sizes) {
        size->setTheme(theme);
    }
    m_contrast->setTheme(theme);
    m_sizes[size_t(theme.reading.textScale)]->setChecked(true);
    m_contrast->setChecked(theme.isHighContrast());
    m_motion->setTheme(theme);
    m_motion->setChecked(theme.isStill());
    m_reach->setTheme(theme);
    m_reach->setChecked(theme.reading.reach == Reach::Low);
    layOut();
}

void ReadingPanel::open() {
    if (isVisible()) {
        return;
    }
    m_focusBefore = window()->focusWidget();
    raise();
    show();
    // Only who came by keyboard is shown where the keyboard is.
    const bool isByKeyboard = qobject_cast<ReadingButton *>(m_focusBefore) != nullptr;
    isByKeyboard ? m_sizes[size_t(m_theme.reading.textScale)]->setFocus(Qt::TabFocusReason)
                 : setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void ReadingPanel::close() {
    if (!isVisible()) {
        return;
    }
    // Before hiding, or the focus would wander to some button and ring it.
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    hide();
    Q_EMIT closed();
}

void ReadingPanel::choose() {
    Reading reading;
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        reading.textScale = m_sizes[i]->isChecked() ? TextScale(i) : reading.textScale;
    }
    reading.contrast = m_contrast->isChecked() ? Contrast::High : Contrast::Gallery;
    reading.motion = m_motion->isChecked() ? Motion::Reduced : Motion::Usual;
    reading.reach = m_reach->isChecked() ? Reach::Low : Reach::Whole;
    Q_EMIT readingChosen(reading);
}

void ReadingPanel::layOut() {
    const int gap = m_theme.gapPx();
    const QSize each = m_contrast->sizeHint();
    const int parting = gap; // the others are other questions than size
    const int others = m_reach->isHidden() ? 2 : 3;
    const int buttons = int(m_sizes.size()) + others;
    m_card.setSize(
        {buttons * each.width() + (buttons + 1) * gap + others * parting, each.height() + 2 * gap});
    m_card.moveBottomRight({width() - 1 - gap, height() - 1 - gap});
    int x = m_card.left() + gap;
    for (ReadingButton *size : m_sizes) {
        size->setGeometry({{x, m_card.top() + gap}, each});
        x += each.width() + gap;
    }
    for (ReadingButton *other : {m_contrast, m_motion, m_reach}) {
        other->setGeometry({{x + parting, m_card.top() + gap}, each});
        x += each.width() + gap + parting;
    }
    update();
}

void ReadingPanel::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

void ReadingPanel::mousePressEvent(QMouseEvent *) {
    close();
}

void ReadingPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReadingPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QPen edge(m_theme.isHighContrast() ? m_theme.colours.outline : m_theme.colours.line,
                    m_theme.linePx());
    paintSurface(painter, m_card, m_theme.colours.background, m_theme.cornerPx() * 2, edge);
}

} // namespace sala
