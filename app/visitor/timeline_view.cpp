#include "app/visitor/timeline_view.h"

#include "app/look/looks.h"
#include "app/look/more_mark.h"
#include "app/text/text_label.h"
#include "app/visitor/document_languages.h"
#include "app/visitor/timeline_button.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sala {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookEvery = 20s;    ///< an event is announced as taking place within so long
constexpr double kWidestEm = 62;    ///< of the body text: a column that is still read as one
constexpr double kNarrowestEm = 22; ///< a column that still has room for words beside a picture

/// A wide one of the journey; never one that may be painful.
MediaHash pictureOf(const Catalogue &catalogue, const Id &journey) {
    MediaHash found;
    for (const Work &work : catalogue.works) {
        const Rendition *const thumbnail = work.rendition(RenditionKind::Thumbnail);
        if (work.journey != journey || !thumbnail || work.isSensitive) {
            continue;
        }
        if (thumbnail->sizePx.width() > thumbnail->sizePx.height()) {
            return thumbnail->media;
        }
        found = found.isNull() ? thumbnail->media : found;
    }
    return found;
}

} // namespace

TimelineView::TimelineView(PictureCache &pictures, QWidget *parent)
    : FlickArea(parent), m_pictures(pictures), m_clock(&QDateTime::currentDateTimeUtc), m_more(new MoreMark(*this)) {
    setObjectName(QStringLiteral("timeline"));
    for (Part *const part : {&m_programme, &m_project}) {
        part->heading = new TextLabel({}, this);
        part->heading->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(this, &FlickArea::scrolled, this, &TimelineView::place);
    connect(&m_looking, &QTimer::timeout, this, &TimelineView::refresh);
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        for (TimelineButton *const button : buttons()) {
            if (button->request() == request) {
                button->update();
            }
        }
    });
    setWords();
}

void TimelineView::setClock(Clock clock) {
    m_clock = std::move(clock);
    refresh();
}

void TimelineView::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = catalogue;
    m_timeline = {};
    for (Part *const part : {&m_programme, &m_project}) {
        fill(*part, {}, "");
    }
    setOffset(0);
    refresh();
}

void TimelineView::refresh() {
    const Timeline now = timelineOf(m_catalogue, m_clock());
    if (now == m_timeline) {
        return;
    }
    m_timeline = now;
    fill(m_programme, now.programme, "programme-%1");
    fill(m_project, now.project, "project-%1");
    setWords();
    layOut();
}

QList<TimelineButton *> TimelineView::buttons() const {
    return m_programme.entries + m_project.entries;
}

void TimelineView::fill(Part &part, const QList<TimelineEntry> &entries, const char *name) {
    for (TimelineButton *const button : std::exchange(part.entries, {})) {
        m_places.remove(button);
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that is being pressed
    }
    for (const TimelineEntry &entry : entries) {
        TimelineButton *const button = add(entry);
        button->setObjectName(QString::fromLatin1(name).arg(part.entries.size() + 1));
        button->setEnds(part.entries.isEmpty(), part.entries.size() + 1 == entries.size());
        part.entries.append(button);
    }
}

TimelineButton *TimelineView::add(const TimelineEntry &entry) {
    auto *const button = new TimelineButton(entry, m_pictures, this);
    button->setTheme(m_theme);
    button->installEventFilter(this);
    const WorkId work(entry.owner);
    if (entry.kind == TimelineEntry::Kind::Journey) {
        button->setPicture(pictureOf(m_catalogue, entry.owner), false);
    } else {
        setPictureOf(*button, work);
    }
    connect(button, &QAbstractButton::clicked, this, [this, entry] { open(entry); });
    button->show();
    return button;
}

void TimelineView::setPictureOf(TimelineButton &button, const WorkId &work) {
    const Work *const shown = m_catalogue.work(work);
    if (!shown || shown->isSensitive) {
        return;
    }
    const Rendition *const thumbnail = shown->rendition(RenditionKind::Thumbnail);
    const MediaHash cover = coverFor(m_catalogue, work, m_language);
    button.setPicture(thumbnail && cover.isNull() ? thumbnail->media : cover, m_catalogue.film(work));
}

void TimelineView::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    m_more->setTheme(theme);
    for (Part *const part : {&m_programme, &m_project}) {
        part->heading->setTextStyle(textStyle(theme, TextSize::Display, 600));
        part->heading->setColor(theme.colours.text);
    }
    for (TimelineButton *const button : buttons()) {
        button->setTheme(theme);
    }
    layOut();
}

void TimelineView::setLanguage(Language language) {
    m_language = language;
    setWords();
    layOut();
}

void TimelineView::setWords() {
    m_programme.heading->setText(tr("Programme", "heading over talks and launches"), m_language);
    m_project.heading->setText(tr("The project so far", "heading over visits and publications"), m_language);
    for (TimelineButton *const button : buttons()) {
        const Id &owner = button->entry().owner;
        if (m_catalogue.document(WorkId(owner))) {
            setPictureOf(*button, WorkId(owner));
        }
        button->setWords(m_catalogue.text(owner, TextField::Title, m_language),
                         m_catalogue.text(owner, TextField::Caption, m_language),
                         openedIn(m_catalogue, WorkId(owner), m_language), m_language);
    }
}

