#pragma once

#include "db/records/catalogue.h"
#include "db/records/error.h"
#include "db/records/playlist_text.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sala {

class FilmSource;
class PictureCache;

/// How a kiosk stands with its playlists.
struct PlaylistsStatus {
    /// Who says what plays now.
    enum class By { Exhibition, Staff, Schedule };

    std::shared_ptr<const Catalogue> catalogue =
        std::make_shared<const Catalogue>(); ///< what may be shown here
    QList<Playlist> editions{};              ///< those of the edition
    QMap<QString, QString> own{};            ///< staff's, as text, by their keys
    QString usual{};                         ///< what staff chose; empty: the exhibition's own
    QString playing{};                       ///< the key of what plays now; empty when it has none
    By by = By::Exhibition;
    bool isOpen = true;      ///< else the screen is dark, by the opening hours
    QString draft{};         ///< what was being edited and not saved, as text
    QStringList scheduled{}; ///< the keys that the schedule names
};

/// What staff's pages of playlists ask the kiosk to do; like StaffDesk. Nothing of it changes what visitors
/// see, but choose(), save() and remove().
class PlaylistDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void refresh() = 0;                          ///< statusChanged, also when it did not
    virtual void choose(const QString &key) = 0;         ///< from now on; answered, then statusChanged
    virtual void save(const PlaylistText &playlist) = 0; ///< likewise; the draft is forgotten
    virtual void remove(const QString &key) = 0;         ///< one of staff's own; likewise
    virtual void keepDraft(const QString &text) = 0;     ///< in case the page locks; the last one wins

    virtual PlaylistsStatus status() const = 0; ///< as last read
    virtual PictureCache &pictures() = 0;
    virtual FilmSource *films() { return nullptr; } ///< none: their posters are seen

  Q_SIGNALS:
    void statusChanged();
    void answered(const std::optional<sala::Error> &error); ///< why it failed, or nothing
};

} // namespace sala
