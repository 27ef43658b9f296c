#include "app/visitor/browse_bar.h"

#include "app/look/looks.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QButtonGroup>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sala {

namespace {

constexpr std::array kChoices{"byJourney", "byTheme", "allPhotographs", "voices", "onMap", "inTime"}; // BrowseOrder's

} // namespace

BrowseBar::BrowseBar(QWidget *parent)
    : QWidget(parent), m_choices(new QButtonGroup(this)), m_about(nullptr), m_sample(nullptr) {
    setObjectName(QStringLiteral("browseBar"));
    for (int i = 0; i < int(kChoices.size()); ++i) {
        auto *button = new TextButton({}, this);
        button->setObjectName(QLatin1String(kChoices[i]));
        button->setCheckable(true);
        m_choices->addButton(button, i);
    }
    m_about = new TextButton({}, this);
    m_about->setObjectName(QStringLiteral("about"));
    m_sample = new TextLabel({}, this);
    m_sample->setObjectName(QStringLiteral("sampleMark"));
    m_sample->hide();
    choice(BrowseOrder::ByJourney)->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        styleChoices();
        Q_EMIT orderChosen(BrowseOrder(id));
    });
    connect(m_about, &QAbstractButton::clicked, this, &BrowseBar::aboutRequested);
    setTheme(m_theme);
    setLanguage(m_language);
}

TextButton *BrowseBar::choice(BrowseOrder order) const {
    return static_cast<TextButton *>(m_choices->button(int(order)));
}

void BrowseBar::setOrder(BrowseOrder order) {
    choice(order)->setChecked(true);
    styleChoices();
}

void BrowseBar::setVoices(bool areThere) {
    choice(BrowseOrder::Voices)->setVisible(areThere);
    layOut();
}

QList<QAbstractButton *> BrowseBar::offered() const {
    QList<QAbstractButton *> buttons = m_choices->buttons();
    buttons.removeIf([](const QAbstractButton *button) { return button->isHidden(); });
    return buttons;
}

void BrowseBar::setSample(bool isSample) {
    m_isSample = isSample;
    m_sample->setVisible(isSample);
    layOut();
}

void BrowseBar::setLanguage(Language language) {
    m_language = language;
    choice(BrowseOrder::ByJourney)
        ->setText(tr("By journey", "photographs in the order of the visits to countries"), language);
    choice(BrowseOrder::ByTheme)->setText(tr("By theme", "photographs by subject"), language);
    choice(BrowseOrder::All)->setText(tr("Everything", "all photographs and films"), language);
    choice(BrowseOrder::Voices)->setText(tr("Voices", "films in which people speak"), language);
    choice(BrowseOrder::OnMap)->setText(tr("Map", "shows where the photographs were taken"), language);
    choice(BrowseOrder::InTime)
        ->setText(tr("Timeline", "shows what happened when, and the programme"), language);
    m_about->setText(tr("About the exhibition"), language);
    m_sample->setText(tr("Sample exhibition", "a mark: this is not the real exhibition"), language);
    layOut();
}

void BrowseBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    styleChoices();
    m_about->setTextStyle(textStyle(theme, TextSize::Label));
    m_about->setLook(quietLook(theme));
    TextStyle sample = textStyle(theme, TextSize::Small, 500);
    sample.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    m_sample->setTextStyle(sample);
    m_sample->setColor(m_theme.colours.accent);
    layOut();
}

void BrowseBar::styleChoices() {
    for (QAbstractButton *each : m_choices->buttons()) {
        auto *button = static_cast<TextButton *>(each);
        button->setTextStyle(textStyle(m_theme, TextSize::Label, button->isChecked() ? 600 : 400));
    }
    m_paddingPx = -1; // another theme
    padChoices(choiceLook(m_theme).sidePaddingPx);
    layOut(); // bold words may need another height
}

void BrowseBar::padChoices(double paddingPx) const {
    if (m_paddingPx == paddingPx) {
        return;
    }
    m_paddingPx = paddingPx;
    ButtonLook look = choiceLook(m_theme);
    look.sidePaddingPx = paddingPx;
    for (QAbstractButton *each : m_choices->buttons()) {
        static_cast<TextButton *>(each)->setLook(look);
    }
}

int BrowseBar::heightForWidth(int width) const {
    return places(width).heightPx;
}

QSize BrowseBar::sizeHint() const {
    return QSize(m_theme.screenPx.width(), heightForWidth(m_theme.screenPx.width()));
}

BrowseBar::Places BrowseBar::places(int width) const {
    const int gap = m_theme.gapPx();
    padChoices(choiceLook(m_theme).sidePaddingPx);
    QList<int> widths;
    for (const QAbstractButton *button : offered()) {
        widths.append(boldWidth(*button) + gap);
    }
    const int choices = std::accumulate(widths.begin(), widths.end(), 0);
    const int sample = m_isSample ? m_sample->sizeHint().width() + 4 * gap : 0;
    const int needed = choices + sample + m_about->sizeHint().width() + 2 * gap;
    return needed <= width - 2 * m_theme.marginPx() ? oneRow(width, widths) : twoRows(width);
}

/// With room between the lowest marks and the line around them.
int BrowseBar::sampleHeight(int width) const {
    return m_sample->heightForWidth(width) + m_theme.gapPx() / 2;
}

