#include "app/staff/entry_panel.h"

#include "app/staff/button_row.h"
#include "app/staff/playlist_draft.h"
#include "app/staff/playlist_words.h"
#include "app/staff/staff_card.h"
#include "app/text/text_button.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <algorithm>
#include <initializer_list>

namespace sala {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFilmStep{5000};
enum Kind { kDwell = 1, kBegin, kEnd, kWords }; ///< changes that are undone together

/// Finer where a picture stands for a short time.
milliseconds stepFor(milliseconds dwell, bool isLonger) {
    const auto reference = isLonger ? dwell : dwell - milliseconds(1);
    return reference < milliseconds(20'000)   ? milliseconds(1000)
           : reference < milliseconds(60'000) ? milliseconds(5000)
                                              : milliseconds(30'000);
}

} // namespace

EntryPanel::EntryPanel(PlaylistDesk &desk, PlaylistDraft &draft, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_draft(draft), m_about(addText("entryTitle", TextSize::Body)) {
    setObjectName(QStringLiteral("entryPanel"));
    makeTimes();
    makeWords();
    connect(&m_draft, &PlaylistDraft::changed, this, &EntryPanel::say);
    applyTheme();
    retranslate();
}

void EntryPanel::connectTo(TextButton *button, Change change, int kind) {
    connect(button, &QAbstractButton::clicked, this, [this, change, kind] {
        if (const PlaylistLine *before = line()) {
            PlaylistLine wanted = *before;
            change(wanted);
            m_draft.change(m_at, wanted, kind);
        }
    });
}

void EntryPanel::makeTimes() {
    m_time = addText("entryTime", TextSize::Label, Tone::Quiet);
    ButtonRow *dwell = addRow();
    m_shorter = addButton("dwellShorter", Weight::Quiet, dwell);
    m_longer = addButton("dwellLonger", Weight::Quiet, dwell);
    m_part = addText("filmPart", TextSize::Label, Tone::Quiet);
    ButtonRow *part = addRow();
    m_beginEarlier = addButton("beginEarlier", Weight::Quiet, part);
    m_beginLater = addButton("beginLater", Weight::Quiet, part);
    m_endEarlier = addButton("endEarlier", Weight::Quiet, part);
    m_endLater = addButton("endLater", Weight::Quiet, part);
    ButtonRow *how = addRow();
    m_sound = addButton("filmSound", Weight::Quiet, how);
    m_transition = addButton("transition", Weight::Quiet, how);
    m_shuffle = addButton("shuffle", Weight::Quiet, how);
    connectTo(
        m_shorter,
        [](PlaylistLine &line) {
            line.how.dwell = std::max(kShortestDwell, line.how.dwell - stepFor(line.how.dwell, false));
        },
        kDwell);
    connectTo(
        m_longer,
        [](PlaylistLine &line) {
            line.how.dwell = std::min(kLongestDwell, line.how.dwell + stepFor(line.how.dwell, true));
        },
        kDwell);
    connectTo(m_transition, [](PlaylistLine &line) {
        line.how.transition =
            line.how.transition == Transition::Cut ? Transition::CrossFade : Transition::Cut;
    });
    connectTo(m_sound, [](PlaylistLine &line) { line.how.isMuted = !line.how.isMuted; });
    connect(m_beginEarlier, &QAbstractButton::clicked, this, [this] { moveBegin(-kFilmStep); });
    connect(m_beginLater, &QAbstractButton::clicked, this, [this] { moveBegin(kFilmStep); });
    connect(m_endEarlier, &QAbstractButton::clicked, this, [this] { moveEnd(-kFilmStep); });
    connect(m_endLater, &QAbstractButton::clicked, this, [this] { moveEnd(kFilmStep); });
    connect(m_shuffle, &QAbstractButton::clicked, this, [this] {
        if (const PlaylistLine *shown = line()) {
            m_draft.setShuffled(m_at, shown->how.section == 0);
        }
    });
}

void EntryPanel::makeWords() {
    m_titleHint = addText("titleHint", TextSize::Label, Tone::Quiet);
    m_title = addEditor("cardTitle");
    m_textHint = addText("textHint", TextSize::Label, Tone::Quiet);
    m_text = addEditor("cardText");
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) { write(true, text); });
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) { write(false, text); });
}

LineEditor *EntryPanel::addEditor(const char *name) {
    auto *editor = new LineEditor;
    editor->setObjectName(QLatin1String(name));
    editor->setMaxLength(int(kLongestCardWords));
    addWidget(editor);
    return editor;
}

/// In the page's language, without the blanks around it.
void EntryPanel::write(bool isTitle, const QString &text) {
    const QString words = text.normalized(QString::NormalizationForm_C).trimmed();
    if (!line()) {
        m_draft.setTitle(language(), words);
        return;
    }
    PlaylistLine wanted = *line();
    QMap<Language, QString> &all = isTitle ? wanted.titles : wanted.texts;
    if (words.isEmpty()) {
        all.remove(language());
    } else {
        all.insert(language(), words);
    }
    if (!wanted.titles.isEmpty() || !wanted.texts.isEmpty()) { // a card without any words is none
        m_draft.change(m_at, wanted, kWords);
    }
}

/// Zero stands for wherever the film begins and ends, also when a curator has it do so elsewhere.
void EntryPanel::moveBegin(milliseconds by) {
    PlaylistLine wanted = *line();
    const FilmPart now = part();
    const milliseconds after = std::min(now.from + by, now.end(film()->film.duration) - kFilmStep);
    wanted.how.from = after <= film()->begin() ? milliseconds(0) : after;
    m_draft.change(m_at, wanted, kBegin);
}

