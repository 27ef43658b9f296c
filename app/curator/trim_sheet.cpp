#include "app/curator/trim_sheet.h"

#include "app/curator/typed_time.h"
#include "app/errortext.h"
#include "app/stage/film_surface.h"
#include "app/stage/stored_track.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSeekEvery{80}; ///< a film need not follow every pixel of a mouse
constexpr milliseconds kTenth{100};    ///< what is finer is nobody's wish
constexpr milliseconds kBreath{250};   ///< of a sentence, at either end: may well be cut
constexpr int kTimePx = 110;
constexpr int kSaidPx = 62; ///< two lines of any script
constexpr double kPictureShare = 0.37; ///< of the window's height
constexpr int kLowestPicturePx = 180;

} // namespace

TrimSheet::TrimSheet(CuratorDesk &desk, FilmSource &films, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_films(films), m_picture(new FilmSurface), m_said(new TextLabel(m_look.text(BenchLook::kEditorPx))),
      m_bar(new TrimBar), m_beginHere(new QPushButton), m_beginTime(addTime("trimBeginTime")), m_play(new QPushButton),
      m_endHere(new QPushButton), m_endTime(addTime("trimEndTime")), m_length(new TextLabel(m_look.text(BenchLook::kTextPx, 600))),
      m_cut(new TextLabel(m_look.text(BenchLook::kSmallPx))), m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600))),
      m_cancel(new QPushButton), m_whole(new QPushButton), m_apply(new QPushButton) {
    setObjectName(QStringLiteral("trimSheet"));
    setCardWidth(940);
    setTight(true);
    addPicture();
    body()->addWidget(addEnds());
    auto *const facts = new QHBoxLayout;
    facts->setSpacing(BenchLook::kMarginPx);
    facts->addWidget(m_length, 0, Qt::AlignTop);
    facts->addWidget(m_note, 1);
    body()->addLayout(facts);
    body()->addWidget(m_cut);
    addFoot();
    m_seek.setSingleShot(true);
    m_seek.setInterval(kSeekEvery);
    connect(&m_seek, &QTimer::timeout, this, &TrimSheet::seek);
    connect(m_bar, &TrimBar::partChanged, this, &TrimSheet::sayPart);
    connect(m_bar, &TrimBar::placeRequested, this, &TrimSheet::goTo);
    connect(&m_desk, &CuratorDesk::worksChanged, this, &TrimSheet::takeDone);
    connect(this, &BenchSheet::closed, this, [this] { m_player->clear(); });
}

TrimSheet::~TrimSheet() {
    if (m_player) {
        m_player->disconnect(this);
    }
    m_picture->setPlayer(nullptr);
}

void TrimSheet::addPicture() {
    m_picture->setBackground(Qt::black);
    TextStyle centred = m_said->textStyle();
    centred.alignment = Qt::AlignCenter;
    m_said->setTextStyle(centred);
    m_said->setObjectName(QStringLiteral("trimSaid"));
    m_said->setFixedHeight(kSaidPx); // nothing moves while it plays
    m_note->setObjectName(QStringLiteral("trimNote"));
    m_note->setColor(m_look.colours.accent);
    m_length->setObjectName(QStringLiteral("trimLength"));
    m_cut->setObjectName(QStringLiteral("trimCut"));
    m_cut->setColor(m_look.colours.quietText);
    body()->addWidget(m_picture);
    body()->addWidget(m_said);
    body()->addWidget(m_bar);
}

QWidget *TrimSheet::addEnds() {
    auto *const ends = new QWidget;
    auto *const row = new QHBoxLayout(ends);
    row->setContentsMargins(0, 0, 0, 0);
    m_beginHere->setObjectName(QStringLiteral("beginHere"));
    m_play->setObjectName(QStringLiteral("playTrim"));
    m_endHere->setObjectName(QStringLiteral("endHere"));
    row->addWidget(m_beginTime);
    row->addWidget(m_beginHere);
    row->addStretch(1);
    row->addWidget(m_play);
    row->addStretch(1);
    row->addWidget(m_endHere);
    row->addWidget(m_endTime);
    const auto here = [this] { return m_player->position() / kTenth * kTenth; };
    connect(m_beginHere, &QPushButton::clicked, this, [this, here] { m_bar->moveBegin(here()); });
    connect(m_endHere, &QPushButton::clicked, this, [this, here] { m_bar->moveEnd(here()); });
    connect(m_play, &QPushButton::clicked, this, &TrimSheet::play);
    return ends;
}

