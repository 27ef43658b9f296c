#include "app/visitor/film_view.h"

#include "app/look/accessible_part.h"
#include "app/look/looks.h"
#include "app/visitor/covered_mark.h"

#include <QMouseEvent>
#include <QPainter>

namespace sala {
namespace {

constexpr double kAboveNotice = 0.1; ///< of the picture's height: the warning below the sign takes up its lower part

} // namespace

/// Everything over the frame. Painted together with it, so that nothing lags behind.
class FilmView::Overlay final : public QWidget {
  public:
    explicit Overlay(FilmView *view) : QWidget(view), m_view(view) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    SubtitlePainter subtitles;
    std::chrono::milliseconds time{0};
    GalleryTheme theme;
    Mark mark = Mark::None;
    QString notice;
    Language noticeLanguage = Language::English;

    void placeSubtitles() {
        subtitles.setFrame(m_view->pictureRect(), devicePixelRatioF(), factor(theme.reading.textScale));
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        placeSubtitles();
        if (mark == Mark::Play) {
            paintPlay(painter);
        } else if (mark == Mark::Covered) {
            const QRectF picture = m_view->pictureRect();
            const QPointF middle = picture.center() - QPointF(0, picture.height() * kAboveNotice);
            paintCoveredMark(painter, middle, std::min(theme.mm(56), picture.height() / 2), theme.colours.text);
        }
        if (notice.isEmpty()) {
            subtitles.paint(painter, time);
        } else {
            paintNotice(painter);
        }
    }

  private:
    void paintPlay(QPainter &painter) const {
        const double radius = std::min(theme.mm(28), m_view->pictureRect().height() / 5);
        paintPlayMark(painter, m_view->pictureRect().center(), radius, theme.colours);
    }

    void paintNotice(QPainter &painter) const {
        TextStyle style = textStyle(theme, TextSize::Label);
        style.language = noticeLanguage;
        style.alignment = Qt::AlignHCenter;
        style.balanced = true;
        const QRectF picture = m_view->pictureRect();
        const double padding = theme.gapPx();
        const double width = std::max(1.0, picture.width() - 4 * padding);
        const TextBlock block = TextBlock::compose(notice, style, width);
        const double height = block.size().height() + 2 * padding;
        const QRectF box(picture.left() + padding, picture.bottom() - height - padding,
                         picture.width() - 2 * padding, height);
        paintSurface(painter, box, theme.colours.background, theme.cornerPx(), theme.outline());
        block.draw(&painter, box.topLeft() + QPointF(padding, padding), theme.colours.text);
    }

    FilmView *m_view;
};

FilmView::FilmView(QWidget *parent)
    : QWidget(parent), m_surface(new FilmSurface(this)), m_overlay(new Overlay(this)) {
    setObjectName(QStringLiteral("film"));
    giveRole(*this, QAccessible::Graphic, [this] { Q_EMIT tapped(); }, [this] { return m_isCovered; });
}

FilmView::~FilmView() = default;

void FilmView::setPlayer(FilmPlayer *player) {
    if (m_player) {
        m_player->disconnect(this);
    }
    m_player = player;
    m_surface->setPlayer(player);
    if (m_player) {
        connect(m_player, &FilmPlayer::frameChanged, this, &FilmView::followTime);
        connect(m_player, &FilmPlayer::positionChanged, this, &FilmView::followTime);
    }
}

void FilmView::setTheme(const GalleryTheme &theme) {
    m_overlay->theme = theme;
    m_surface->setBackground(theme.colours.background);
    m_overlay->update();
}

void FilmView::setPoster(const QImage &poster) {
    m_surface->setPoster(poster);
    m_overlay->update();
}

void FilmView::setSubtitles(std::shared_ptr<const ShownSubtitles> track) {
    m_overlay->subtitles.setTrack(std::move(track));
    m_overlay->update();
}

void FilmView::setMark(Mark mark) {
    if (m_overlay->mark != mark) {
        m_overlay->mark = mark;
        m_overlay->update();
    }
}

void FilmView::setNotice(const QString &sentence, Language language) {
    m_overlay->notice = sentence;
    m_overlay->noticeLanguage = language;
    m_overlay->update();
}

QString FilmView::notice() const {
    return m_overlay->notice;
}

QList<QRectF> FilmView::subtitleBoxes() {
    m_overlay->placeSubtitles();
    return m_overlay->subtitles.boxes(m_overlay->time);
}

void FilmView::followTime() {
    const std::chrono::milliseconds before = m_overlay->time;
    m_overlay->time = m_player->position();
    if (m_overlay->subtitles.changes(before, m_overlay->time)) {
        m_overlay->update();
    }
}

void FilmView::resizeEvent(QResizeEvent *) {
    m_surface->setGeometry(rect());
    m_overlay->setGeometry(rect());
}

void FilmView::mousePressEvent(QMouseEvent *event) {
    event->accept();
}

void FilmView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT tapped();
    }
}

} // namespace sala
