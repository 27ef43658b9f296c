#include "app/visitor/reflection_view.h"

#include "app/look/looks.h"
#include "app/look/more_mark.h"
#include "app/text/numbers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sala {
namespace {

constexpr double kWordsWidth = 0.86;      ///< of the page
constexpr int kMostLines = 2;             ///< of a question that is set large
constexpr double kLargestQuestion = 0.34; ///< of the page's height; a longer one is set smaller
constexpr double kWidestCard = 1.5;       ///< of its drawing, or of what its words need
constexpr double kLargestDrawing = 4.2;   ///< in targets
constexpr double kDrawingShare = 0.8;     ///< of a card's width, at most

/// Of a card without any words its drawing is named.
QString drawingName(Motif motif) {
    switch (motif) {
    case Motif::Home:
        return ReflectionView::tr("A house", "a drawing");
    case Motif::Path:
        return ReflectionView::tr("A path", "a drawing");
    case Motif::Hands:
        return ReflectionView::tr("Hand in hand", "a drawing");
    case Motif::Door:
        return ReflectionView::tr("An open door", "a drawing");
    case Motif::Sprout:
        return ReflectionView::tr("A sprout", "a drawing");
    case Motif::Sea:
        return ReflectionView::tr("The sea", "a drawing");
    case Motif::Sun:
        return ReflectionView::tr("The rising sun", "a drawing");
    case Motif::Boat:
        return ReflectionView::tr("A boat", "a drawing");
    }
    return {};
}

} // namespace

ReflectionView::ReflectionView(QWidget *parent) : FlickArea(parent), m_group(new QButtonGroup(this)), m_more(new MoreMark(*this)) {
    setObjectName(QStringLiteral("reflection"));
    connect(this, &FlickArea::scrolled, this, &ReflectionView::place);
    connect(this, &FlickArea::scrolled, this, &ReflectionView::followMore);
}

void ReflectionView::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = catalogue;
    m_places.clear();
    for (ReflectionCard *const card : std::exchange(m_cards, {})) {
        m_group->removeButton(card);
        card->setParent(nullptr);
        card->deleteLater(); // it may be the one that is being pressed
    }
    for (const AnswerCard &answer : catalogue.answerCards) {
        auto *const card = new ReflectionCard(answer.motif, this);
        card->setTheme(m_theme);
        card->installEventFilter(this);
        m_group->addButton(card);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT cardChosen(card->motif()); });
        card->show();
        m_cards.append(card);
    }
    setOffset(0);
    setWords();
    showAnswers();
}

void ReflectionView::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    for (ReflectionCard *const card : std::as_const(m_cards)) {
        card->setTheme(theme);
    }
    layOut();
}

void ReflectionView::setLanguage(Language language) {
    m_language = language;
    setWords();
    showAnswers();
}

void ReflectionView::setWords() {
    const ShownText question = m_catalogue.text(m_catalogue.question.id, TextField::Title, m_language);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        ShownText words = m_catalogue.text(m_catalogue.answerCards[i].id, TextField::Title, m_language);
        if (words.isEmpty()) {
            words = {drawingName(m_cards[i]->motif()), m_language, false};
        }
        m_cards[i]->setWords(words, fallbackNoteUnder({question, words}, 1), m_language);
    }
    setAccessibleName(spoken(question));
}

void ReflectionView::setAnswers(const std::optional<Motif> &chosen, const AnswerTally &tally) {
    m_chosen = chosen;
    m_tally = tally;
    showAnswers();
}

qint64 ReflectionView::answers() const {
    qint64 all = 0;
    for (const ReflectionCard *const card : m_cards) {
        all += m_tally.value(card->motif());
    }
    return all;
}

/// To who has answered, and only where nobody can be singled out.
bool ReflectionView::isPictureShown() const {
    return m_chosen && answers() >= kLeastAnswers;
}

qint64 ReflectionView::perSprout() const {
    qint64 most = 1;
    int room = 1;
    for (const ReflectionCard *const card : m_cards) {
        most = std::max(most, m_tally.value(card->motif()));
        room = card->sproutsIn(card->width());
    }
    return (most + room - 1) / room;
}