LineEditor *TrimSheet::addTime(const char *name) {
    auto *const time = new LineEditor;
    time->setObjectName(QLatin1String(name));
    time->setFixedWidth(kTimePx);
    time->setAlignment(Qt::AlignHCenter);
    time->installEventFilter(this);
    connect(time, &QLineEdit::editingFinished, this, [this, time] { take(time); });
    return time;
}

void TrimSheet::addFoot() {
    m_cancel->setObjectName(QStringLiteral("cancelTrim"));
    m_whole->setObjectName(QStringLiteral("wholeFilm"));
    m_apply->setObjectName(QStringLiteral("bright"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addWidget(m_whole);
    row->addStretch(1);
    row->addWidget(m_apply);
    foot()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_whole, &QPushButton::clicked, this, [this] { m_bar->setPart({}); });
    connect(m_apply, &QPushButton::clicked, this, &TrimSheet::apply);
}

void TrimSheet::show(const Work &work, const ShownFilm &film, Language reader) {
    m_work = work;
    m_film = film;
    m_film.part = putRight(work.part, film.film.duration);
    open(tr("What is shown of the film"), reader);
    name();
    readWords();
    openFilm();
    m_bar->setReader(reader);
    m_bar->setPart(m_film.part);
    sayPart();
    goTo(m_bar->begin());
    m_bar->beginHandle().setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void TrimSheet::name() {
    m_beginHere->setText(tr("Begin here", "a film, at the place it stands at"));
    m_endHere->setText(tr("End here", "a film, at the place it stands at"));
    m_cancel->setText(tr("Cancel"));
    m_whole->setText(tr("The whole film"));
    m_apply->setText(tr("Save"));
    m_bar->beginHandle().setAccessibleName(tr("Where the film begins"));
    m_bar->endHandle().setAccessibleName(tr("Where the film ends"));
    m_beginTime->setAccessibleName(tr("Where the film begins"));
    m_endTime->setAccessibleName(tr("Where the film ends"));
    m_picture->setAccessibleName(tr("The film"));
    m_cut->setText(tr("What is cut off is not shown, but it stays in the film's file, and so in editions. What must not leave the house "
                      "has to be cut out of the file before it is brought in."),
                   reader());
}

/// All of it, whatever is shown: what was cut off can be brought back.
void TrimSheet::openFilm() {
    if (!m_player) {
        m_player = std::make_unique<FilmPlayer>(m_films);
        connect(m_player.get(), &FilmPlayer::stateChanged, this, &TrimSheet::follow);
        connect(m_player.get(), &FilmPlayer::positionChanged, this, &TrimSheet::follow);
    }
    m_picture->setPlayer(nullptr); // forgets the film before
    m_picture->setPoster({});
    m_picture->setPlayer(m_player.get());
    FilmToPlay film = filmToPlay(m_work, m_film, reader());
    film.from = film.until = milliseconds(0);
    m_player->prepare(film);
}

void TrimSheet::readWords() {
    m_cues.clear();
    QList<FilmPart> said;
    const SubtitleTrack *const track = m_film.said(reader());
    if (const auto read = track ? readTrack(*track, {}) : nullptr) {
        m_cues = read->cues;
    }
    for (const SubtitleCue &cue : std::as_const(m_cues)) {
        said.append({cue.start, cue.end});
    }
    m_bar->setFilm(m_film.film.duration, said);
}

QString TrimSheet::said() const {
    return m_said->text();
}

/// What is to be shown stops where it will; from elsewhere the film goes on.
void TrimSheet::play() {
    using State = FilmPlayer::State;
    if (m_player->state() == State::Playing) {
        m_player->pause();
        return;
    }
    const milliseconds here = m_player->state() == State::Ended ? milliseconds(0) : m_player->position();
    m_stopsAtEnd = here >= m_bar->begin() && here < m_bar->end() - kTenth;
    m_player->play();
}

void TrimSheet::goTo(milliseconds place) {
    m_player->pause();
    m_wanted = place;
    m_bar->setPosition(place);
    if (!m_seek.isActive()) {
        m_seek.start();
    }
}

void TrimSheet::seek() {
    m_player->seek(m_wanted);
    follow();
}

void TrimSheet::follow() {
    using State = FilmPlayer::State;
    const State state = m_player->state();
    const milliseconds here = m_seek.isActive() ? m_wanted : state == State::Ended ? m_film.film.duration : m_player->position();
    if (state == State::Playing && m_stopsAtEnd && here >= m_bar->end()) {
        m_stopsAtEnd = false;
        m_player->pause();
        return;
    }
    m_bar->setPosition(here);
    m_play->setText(state == State::Playing ? tr("Pause · Space", "a button, and its key") : tr("Play · Space", "a button, and its key"));
    QStringList lines;
    for (const SubtitleCue &cue : m_cues) {
        if (cue.start <= here && here < cue.end) {
            lines.append(cue.text.simplified());
        }
    }
    const SubtitleTrack *const track = m_film.said(reader());
    m_said->setText(lines.join(u' '), track ? track->language : reader());
    if (state == State::Failed && m_player->error()) {
        say(errorText(*m_player->error()));
    }
}

void TrimSheet::sayPart() {
    m_beginTime->setText(exactClock(m_bar->begin(), reader()), reader());
    m_endTime->setText(exactClock(m_bar->end(), reader()), reader());
    m_length->setText(tr("Shown: %1 of %2", "lengths of time")
                          .arg(formatDuration(m_bar->end() - m_bar->begin(), reader()), formatDuration(m_film.film.duration, reader())),
                      reader());
    m_apply->setEnabled(m_bar->part() != m_film.part);
    m_whole->setEnabled(!m_bar->part().isWhole());
    say(cutSentence());
}

QString TrimSheet::cutSentence() const {
    const auto isCut = [this](milliseconds place) {
        return std::any_of(m_cues.begin(), m_cues.end(),
                           [&](const SubtitleCue &cue) { return cue.start + kBreath < place && place < cue.end - kBreath; });
    };
    if (isCut(m_bar->begin())) {
        return tr("It begins while something is being said.");
    }
    return isCut(m_bar->end()) ? tr("It ends while something is being said.") : QString();
}

/// What is no time is put back.
void TrimSheet::take(LineEditor *typed) {
    const auto time = timeTyped(typed->text());
    const bool isBegin = typed == m_beginTime;
    const milliseconds now = isBegin ? m_bar->begin() : m_bar->end();
    if (typed->text() == exactClock(now, reader())) {
        return;
    }
    if (!time) {
        sayPart();
        say(tr("A time is written in minutes and seconds: 1:05.5"));
    } else if (isBegin) {
        m_bar->moveBegin(*time);
        sayPart();
    } else {
        m_bar->moveEnd(*time);
        sayPart();
    }
}

void TrimSheet::apply() {
    m_apply->setEnabled(false);
    m_player->pause();
    WorkChange change;
    change.part = m_bar->part();
    m_desk.changeWorks({m_work}, change);
}

void TrimSheet::takeDone(const WorksChanged &done) {
    if (!isOpen()) {
        return;
    }
    if (!done.error) {
        close();
        Q_EMIT changed();
        return;
    }
    m_apply->setEnabled(true);
    say(done.error->code == ErrorCode::Conflict ? tr("Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.")
                                                : errorText(*done.error));
}

void TrimSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
}

/// What a field or a button does not take itself.
void TrimSheet::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_MediaTogglePlayPause) {
        play();
        event->accept();
        return;
    }
    BenchSheet::keyPressEvent(event);
}

/// Times have no blanks in them.
bool TrimSheet::eventFilter(QObject *watched, QEvent *event) {
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isSpace && (watched == m_beginTime || watched == m_endTime)) {
        play();
        return true;
    }
    return BenchSheet::eventFilter(watched, event);
}

void TrimSheet::resizeEvent(QResizeEvent *event) {
    BenchSheet::resizeEvent(event);
    m_picture->setFixedHeight(std::max(kLowestPicturePx, int(height() * kPictureShare)));
}

} // namespace sala
