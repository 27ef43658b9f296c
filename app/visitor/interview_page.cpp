#include "app/visitor/interview_page.h"

#include "app/visitor/film_end_card.h"
#include "app/visitor/film_view.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/related_strip.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/seek_bar.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace sala {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kTenSeconds{10'000};

} // namespace

InterviewPage::InterviewPage(PictureCache &pictures, FilmSource &films, QWidget *parent)
    : VisitorPage(parent), m_pictures(pictures), m_catalogue(std::make_shared<Catalogue>()), m_player(films),
      m_film(new FilmView(this)), m_bar(new FilmBar(this)), m_text(new FilmText(this)), m_related(new RelatedStrip(pictures, this)),
      m_end(new FilmEndCard(pictures, this)), m_back(new PhotographButton(PhotographButton::Sign::Back, this)) {
    setObjectName(QStringLiteral("interviewPage"));
    m_back->setObjectName(QStringLiteral("back"));
    m_bar->setObjectName(QStringLiteral("bar"));
    m_film->setPlayer(&m_player);
    setLoudness(m_loudness);
    connectParts();
    connectBar();
    applyTheme();
    retranslate();
}

InterviewPage::~InterviewPage() {
    m_player.disconnect(this);
}

void InterviewPage::connectParts() {
    connect(&m_player, &FilmPlayer::stateChanged, this, &InterviewPage::followPlayer);
    connect(&m_player, &FilmPlayer::positionChanged, this, &InterviewPage::sayPlace);
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        if (!m_work.isNull() && request == posterRequest(RenditionKind::Screen)) {
            fillPoster();
        }
    });
    connect(m_film, &FilmView::tapped, this, [this] { play(!isPlaying()); });
    connect(m_related, &RelatedStrip::workChosen, this, &InterviewPage::workRequested);
    connect(m_text, &FilmText::seekRequested, this, [this](milliseconds position) {
        seek(m_player.begin() + position);
        play(true);
    });
    connect(m_end, &FilmEndCard::againRequested, this, [this] { play(true); });
    connect(m_end, &FilmEndCard::nextRequested, this, [this] { showWork(nextWork(), m_sequence); });
    connect(m_end, &FilmEndCard::questionRequested, this, &InterviewPage::questionRequested);
    connect(m_back, &QAbstractButton::clicked, this, &InterviewPage::backRequested);
}

void InterviewPage::connectBar() {
    connect(m_bar, &FilmBar::playRequested, this, [this] { play(!isPlaying()); });
    connect(m_bar, &FilmBar::backRequested, this, [this] {
        const bool wasOver = m_player.state() == FilmPlayer::State::Ended;
        seek((wasOver ? m_player.end() : m_player.position()) - kTenSeconds);
        if (wasOver) {
            play(true);
        }
    });
    connect(m_bar, &FilmBar::loudnessRequested, this, &InterviewPage::setStep);
    connect(m_bar, &FilmBar::subtitlesRequested, this, [this](bool areOn) {
        m_wantsSubtitles = areOn;
        fillSubtitles();
        updateBar();
    });
    connect(m_bar, &FilmBar::signsRequested, this, &InterviewPage::setSigns);
    connect(m_bar, &FilmBar::heightChanged, this, &InterviewPage::layOut);
    connect(&m_bar->seekBar(), &SeekBar::seekRequested, this,
            [this](milliseconds position) { seek(m_player.begin() + position); });
    connect(&m_bar->seekBar(), &SeekBar::sliderPressed, this, &InterviewPage::updateNotice);
    connect(&m_bar->seekBar(), &SeekBar::sliderReleased, this, &InterviewPage::updateNotice);
}

void InterviewPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    m_end->setQuestionAsked(asksAnything(*m_catalogue));
    if (!m_work.isNull() && !shownFilm()) {
        close(); // withdrawn while it played
        Q_EMIT backRequested();
    } else {
        const FilmPart played{m_player.film().from, m_player.film().until};
        if (m_player.state() != FilmPlayer::State::Empty && shownFilm() && played != shownFilm()->part) {
            openFilm();
        }
        m_related->setWork(m_catalogue, m_work);
        retranslate();
    }
}

void InterviewPage::setLoudness(const FilmLoudness &loudness) {
    m_loudness = loudness;
    setStep(int(std::lround(m_loudness.usual / std::max(0.01, m_loudness.most) * FilmBar::kMostLoudness)));
}

void InterviewPage::setStep(int loudness) {
    m_step = std::clamp(loudness, 0, FilmBar::kMostLoudness);
    m_player.setVolume(m_loudness.most * m_step / FilmBar::kMostLoudness);
    updateBar();
}

void InterviewPage::showWork(const WorkId &work, const QList<WorkId> &sequence) {
    close();
    m_sequence = sequence;
    const Work *const wanted = m_catalogue->work(work);
    const Rendition *const film = wanted ? wanted->rendition(RenditionKind::Film) : nullptr;
    if (!film || !m_catalogue->film(work)) {
        return;
    }
    m_work = work;
    m_text->backToTop();
    m_related->setWork(m_catalogue, m_work);
    m_isCovered = wanted->isSensitive;
    m_pictures.want(this, {posterRequest(RenditionKind::Screen)}, 1);
    fillPoster();
    if (!m_isCovered) {
        openFilm();
    }
    retranslate();
    layOut();
    followPlayer();
    Q_EMIT workShown(m_work);
}