void EntryPanel::moveEnd(milliseconds by) {
    PlaylistLine wanted = *line();
    const FilmPart now = part();
    const milliseconds after = std::max(now.from + kFilmStep, now.end(film()->film.duration) + by);
    wanted.how.until = after >= film()->end() ? milliseconds(0) : after;
    m_draft.change(m_at, wanted, kEnd);
}

const PlaylistLine *EntryPanel::line() const {
    return m_at >= 0 && m_at < m_draft.lines().size() ? &m_draft.lines()[m_at] : nullptr;
}

bool EntryPanel::isFilm() const {
    return film() && film()->film.duration.count() > 0;
}

const ShownFilm *EntryPanel::film() const {
    const auto catalogue = m_desk.status().catalogue;
    const WorkId work = line() ? findIn(catalogue->works)(line()->work) : WorkId();
    return work.isNull() ? nullptr : catalogue->film(work);
}

FilmPart EntryPanel::part() const {
    const FilmPart asked{line()->how.from, line()->how.until};
    return film() ? within(asked, film()->part, film()->film.duration) : asked;
}

void EntryPanel::setEntry(qsizetype at) {
    m_at = at;
    say();
}

void EntryPanel::sayTimes(const PlaylistLine &line, bool isFilm) {
    const bool isNested = !line.how.playlist.isEmpty();
    StaffPage::say(
        m_time,
        isFilm || isNested
            ? QString()
            : tr("It stands for %1.", "a length of time").arg(formatDuration(line.how.dwell, language())));
    m_shorter->setVisible(!isFilm && !isNested);
    m_longer->setVisible(!isFilm && !isNested);
    StaffPage::say(m_part, isFilm ? partText() : QString());
    for (TextButton *button : {m_beginEarlier, m_beginLater, m_endEarlier, m_endLater, m_sound}) {
        button->setVisible(isFilm);
    }
    m_sound->setText(line.how.isMuted ? tr("Play it with sound") : tr("Play it without sound"), language());
    m_transition->setVisible(!isNested);
    m_transition->setText(line.how.transition == Transition::Cut ? tr("Let it fade in")
                                                                 : tr("Show it at once, without a fade"),
                          language());
    m_shuffle->setVisible(true);
    m_shuffle->setText(line.how.section > 0 ? tr("Keep it in its place")
                                            : tr("Shuffle it with those beside it"),
                       language());
}

/// As the film's own page counts, from the beginning of what is shown of it.
QString EntryPanel::partText() const {
    const milliseconds from = part().from - film()->begin();
    const milliseconds until = part().end(film()->film.duration) - film()->begin();
    return tr("It plays from %1 to %2.", "places in a film: 0:10, 1:20").arg(formatClock(from, language()), formatClock(until, language()));
}

/// `line` is a title card; nothing: the playlist's own name.
void EntryPanel::sayWords(const PlaylistLine *line) {
    const bool isShown = !line || line->isCard();
    const QString own = ownName(language());
    StaffPage::say(m_titleHint, !isShown ? QString()
                                : line   ? tr("Large words, in %1:", "a language").arg(own)
                                         : tr("The playlist's name, in %1:", "a language").arg(own));
    StaffPage::say(m_textHint,
                   isShown && line ? tr("A sentence below, in %1:", "a language").arg(own) : QString());
    m_title->setVisible(isShown);
    m_text->setVisible(isShown && line);
    const QString title = line ? line->titles.value(language()) : m_draft.text().titles.value(language());
    // A blank at the end may be the one before the next word: it stays in the field while somebody types.
    if (m_title->text().trimmed() != title) {
        m_title->setText(title, language());
    }
    const QString text = line ? line->texts.value(language()) : QString();
    if (m_text->text().trimmed() != text) {
        m_text->setText(text, language());
    }
}

void EntryPanel::say() {
    const PlaylistLine *const shown = line();
    const bool isFilm = this->isFilm();
    StaffPage::say(m_about, shown ? PlaylistReader(m_desk.status(), language()).row(*shown).title.body
                                  : tr("Touch an entry to change it."));
    sayTimes(shown ? *shown : PlaylistLine(), isFilm);
    if (!shown) {
        StaffPage::say(m_time, {});
        for (TextButton *button : {m_shorter, m_longer, m_transition, m_shuffle}) {
            button->hide();
        }
    }
    if (m_isTyping) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_about, m_time, m_part, m_shorter, m_longer, m_transition, m_shuffle}) {
            widget->hide();
        }
    }
    sayWords(shown);
}

void EntryPanel::setTyping(bool isTyping) {
    StaffPage::setTyping(isTyping);
    m_isTyping = isTyping;
    say();
}

void EntryPanel::retranslate() {
    m_shorter->setText(tr("Shorter"), language());
    m_longer->setText(tr("Longer"), language());
    m_beginEarlier->setText(tr("Begin earlier"), language());
    m_beginLater->setText(tr("Begin later"), language());
    m_endEarlier->setText(tr("End earlier"), language());
    m_endLater->setText(tr("End later"), language());
    for (LineEditor *editor : {m_title, m_text}) {
        editor->setLanguage(language());
    }
    m_title->setAccessibleName(tr("Large words"));
    m_text->setAccessibleName(tr("A sentence"));
    say();
}

void EntryPanel::applyTheme() {
    StaffPage::applyTheme();
    sala::applyTheme(*m_title, theme());
    sala::applyTheme(*m_text, theme());
}

} // namespace sala