QString ReflectionView::sentence() const {
    if (!m_chosen) {
        return tr("Touch the drawing that comes closest. Nobody is asked who they are.");
    }
    if (!isPictureShown()) {
        return tr("Thank you. Once a few more people have answered, a picture of all answers will grow here.");
    }
    const QString all = formatNumber(answers(), m_language);
    return perSprout() == 1
               ? tr("Thank you. There are %1 answers so far; each sprout is one of them.", "a number").arg(all)
               : tr("Thank you. There are %1 answers so far; each sprout stands for about %2 of them.", "two numbers")
                     .arg(all, formatNumber(perSprout(), m_language));
}

void ReflectionView::showAnswers() {
    m_group->setExclusive(false); // so that none may be chosen
    for (ReflectionCard *const card : std::as_const(m_cards)) {
        card->setChecked(card->motif() == m_chosen);
    }
    m_group->setExclusive(true);
    layOut();
    for (ReflectionCard *const card : std::as_const(m_cards)) {
        card->setField(isPictureShown() ? CardField{m_tally.value(card->motif()), answers(), perSprout()} : CardField());
    }
    setAccessibleDescription(sentence());
}

ReflectionCard *ReflectionView::card(Motif motif) const {
    const auto it = std::find_if(m_cards.begin(), m_cards.end(),
                                 [&](const ReflectionCard *card) { return card->motif() == motif; });
    return it == m_cards.end() ? nullptr : *it;
}

/// Centred; returns where what comes below it begins.
int ReflectionView::addText(const QString &text, const TextStyle &style, int top) {
    const double wide = std::max(1.0, width() * kWordsWidth);
    TextBlock block = composeCentred(text, style, wide);
    const int bottom = top + int(std::ceil(block.size().height()));
    m_texts.append({std::move(block), QPoint(int(width() * (1 - kWordsWidth) / 2), top)});
    return bottom;
}

/// The question, in which language it is where that is not the reader's, and the sentence.
int ReflectionView::addWords() {
    const ShownText question = m_catalogue.text(m_catalogue.question.id, TextField::Title, m_language);
    m_texts.clear();
    const auto ask = [&](TextSize size) {
        TextStyle style = textStyle(m_theme, size, 600);
        style.language = question.language;
        return addText(question.body, style, m_theme.gapPx());
    };
    int top = ask(TextSize::Display);
    const TextBlock &large = m_texts.last().block;
    const bool isWordCut = large.minimumWidth() > width() * kWordsWidth;
    if (top > height() * kLargestQuestion || large.lineCount() > kMostLines || isWordCut) {
        m_texts.clear();
        top = ask(TextSize::Title);
    }
    const auto say = [&](const QString &text, TextSize size) {
        TextStyle style = textStyle(m_theme, size);
        style.language = m_language;
        return text.isEmpty() ? top : addText(text, style, top);
    };
    top = say(fallbackNoteUnder({question}, 0), TextSize::Small) + m_theme.gapPx() / 2;
    return say(sentence(), TextSize::Body);
}

/// So many beside each other, with drawings as large as the height that is left allows.
ReflectionView::Grid ReflectionView::gridOf(int columns, int heightLeft) const {
    const int gap = m_theme.gapPx();
    const int room = width() - 2 * m_theme.marginPx() - (columns - 1) * gap;
    const int rows = int(m_cards.size() + columns - 1) / columns;
    const int largest = int(m_theme.touchTargetPx() * kLargestDrawing);
    const int cell = std::max(1, room / columns);
    int least = 0;
    int smallest = 0;
    for (const ReflectionCard *const card : m_cards) {
        least = std::max(least, card->leastWidth());
        smallest = card->leastDrawingPx();
    }
    Grid grid{columns, std::min(cell, std::max(least, int(largest * kWidestCard))), 0, {}, (rows - 1) * gap};
    for (int row = 0; row < rows; ++row) {
        int high = 0;
        for (int i = row * columns; i < std::min<int>((row + 1) * columns, int(m_cards.size())); ++i) {
            high = std::max(high, m_cards[i]->heightWithoutDrawing(grid.cardWidth));
        }
        grid.rowHeights.append(high);
        grid.height += high;
    }
    const int most = std::min(largest, int(grid.cardWidth * kDrawingShare));
    grid.drawing = std::max(smallest, std::min(most, (heightLeft - grid.height) / rows));
    grid.height += rows * grid.drawing;
    return grid;
}

