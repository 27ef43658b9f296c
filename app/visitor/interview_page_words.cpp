// What InterviewPage says and shows beside the film itself, and where everything stands.

#include "app/look/looks.h"
#include "app/stage/stored_track.h"
#include "app/text/times.h"
#include "app/visitor/film_end_card.h"
#include "app/visitor/film_view.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/related_strip.h"
#include "app/visitor/seek_bar.h"

#include <algorithm>

namespace sala {

using std::chrono::milliseconds;

namespace {

constexpr double kWidePanel = 0.34;   ///< the words' share of a wide page
constexpr double kTallPicture = 0.36; ///< the film's share of a tall page, at most…
constexpr double kTallPortrait = 0.5; ///< …and of one that is itself tall

} // namespace

void InterviewPage::retranslate() {
    setAccessibleName(tr("Film"));
    m_back->setText(tr("All works", "back to all photographs and films"), language());
    m_bar->setLanguage(language());
    chooseSound();
    fillWords();
    fillSubtitles();
    updateNotice();
    updateBar();
    layOut(); // other words may need another height
}

void InterviewPage::fillWords() {
    PhotographWords words;
    if (const Work *const shown = work()) {
        words = PhotographPage::wordsOf(*m_catalogue, *shown, language());
    }
    describe();
    m_text->setWords(words, tr("What is said", "heading over the transcript of a film"), language());
    m_text->setTranscript(transcript());
    m_related->setLanguage(language());
    const WorkId next = nextWork();
    ShownText title = next.isNull() ? ShownText() : m_catalogue->text(next, TextField::Title, language());
    if (!next.isNull() && title.isEmpty()) {
        title = {tr("Film"), language(), false};
    }
    m_end->setNext(next.isNull() ? nullptr : m_catalogue->work(next));
    m_end->setWords(title, language());

    const ShownFilm *const film = m_isCovered ? nullptr : shownFilm();
    QStringList names;
    QList<milliseconds> starts; // whatever language their names are in
    for (const SubtitleCue &chapter :
         cuesOf(film ? film->track(SubtitleKind::Chapters, language()) : nullptr)) {
        starts.append(chapter.start);
        names.append(chapter.text);
    }
    m_bar->seekBar().setChapters(starts);
    m_bar->seekBar().setChapterNames(names);
}

/// What a reader hears of the picture: the warning instead, while the film is covered.
void InterviewPage::describe() {
    const QString warning = m_isCovered ? tr("This film may be painful to watch. Touch here to see it.") : QString();
    const ShownText title = m_catalogue->text(m_work, TextField::Title, language());
    m_film->setCovered(m_isCovered);
    m_film->setAccessibleName(m_isCovered ? warning : title.isEmpty() ? tr("Film") : spoken(title));
    m_film->setAccessibleDescription(
        m_isCovered ? QString() : spoken(m_catalogue->text(m_work, TextField::AltText, language())));
    m_bar->setPlayWarning(warning);
}

/// With the time, as the finger on the bar is told; empty where there are no chapters.
QString InterviewPage::chapterAt(milliseconds position) const {
    const ShownFilm *const film = shownFilm();
    QString name;
    for (const SubtitleCue &chapter :
         cuesOf(film ? film->track(SubtitleKind::Chapters, language()) : nullptr)) {
        name = chapter.start <= position ? chapter.text : name;
    }
    return name.isEmpty() ? QString() : QStringLiteral("%1  %2").arg(formatClock(position, language()), name);
}

/// As the bar and the words count: from the beginning of what is shown.
QList<SubtitleCue> InterviewPage::cuesOf(const SubtitleTrack *track) const {
    const std::shared_ptr<const ShownSubtitles> read = track ? readTrack(*track, shownFilm()->part) : nullptr;
    QList<SubtitleCue> cues = read ? read->cues : QList<SubtitleCue>();
    for (SubtitleCue &cue : cues) {
        cue.start -= shownFilm()->begin();
        cue.end -= shownFilm()->begin();
    }
    return cues;
}

void InterviewPage::fillSubtitles() {
    const ShownFilm *const film = shownFilm();
    const SubtitleTrack *const stored = film ? film->said(language()) : nullptr;
    if (!stored || !m_wantsSubtitles) {
        m_film->setSubtitles(nullptr);
        return;
    }
    m_film->setSubtitles(readTrack(*stored, film->part));
}

/// A transcript with times, else the subtitles, else the text of the work; chapters among them.
Transcript InterviewPage::transcript() const {
    const ShownFilm *const film = shownFilm();
    if (!film || m_isCovered) { // its words are what the warning is about, too
        return {};
    }
    const SubtitleTrack *timed = film->track(SubtitleKind::Transcript, language());
    const SubtitleTrack *const said = film->said(language());
    if (!timed || (said && timed->language != language() && said->language == language())) {
        timed = said;
    }
    Transcript transcript;
    const ShownText text = m_catalogue->text(m_work, TextField::Transcript, language());
    if (!timed || (timed->language != language() && text.language == language() && !text.isEmpty())) {
        transcript.language = text.language;
        for (const QString &paragraph : text.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            transcript.lines.append({{}, {}, paragraph, false});
        }
        return transcript;
    }
    transcript.language = timed->language;
    transcript.hasTimes = true;
    for (const SubtitleCue &cue : cuesOf(timed)) {
        transcript.lines.append({cue.start, cue.end, withoutLineEnds(cue.text, timed->language), false});
    }
    if (const SubtitleTrack *const chapters = film->track(SubtitleKind::Chapters, language());
        chapters && chapters->language == timed->language) {
        for (const SubtitleCue &cue : cuesOf(chapters)) {
            transcript.lines.append({cue.start, cue.end, cue.text, true});
        }
    }
    std::stable_sort(transcript.lines.begin(), transcript.lines.end(),
                     [](const TranscriptLine &a, const TranscriptLine &b) {
                         return a.start != b.start ? a.start < b.start : a.isChapter > b.isChapter;
                     });
    return transcript;
}

PictureRequest InterviewPage::posterRequest(RenditionKind kind) const {
    const Work *const shown = work();
    const Rendition *const poster = shown ? shown->rendition(kind) : nullptr;
    return poster ? PictureRequest{poster->media, (QSizeF(size()) * devicePixelRatioF()).toSize()}
                  : PictureRequest();
}

/// The small picture of the grid is there already; the large one follows.
void InterviewPage::fillPoster() {
    if (m_isCovered) {
        m_film->setPoster({});
        return;
    }
    QImage poster = m_pictures.findAnySize(posterRequest(RenditionKind::Screen).media);
    if (poster.isNull()) {
        poster = m_pictures.findAnySize(posterRequest(RenditionKind::Thumbnail).media);
    }
    m_film->setPoster(poster);
}

void InterviewPage::updateBar() {
    const ShownFilm *const film = shownFilm();
    const bool isUsable = film && m_player.state() != FilmPlayer::State::Failed;
    FilmBar::State state;
    state.canPlay = isUsable;
    state.isPlaying = isPlaying() && film;
    state.hasEnded = m_player.state() == FilmPlayer::State::Ended;
    state.hasSound = isUsable && film->film.hasSound && m_player.hasSound();
    state.hasSubtitles = isUsable && film->said(language());
    state.areSubtitlesOn = m_wantsSubtitles;
    const FilmVersion *const signing = signs();
    state.hasSigns = isUsable && signing;
    state.signs = signing ? signing->language : language();
    state.areSignsOn = m_wantsSigns;
    state.loudness = m_step;
    if (state != m_bar->state()) {
        m_bar->setState(state);
        layOut();
    }
}

/// The chapter under a finger on the bar; or in plain words what is to come, or wrong: the log has the cause.
void InterviewPage::updateNotice() {
    QString sentence;
    if (m_isCovered) {
        sentence = tr("This film may be painful to watch. Touch here to see it.");
    } else if (m_player.state() == FilmPlayer::State::Failed) {
        sentence = m_text->transcript().lines.isEmpty()
                       ? tr("This film cannot be shown just now.")
                       : tr("This film cannot be shown just now. You can read what is said in it.");
    }
    SeekBar &bar = m_bar->seekBar();
    const QString chapter = chapterAt(milliseconds(bar.value()));
    if (sentence.isEmpty() && bar.isSliderDown()) {
        sentence = chapter;
    }
    m_film->setNotice(sentence, language());
    const ShownFilm *const film = shownFilm();
    const bool isMissed = sentence.isEmpty() && film && film->film.hasSound && !m_player.hasSound();
    const bool isWritten = !m_text->transcript().lines.isEmpty();
    m_bar->setNotice(!isMissed   ? QString()
                     : isWritten ? tr("There is no sound just now. You can read what is said in this film.")
                                 : tr("There is no sound just now."),
                     language());
}

void InterviewPage::resizeEvent(QResizeEvent *event) {
    VisitorPage::resizeEvent(event);
    layOut();
}

void InterviewPage::layOut() {
    if (height() > width()) {
        layOutTall();
    } else {
        layOutWide();
    }
    const QRect picture = m_film->pictureRect().translated(m_film->pos()).toAlignedRect().intersected(m_film->geometry());
    const QRect inReach(picture.left(), theme().abovePx, picture.width(), heightWithAnswers());
    m_end->setGeometry(theme().abovePx > 0 ? inReach : picture);
}

/// The words beside the film; what is done with it below it.
void InterviewPage::layOutWide() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    const int panel = int(width() * kWidePanel);
    const int left = width() - panel;
    const int bar = m_bar->heightForWidth(left - 2 * mat);
    m_bar->setGeometry(mat, height() - mat / 2 - bar, left - 2 * mat, bar);
    m_film->setGeometry(mat, mat, left - 2 * mat, m_bar->y() - mat - theme().gapPx());
    const int backWidth = std::min(m_back->sizeHint().width(), panel - margin);
    const int back = m_back->heightForWidth(backWidth);
    m_back->setGeometry(left, mat, backWidth, back);
    const int top = mat + back + theme().gapPx() * 2;
    m_related->placeBelow(*m_text, {left, top, panel - margin, height() - top - mat},
                          theme().reading.textScale == TextScale::Largest);
}