BrowseBar::Places BrowseBar::oneRow(int width, const QList<int> &widths) const {
    const int gap = m_theme.gapPx();
    const int high = qMax(m_theme.touchTargetPx(), m_about->sizeHint().height());
    Places places;
    places.heightPx = high + gap;
    // The first words, not their button's edge, stand on the page's left edge.
    int x = m_theme.marginPx() - qMin(m_theme.marginPx(), int(choiceLook(m_theme).sidePaddingPx) + gap / 2);
    for (const int each : widths) {
        places.choices.append(QRect(x, gap / 2, each, high));
        x += each;
    }
    const int aboutWidth = m_about->sizeHint().width();
    places.about = QRect(width - m_theme.marginPx() - aboutWidth, gap / 2, aboutWidth, high);
    const int sampleWidth = m_sample->sizeHint().width() + 2 * gap;
    const int sampleHigh = sampleHeight(sampleWidth);
    places.sample = QRect(places.about.left() - gap - sampleWidth, (places.heightPx - sampleHigh) / 2,
                          sampleWidth, sampleHigh);
    return places;
}

BrowseBar::Places BrowseBar::twoRows(int width) const {
    const int gap = m_theme.gapPx();
    const int inner = width - 2 * m_theme.marginPx();
    const int left = m_theme.marginPx();
    padChoices(gap / 4.0); // equal targets with their words in the middle need no more
    Places places;

    const int sampleWidth = m_isSample ? qMin(m_sample->sizeHint().width() + 2 * gap, inner / 2) : 0;
    const int aboutWidth = qMin(m_about->sizeHint().width(), inner - sampleWidth - gap);
    const int first = qMax(m_theme.touchTargetPx(), m_about->heightForWidth(aboutWidth));
    const int sampleHigh = sampleHeight(qMax(1, sampleWidth));
    places.sample = QRect(left, gap / 2 + (first - sampleHigh) / 2, sampleWidth, sampleHigh);
    places.about = QRect(left + inner - aboutWidth, gap / 2, aboutWidth, first);

    addChoices(places, first + gap, inner);
    return places;
}

/// What it needs on one line when it is the chosen one, chosen or not: turning bold moves nothing.
int BrowseBar::boldWidth(const QAbstractButton &choice) const {
    TextStyle style = textStyle(m_theme, TextSize::Label, 600);
    style.language = m_language;
    const double words = TextBlock::compose(choice.text(), style).naturalWidth();
    return int(std::ceil(words) + 2 * std::ceil(m_paddingPx)) + 2;
}

/// Side by side, each as wide as the others or, where one needs more, as it needs; else in two rows or three.
/// A row more is better than words in two lines beside words in one.
void BrowseBar::addChoices(Places &places, int top, int inner) const {
    const QList<QAbstractButton *> buttons = offered();
    const int count = int(buttons.size());
    const auto everyWidth = [&](auto fits) { return std::ranges::all_of(buttons, fits); };
    const auto wholeIn = [&](int columns) {
        return everyWidth([&](const QAbstractButton *b) { return boldWidth(*b) <= inner / columns; });
    };
    const QList<int> own = ownWidths(inner);
    const bool isOneRow = wholeIn(count) || !own.isEmpty();
    const bool isThree =
        everyWidth([&](const QAbstractButton *b) { return b->minimumSizeHint().width() <= inner / 3; });
    const int columns = isOneRow ? count : isThree ? 3 : 2;
    const bool isEven = !isOneRow || wholeIn(count);
    int high = m_theme.touchTargetPx();
    int x = m_theme.marginPx();
    for (int i = 0; i < count; ++i) {
        const int wide = isEven ? inner / columns : own[i];
        high = qMax(high, buttons[i]->heightForWidth(wide));
        x = i % columns == 0 ? m_theme.marginPx() : x;
        places.choices.append(QRect(x, top, wide, 0));
        x += wide;
    }
    for (int i = 0; i < count; ++i) {
        QRect &place = places.choices[i];
        place.moveTop(top + i / columns * (high + m_theme.gapPx()));
        place.setHeight(high);
    }
    places.heightPx = places.choices.last().bottom() + 1 + m_theme.gapPx() / 2;
}

/// What each choice needs for one line, and its part of what is left; empty when there is not enough.
QList<int> BrowseBar::ownWidths(int inner) const {
    QList<int> widths;
    for (const QAbstractButton *button : offered()) {
        widths.append(qMax(m_theme.touchTargetPx(), boldWidth(*button) + m_theme.gapPx()));
    }
    const int left = inner - std::accumulate(widths.begin(), widths.end(), 0);
    if (left < 0) {
        return {};
    }
    for (int &width : widths) {
        width += left / int(widths.size());
    }
    return widths;
}

void BrowseBar::layOut() {
    const Places here = places(width());
    const QList<QAbstractButton *> buttons = offered();
    for (int i = 0; i < buttons.size(); ++i) {
        buttons[i]->setGeometry(here.choices[i]);
    }
    m_about->setGeometry(here.about);
    m_sample->setGeometry(here.sample);
    updateGeometry();
    update();
}

void BrowseBar::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

void BrowseBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(0, m_theme.abovePx > 0 ? 0 : height() - 1, width(), 1, m_theme.colours.line); // towards the works
    paintChoiceMark(painter,
                    QRectF(m_choices->checkedButton()->geometry()).translated(0, m_theme.gapPx() / 2.0 - 1),
                    m_theme);
    if (m_isSample) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours.accent, qMax(1, m_theme.linePx() / 2)));
        const QRectF outline = QRectF(m_sample->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    }
}

} // namespace sala