/// The programme and the project side by side on a wide page, else one below the other; in columns that are
/// not too wide to be read.
void TimelineView::layOut() {
    m_isLaidOut = isVisible(); // what nobody sees costs a change of language nothing
    if (!m_isLaidOut) {
        return;
    }
    const int margin = m_theme.marginPx();
    const int room = std::max(1, width() - 2 * margin);
    const double leastColumn = kNarrowestEm * m_theme.textPx(TextSize::Body);
    const bool isSideBySide = width() > height() && room / 2.0 - margin >= leastColumn &&
                              !m_programme.entries.isEmpty() && !m_project.entries.isEmpty();
    const int column = isSideBySide ? (room - 2 * margin) / 2 : room;
    const int most = int(kWidestEm * m_theme.textPx(TextSize::Body));
    const int wide = std::clamp(column, 1, std::max(1, most));
    const std::optional<Anchor> anchor = this->anchor();
    m_places.clear();
    int top = addPart(m_programme, {margin, margin}, wide);
    if (isSideBySide) {
        top = std::max(top, addPart(m_project, {margin + column + 2 * margin, margin}, wide));
    } else {
        top = addPart(m_project, {margin, top}, wide);
    }
    setContentHeight(top);
    if (anchor && m_places.contains(anchor->button)) {
        setOffset(m_places.value(anchor->button).y() + anchor->into * anchor->button->height());
    }
    place();
    wantPictures();
}

/// What is read at the top, so that it stays there in another language or size; nothing at the beginning.
std::optional<TimelineView::Anchor> TimelineView::anchor() const {
    if (offset() <= 0) {
        return {};
    }
    for (TimelineButton *const button : buttons()) {
        const int top = m_places.value(button).y();
        if (m_places.contains(button) && button->height() > 0 && top + button->height() > offset()) {
            return Anchor{button, std::max(0.0, double(offset() - top) / button->height())};
        }
    }
    return {};
}

/// Where what comes below it begins.
int TimelineView::addPart(const Part &part, QPoint at, int wide) {
    part.heading->setVisible(!part.entries.isEmpty());
    if (part.entries.isEmpty()) {
        return at.y();
    }
    m_places.insert(part.heading, at);
    part.heading->resize(wide, part.heading->heightForWidth(wide));
    int top = at.y() + part.heading->height() + m_theme.gapPx();
    for (TimelineButton *const button : part.entries) {
        m_places.insert(button, {at.x(), top});
        button->resize(wide, button->heightForWidth(wide));
        top += button->height();
    }
    return top + m_theme.marginPx();
}

void TimelineView::place() {
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        it.key()->move(it.value() - QPoint(0, offset()));
    }
    m_more->follow(largestOffset() - offset() > m_theme.gapPx());
}

void TimelineView::wantPictures() {
    QList<PictureRequest> requests;
    for (const TimelineButton *const button : buttons()) {
        if (!button->request().media.isNull()) {
            requests.append(button->request());
        }
    }
    m_pictures.want(this, isVisible() ? requests : QList<PictureRequest>(), requests.size());
}

void TimelineView::open(const TimelineEntry &entry) {
    if (entry.kind == TimelineEntry::Kind::Journey) {
        Q_EMIT journeyChosen(JourneyId(entry.owner));
    } else if (entry.kind == TimelineEntry::Kind::Work) {
        Q_EMIT workChosen(WorkId(entry.owner), {WorkId(entry.owner)});
    }
}

TimelineButton *TimelineView::buttonAt(QPoint position) const {
    const QList<TimelineButton *> all = buttons();
    const auto it = std::find_if(all.begin(), all.end(), [&](const TimelineButton *button) {
        return button->leadsOn() && button->geometry().contains(position);
    });
    return it == all.end() ? nullptr : *it;
}

void TimelineView::tapped(QPoint position) {
    if (TimelineButton *const button = buttonAt(position)) {
        button->click();
    }
}

void TimelineView::pressed(std::optional<QPoint> position) {
    const TimelineButton *const under = position ? buttonAt(*position) : nullptr;
    for (TimelineButton *const button : buttons()) {
        button->setPressed(button == under);
    }
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event) {
    auto *const button = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn && button && m_places.contains(button)) {
        const int top = m_places.value(button).y() - m_theme.gapPx();
        const int bottom = top + button->height() + 2 * m_theme.gapPx();
        scrollTo(
            std::clamp<double>(std::min(std::max(offset(), bottom - height()), top), 0, largestOffset()));
    }
    return FlickArea::eventFilter(watched, event);
}

void TimelineView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    if (m_timeline.isEmpty()) {
        TextStyle style = textStyle(m_theme, TextSize::Body);
        style.language = m_language;
        style.alignment = Qt::AlignHCenter;
        const TextBlock block =
            TextBlock::compose(tr("There is nothing to show here yet."), style, width() * 0.8);
        block.draw(&painter, {width() * 0.1, (height() - block.size().height()) / 2}, m_theme.colours.text);
    }
    paintPosition(painter, m_theme.colours.line);
}

void TimelineView::resizeEvent(QResizeEvent *event) {
    FlickArea::resizeEvent(event);
    layOut();
}

void TimelineView::showEvent(QShowEvent *event) {
    FlickArea::showEvent(event);
    refresh();
    if (m_isLaidOut) {
        wantPictures();
    } else {
        layOut();
    }
    m_looking.start(kLookEvery);
}

void TimelineView::hideEvent(QHideEvent *event) {
    FlickArea::hideEvent(event);
    m_looking.stop();
    wantPictures();
}

} // namespace sala