void InterviewPage::openFilm() {
    m_player.prepare(filmToPlay(*work(), *shownFilm(), language()));
    chooseSound();
    m_player.play();
}

/// Somebody asked to see what stood behind the warning.
void InterviewPage::uncover() {
    m_isCovered = false;
    fillWords();
    fillPoster();
    layOut();
    openFilm();
    followPlayer();
    Q_EMIT workShown(m_work);
}

void InterviewPage::close() {
    m_player.clear();
    m_film->setPlayer(&m_player); // forgets the last frame
    m_film->setPoster({});
    m_pictures.want(this, {});
    m_work = WorkId();
    m_wantsSigns = m_isCovered = false;
    m_end->hide();
}

void InterviewPage::reset() {
    close();
    m_sequence.clear();
    m_wantsSubtitles = true;
    setLoudness(m_loudness);
}

void InterviewPage::hideEvent(QHideEvent *event) {
    VisitorPage::hideEvent(event);
    if (!event->spontaneous()) {
        close();
    }
}

bool InterviewPage::isPlaying() const {
    return m_player.state() == FilmPlayer::State::Playing || m_player.state() == FilmPlayer::State::Preparing;
}

void InterviewPage::play(bool isWanted) {
    if (isWanted && m_isCovered) {
        uncover();
    } else if (isWanted) {
        m_player.play();
    } else {
        m_player.pause();
        followPlayer();
    }
}

void InterviewPage::seek(milliseconds position) {
    m_player.seek(std::max(milliseconds(0), position));
    followPlayer();
}

/// Another language's voices, or somebody signing: the film goes on at the same place.
void InterviewPage::chooseSound() {
    const ShownFilm *const film = shownFilm();
    if (!film || m_isCovered) {
        return;
    }
    const MediaHash own = work()->rendition(RenditionKind::Film)->media;
    FilmSound sound = film->sound(language());
    if (const FilmVersion *const version = signs(); m_wantsSigns && version) {
        sound = {version->track, version->medium, false};
    }
    if (sound.medium.isNull()) {
        sound.medium = own;
    }
    const FilmToPlay &now = m_player.film();
    if (now.medium != sound.medium || now.track != sound.track) {
        m_player.setSound(sound);
    }
}

/// The visitor's own, else another country's: who signs may well read them.
const FilmVersion *InterviewPage::signs() const {
    const ShownFilm *const film = shownFilm();
    for (const Language each : fallbackOrder(language())) {
        if (const FilmVersion *const found =
                film ? film->version(FilmVersionKind::SignLanguage, each) : nullptr) {
            return found;
        }
    }
    return nullptr;
}

void InterviewPage::setSigns(bool areOn) {
    m_wantsSigns = areOn;
    chooseSound();
    updateBar();
}

void InterviewPage::followPlayer() {
    const bool hasEnded = m_player.state() == FilmPlayer::State::Ended;
    const bool stands =
        m_player.state() == FilmPlayer::State::Paused || m_player.state() == FilmPlayer::State::Ready;
    m_film->setMark(m_isCovered ? FilmView::Mark::Covered : stands ? FilmView::Mark::Play : FilmView::Mark::None);
    const bool wasOver = m_end->isVisibleTo(this);
    m_end->setVisible(hasEnded && !m_work.isNull());
    if (hasEnded || wasOver) {
        layOut(); // the picture's shape is known now, and its answers need to be reached
        m_end->raise();
    }
    const bool isLengthKnown = m_player.end().count() > 0 || !shownFilm();
    m_bar->seekBar().setDuration(isLengthKnown ? m_player.end() - m_player.begin() : shownFilm()->length());
    sayPlace(hasEnded ? m_player.end() : m_player.position()); // a player at its end says 0
    updateNotice();
    updateBar();
    if (m_wasPlaying != isPlaying()) {
        m_wasPlaying = isPlaying();
        Q_EMIT playingChanged(m_wasPlaying);
    }
}

/// Bar and words know the part of the film that is shown, as if it were all of it.
void InterviewPage::sayPlace(milliseconds position) {
    m_bar->seekBar().setPosition(position - m_player.begin());
    m_text->setPosition(position - m_player.begin());
}

WorkId InterviewPage::nextWork() const {
    const qsizetype here = m_sequence.indexOf(m_work);
    for (qsizetype step = 1; here >= 0 && step < m_sequence.size(); ++step) {
        const WorkId candidate = m_sequence[(here + step) % m_sequence.size()];
        if (m_catalogue->film(candidate) && m_catalogue->work(candidate)) {
            return candidate;
        }
    }
    return {};
}

void InterviewPage::applyTheme() {
    m_film->setTheme(theme());
    m_bar->setTheme(theme());
    m_text->setTheme(theme());
    m_related->setTheme(theme());
    m_end->setTheme(theme());
    m_back->setTheme(theme(), TextSize::Label);
    layOut();
}

void InterviewPage::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT backRequested();
        break;
    case Qt::Key_Space:
    case Qt::Key_MediaTogglePlayPause:
        play(!isPlaying());
        break;
    case Qt::Key_Left:
        seek(m_player.position() - kTenSeconds);
        break;
    case Qt::Key_Right:
        seek(m_player.position() + kTenSeconds);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setStep(m_step + (event->key() == Qt::Key_Up ? 1 : -1));
        break;
    default:
        VisitorPage::keyPressEvent(event);
    }
}

} // namespace sala