/// The one with the largest drawings that fits; where none does, the lowest.
ReflectionView::Grid ReflectionView::bestGrid(int heightLeft) const {
    Grid best = gridOf(1, heightLeft);
    int least = m_theme.touchTargetPx();
    for (const ReflectionCard *const card : m_cards) {
        least = std::max(least, card->leastWidth());
    }
    for (int columns = 2; columns <= m_cards.size(); ++columns) {
        const Grid grid = gridOf(columns, heightLeft);
        const bool fits = grid.height <= heightLeft;
        const bool didFit = best.height <= heightLeft;
        const bool isBetter = fits ? !didFit || grid.drawing >= best.drawing : !didFit && grid.height < best.height;
        if (grid.cardWidth >= least && isBetter) {
            best = grid;
        }
    }
    // Rows of about as many: four cards are two and two, not three and one.
    const int rows = int(m_cards.size() + best.columns - 1) / best.columns;
    const int even = int(m_cards.size() + rows - 1) / rows;
    return even == best.columns ? best : gridOf(even, heightLeft);
}

/// Each row in the middle.
void ReflectionView::placeCards(const Grid &grid, int top) {
    const int gap = m_theme.gapPx();
    for (int i = 0; i < m_cards.size(); ++i) {
        const int row = i / grid.columns;
        const int inRow = std::min<int>(grid.columns, int(m_cards.size()) - row * grid.columns);
        const int left = (width() - inRow * grid.cardWidth - (inRow - 1) * gap) / 2;
        if (i > 0 && i % grid.columns == 0) {
            top += grid.rowHeights[row - 1] + grid.drawing + gap;
        }
        m_cards[i]->setDrawingPx(grid.drawing);
        m_cards[i]->resize(grid.cardWidth, grid.rowHeights[row] + grid.drawing);
        m_places.insert(m_cards[i], {left + (i % grid.columns) * (grid.cardWidth + gap), top});
    }
}

void ReflectionView::layOut() {
    m_places.clear();
    if (m_cards.isEmpty() || width() <= 0) {
        m_texts.clear();
        setContentHeight(0);
        return;
    }
    const int margin = m_theme.marginPx();
    const int above = std::max(0, m_theme.abovePx - y()); // the question may stand there, cards may not
    const int said = addWords() + m_theme.gapPx() * 2;
    const int words = std::max(said, above);
    const Grid grid = bestGrid(height() - words - margin);
    const int spare = std::max(0, height() - words - grid.height - margin);
    for (Placed &text : m_texts) {
        text.at.ry() += (above > 0 ? words - said : 0) + spare / 3;
    }
    placeCards(grid, words + spare / 2);
    setContentHeight(words + spare / 2 + grid.height + margin / 2);
    place();
    m_more->setTheme(m_theme);
    followMore();
    update();
}

void ReflectionView::followMore() {
    m_more->follow(largestOffset() - offset() > m_theme.marginPx());
}

void ReflectionView::place() {
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        it.key()->move(it.value() - QPoint(0, offset()));
    }
}

ReflectionCard *ReflectionView::cardAt(QPoint position) const {
    const auto it = std::find_if(m_cards.begin(), m_cards.end(), [&](const ReflectionCard *card) {
        return card->geometry().contains(position);
    });
    return it == m_cards.end() ? nullptr : *it;
}

void ReflectionView::tapped(QPoint position) {
    if (ReflectionCard *const card = cardAt(position)) {
        card->click();
    }
}

void ReflectionView::pressed(std::optional<QPoint> position) {
    const ReflectionCard *const under = position ? cardAt(*position) : nullptr;
    for (ReflectionCard *const card : std::as_const(m_cards)) {
        card->setPressed(card == under);
    }
}

bool ReflectionView::eventFilter(QObject *watched, QEvent *event) {
    auto *const card = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn && card && m_places.contains(card)) {
        const int top = m_places.value(card).y() - m_theme.gapPx();
        const int bottom = top + card->height() + 2 * m_theme.gapPx();
        scrollTo(std::clamp<double>(std::min(std::max(offset(), bottom - height()), top), 0, largestOffset()));
    }
    return FlickArea::eventFilter(watched, event);
}

void ReflectionView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    for (const Placed &text : std::as_const(m_texts)) {
        text.block.draw(&painter, text.at - QPoint(0, offset()), m_theme.colours.text);
    }
    paintPosition(painter, m_theme.colours.line);
}

void ReflectionView::resizeEvent(QResizeEvent *event) {
    FlickArea::resizeEvent(event);
    showAnswers(); // how many answers a sprout stands for follows from the room
}

} // namespace sala
