#include "app/visitor/language_bar.h"

#include "app/look/accessible_part.h"
#include "app/look/looks.h"
#include "app/text/text_button.h"
#include "app/visitor/home_button.h"
#include "app/visitor/reading_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

#include <numeric>

namespace sala {

LanguageBar::LanguageBar(QWidget *parent)
    : QWidget(parent), m_home(new HomeButton(this)), m_group(new QButtonGroup(this)), m_reading(nullptr) {
    setObjectName(QStringLiteral("languageBar"));
    giveRole(*this, QAccessible::ToolBar);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_home->setObjectName(QStringLiteral("home"));
    connect(m_home, &QAbstractButton::clicked, this, &LanguageBar::homeRequested);
    for (const Language language : kLanguages) {
        auto *choice = new TextButton({}, this);
        choice->setCheckable(true);
        choice->setObjectName(QStringLiteral("language-") + code(language));
        choice->setText(ownName(language), language);
        m_group->addButton(choice, int(language));
    }
    button(m_language)->setChecked(true);
    m_reading = new ReadingButton(ReadingButton::Sign::Open, this); // after the languages: the order of the Tab key
    m_reading->setObjectName(QStringLiteral("reading"));
    setTheme(m_theme);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto wanted = Language(id);
        button(m_language)->setChecked(true); // The kiosk may yet say no.
        Q_EMIT languageChosen(wanted);
    });
    connect(m_reading, &QAbstractButton::clicked, this, [this] {
        m_reading->toggle(); // The kiosk says whether it is up.
        Q_EMIT readingRequested();
    });
    retranslate();
}

TextButton *LanguageBar::button(Language language) const {
    return static_cast<TextButton *>(m_group->button(int(language)));
}

void LanguageBar::setLanguage(Language language) {
    m_language = language;
    button(language)->setChecked(true);
    m_reading->setLanguage(language);
    markChosen();
    retranslate();
    layOut(); // the chosen one's bold name needs more room
}

void LanguageBar::setHomeOffered(bool isOffered) {
    m_home->setVisible(isOffered);
}

void LanguageBar::setReadingOpen(bool isOpen) {
    m_reading->setChecked(isOpen);
}

void LanguageBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    // The words stand in the middle of equal targets, so that they need no padding of their own.
    ButtonLook look = choiceLook(theme);
    look.sidePaddingPx = theme.gapPx() / 4.0;
    for (const Language language : kLanguages) {
        button(language)->setLook(look);
    }
    m_home->setTheme(theme);
    m_reading->setTheme(theme);
    markChosen();
    updateGeometry();
    layOut();
}

void LanguageBar::markChosen() {
    for (const Language language : kLanguages) {
        const int weight = language == m_language ? 600 : 400;
        button(language)->setTextStyle(textStyle(m_theme, TextSize::Label, weight));
    }
    update();
}

/// Of a finger, or of a name in large letters and the mark below it: Burmese goes far down.
int LanguageBar::targetHeight() const {
    int high = m_theme.touchTargetPx();
    for (const Language language : kLanguages) {
        high = qMax(high, button(language)->sizeHint().height() + 2 * m_theme.linePx());
    }
    return high;
}

QSize LanguageBar::sizeHint() const {
    int width = (int(kLanguages.size()) + 3) * m_theme.gapPx() + m_home->sizeHint().width() + m_reading->sizeHint().width();
    for (const Language language : kLanguages) {
        width += button(language)->sizeHint().width();
    }
    return QSize(width, targetHeight() + m_theme.gapPx());
}

QSize LanguageBar::minimumSizeHint() const {
    return QSize((int(kLanguages.size()) + 1) * m_theme.touchTargetPx() + m_reading->sizeHint().width(), sizeHint().height());
}

// All targets are equally wide, so that each language is as easy to hit as any other, and no wider than a
// hand spans on a landscape screen: there the bar stays together in the middle. Where a long name in large letters
// has too little room so, it takes from the short ones.
void LanguageBar::layOut() {
    const int gap = m_theme.gapPx() / 2;
    const int left = layOutHome() + m_theme.gapPx();
    const int right = layOutReading() - m_theme.gapPx();
    const QList<int> widths = widthsIn(right - left - (int(kLanguages.size()) - 1) * gap);
    const int high = targetHeight();
    const int all = std::accumulate(widths.begin(), widths.end(), (int(kLanguages.size()) - 1) * gap);
    int x = qMax(left, qMin((width() - all) / 2, right - all)); // in the middle, where that is free
    for (const Language language : kLanguages) {
        const int wide = widths[int(language)];
        button(language)->setGeometry(x, (height() - high) / 2, wide, high);
        x += wide + gap;
    }
}

/// One for each language, of so much room together.
QList<int> LanguageBar::widthsIn(int room) const {
    const int most = int(m_theme.touchTargetPx() * 3.6);
    QList<int> widths(qsizetype(kLanguages.size()), 0);
    qsizetype sharing = widths.size();
    for (bool isShared = false; !isShared && sharing > 0;) {
        isShared = true;
        const int each = qMin(room / int(sharing), most);
        for (const Language language : kLanguages) {
            int &wide = widths[int(language)];
            const int least = button(language)->minimumSizeHint().width();
            if (wide == 0 && least > each) {
                wide = least;
                room -= least;
                --sharing;
                isShared = false;
            }
        }
    }
    for (int &wide : widths) {
        wide = wide > 0 ? wide : qMin(room / int(sharing), most);
    }
    return widths;
}

/// At the left end; returns where the languages may begin.
int LanguageBar::layOutHome() {
    const int across = m_home->sizeHint().width();
    const int high = targetHeight();
    m_home->setGeometry(m_theme.gapPx(), (height() - high) / 2, across, high);
    return m_home->geometry().right() + 1;
}

/// At the right end; returns what is left of it for the languages.
int LanguageBar::layOutReading() {
    const int across = m_reading->sizeHint().width();
    const int high = targetHeight();
    m_reading->setGeometry(width() - m_theme.gapPx() - across, (height() - high) / 2, across, high);
    return m_reading->x();
}

void LanguageBar::retranslate() {
    setAccessibleName(tr("Languages"));
    m_home->setAccessibleName(tr("Back to the start", "a drawn house: the page that visitors begin with"));
    m_reading->setAccessibleName(tr("Text size and contrast"));
}

void LanguageBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LanguageBar::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

void LanguageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.surface);
    painter.fillRect(0, 0, width(), 1, m_theme.colours.line);
    paintChoiceMark(painter, button(m_language)->geometry(), m_theme);
}

} // namespace sala
