#include "app/staff/playlist_preview.h"

#include "app/staff/playlist_words.h"
#include "app/stage/stage_view.h"

#include <QResizeEvent>

namespace sala {

PlaylistsStatus statusWith(const PlaylistText &playlist, const PlaylistDesk &desk) {
    PlaylistsStatus status = desk.status();
    status.own.insert(playlist.key, textOf(playlist));
    return status;
}

PlaylistPreview::PlaylistPreview(PlaylistDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_stage(new StageView(desk.pictures())) {
    m_stage->setParent(this);
    m_stage->setObjectName(QStringLiteral("playlistPreview"));
    m_stage->setFilms(desk.films());
}

void PlaylistPreview::play(const PlaylistText &playlist, qsizetype from) {
    const PlaylistsStatus status = statusWith(playlist, m_desk);
    Catalogue shown = *status.catalogue;
    if (!shelfOf(status).use(playlist.key, shown)) {
        stop();
        return;
    }
    WorkId first;
    if (from >= 0 && from < playlist.lines.size()) {
        const PlaylistText one{playlist.key, {}, {playlist.lines[from]}};
        const auto entries = resolved(one, findIn(shown.works)).playlist.entries;
        first = entries.isEmpty() ? WorkId() : entries.first().work;
    }
    m_stage->setCatalogue(std::make_shared<const Catalogue>(std::move(shown)));
    m_stage->start(first);
}

void PlaylistPreview::stop() {
    m_stage->stop();
}

void PlaylistPreview::setVolume(double volume) {
    m_stage->setVolume(volume);
}

void PlaylistPreview::setLanguage(Language language) {
    m_stage->setLanguage(language);
}

void PlaylistPreview::setScreen(const GalleryTheme &theme) {
    m_screen = theme.screenPx;
    fit();
    m_stage->setTheme(theme);
}

void PlaylistPreview::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

/// In the middle, as large as there is room.
void PlaylistPreview::fit() {
    QRect place(QPoint(0, 0), m_screen.scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    m_stage->setGeometry(place);
    m_stage->setScreen(m_screen);
}

} // namespace sala
