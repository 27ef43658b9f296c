// What pages say about a work.

#include "app/look/looks.h"
#include "app/text/dates.h"
#include "app/visitor/photograph_page.h"
#include "db/records/public_address.h"

namespace sala {
namespace {
constexpr double kNoteShare = 0.7; ///< of a photograph's width, for a sentence in its place
} // namespace

PhotographView::Notes PhotographPage::notesFor(const GalleryTheme &theme, Language language, double widthPx) {
    TextStyle style = textStyle(theme, TextSize::Body);
    style.language = language;
    style.alignment = Qt::AlignHCenter;
    style.balanced = true;
    const double width = widthPx * kNoteShare;
    return {TextBlock::compose(tr("This photograph cannot be shown just now."), style, width),
            TextBlock::compose(warning(), style, width)};
}

QString PhotographPage::warning() {
    return tr("This photograph may be painful to look at. Touch here to see it.");
}

void PhotographPage::describe(PhotographView &view, const Catalogue &catalogue, const WorkId &work, Language language) {
    const ShownText title = catalogue.text(work, TextField::Title, language);
    const bool isCovered = view.isCovered();
    view.setAccessibleName(isCovered         ? warning()
                           : title.isEmpty() ? tr("Photograph")
                                             : spoken(title));
    view.setAccessibleDescription(isCovered ? QString() : spoken(catalogue.text(work, TextField::AltText, language)));
}

PhotographWords PhotographPage::wordsOf(const Catalogue &catalogue, const Work &work, Language language) {
    const auto text = [&](const Id &owner, TextField field) {
        return catalogue.text(owner, field, language);
    };
    PhotographWords words;
    words.journey = text(work.journey, TextField::Title);
    words.title = text(work.id, TextField::Title);
    words.caption = text(work.id, TextField::Caption);
    words.story = text(work.id, TextField::Story);
    words.place = text(work.place, TextField::Title);
    words.date = formatDate(work.date, language);
    if (!words.place.isEmpty() && !words.place.isFallback && !words.date.isEmpty()) {
        words.place.body =
            tr("%1 · %2", "where and when a photograph was taken").arg(words.place.body, words.date);
        words.date.clear();
    }
    if (!work.creator.isEmpty()) {
        words.credit = work.kind == WorkKind::Photograph
                           ? tr("Photograph by %1").arg(work.creator)
                           : tr("By %1", "who made a film or a document").arg(work.creator);
    }
    words.copyright = work.copyright;
    words.address = publicAddress(catalogue.exhibition.publicAddress, work.id).toString();
    return words;
}

/// Whoever walks through a theme is told which.
PhotographWords PhotographPage::wordsHere(const Work &work) const {
    PhotographWords words = wordsOf(*m_catalogue, work, language());
    const ShownText theme = m_catalogue->text(m_walkedTheme, TextField::Title, language());
    if (theme.isEmpty()) {
        return words;
    }
    if (words.journey.isEmpty() || words.journey.isFallback || theme.isFallback) {
        words.journey = theme;
    } else {
        words.journey.body =
            tr("%1 · %2", "the theme that is walked through, and the journey").arg(theme.body, words.journey.body);
    }
    return words;
}

} // namespace sala