QSize InterviewPage::shapeOfFilm() const {
    const Work *const shown = work();
    const Rendition *const film = shown ? shown->rendition(RenditionKind::Film) : nullptr;
    return film && !film->sizePx.isEmpty() ? film->sizePx : QSize(16, 9);
}

/// Of a tall page's film, in reach, while what lies on it is touched.
int InterviewPage::heightWithAnswers() const {
    const QSize shape = shapeOfFilm();
    const double share = shape.height() > shape.width() ? kTallPortrait : kTallPicture;
    return std::min(int((height() - theme().abovePx) * share), width() * shape.height() / shape.width());
}

/// The film, what is done with it, its words, and the way back in reach. What lies above reach is the film's.
void InterviewPage::layOutTall() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    const int above = theme().abovePx;
    const bool hasAnswers = m_isCovered || !m_end->isHidden();
    const int inReach = above == 0 || hasAnswers ? heightWithAnswers() : pictureInReachPx();
    const int picture = above + inReach; // its lower edge
    const QSize shape = shapeOfFilm();
    const int tall = std::min(picture, width() * shape.height() / shape.width());
    m_film->setGeometry(0, picture - tall, width(), tall);
    const int bar = m_bar->heightForWidth(width() - 2 * margin);
    m_bar->setGeometry(margin, picture + theme().gapPx(), width() - 2 * margin, bar);
    const int backWidth = std::min(m_back->sizeHint().width(), width() - 2 * margin);
    const int back = m_back->heightForWidth(backWidth);
    m_back->setGeometry(margin, height() - mat - back, backWidth, back);
    const int top = m_bar->geometry().bottom() + 1 + theme().gapPx();
    m_related->placeBelow(
        *m_text, {margin, top, width() - 2 * margin, std::max(0, m_back->y() - theme().gapPx() - top)},
        theme().reading.textScale == TextScale::Largest);
}

} // namespace sala
