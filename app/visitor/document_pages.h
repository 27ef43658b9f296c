#pragma once

#include "db/records/media.h"
#include "media/document/document_reader.h"
#include "media/picture/picture_source.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace sala {

/// The drawn pages of one document: opened and drawn off the GUI thread, one after the other, what is in
/// sight first, then its neighbours. Holds a bounded number of bytes of them. GUI thread, which never waits.
class DocumentPages final : public QObject {
    Q_OBJECT

  public:
    enum class State { Closed, Opening, Open, Failed };

    /// Of drawn pages that are held, in bytes; the page in sight is held however large it is.
    static constexpr qint64 kMostBytes = qint64(64) << 20;

    /// `source` is asked for the document's file, from other threads.
    explicit DocumentPages(std::shared_ptr<PictureSource> source, QObject *parent = nullptr);
    ~DocumentPages() override;

    /// Forgets what was open. stateChanged() follows when it is open or has failed.
    void open(const MediaHash &document);
    void close();

    State state() const { return m_state; }
    const DocumentInfo &info() const { return m_info; } ///< empty unless open
    int count() const { return int(m_info.pages.size()); }

    /// What to draw from now on: this page inside `boundsPx`, then its neighbours, that of `direction` first.
    void lookAt(int page, int direction, QSize boundsPx);

    /// A part of the page looked at, of the whole drawn in `sizePx`; an empty size: none any more.
    void wantDetail(QSize sizePx, const QRect &part);

    /// The whole page as far as it is drawn, in any size; null until then.
    QImage page(int page) const;
    bool isBroken(int page) const; ///< it cannot be drawn

    /// A part of a page, sharper than the whole.
    struct Detail {
        int page = -1;
        QSize sizePx; ///< of the whole page it is a part of
        QRect part;
        QImage image;
    };
    const Detail &detail() const { return m_detail; }
    qint64 bytesHeld() const;
    bool isIdle() const { return !m_running; } ///< nothing is being drawn

  Q_SIGNALS:
    void stateChanged();
    void changed(); ///< something more is drawn

  private:
    /// What the other thread is asked for.
    struct Job {
        MediaHash open{}; ///< not null: open this first, and draw nothing
        int page = -1;
        QSize sizePx{};
        QRect part{}; ///< empty: all of it

        bool operator==(const Job &) const = default;
    };
    struct Done {
        std::optional<DocumentInfo> info{};
        QImage image{};
    };
    struct Held {
        QSize sizePx; ///< that was asked for
        QImage image; ///< null: it cannot be drawn
        quint64 seen = 0;
    };
    static Result<Done> run(const std::shared_ptr<DocumentReader> &reader,
                            const std::shared_ptr<PictureSource> &source, const Job &job);

    void next();
    std::optional<Job> nextJob() const;
    void finish();
    void take(const Job &job, const Result<Done> &done);
    void opened(const Result<Done> &done);
    void hold(int page, const Held &held);
    QSize sizeOf(int page) const;
    void lostReader();

    std::shared_ptr<PictureSource> m_source;
    std::shared_ptr<DocumentReader> m_reader;
    QFutureWatcher<Result<Done>> m_watcher;
    std::optional<Job> m_running;
    bool m_isStale = false; ///< what is running belongs to a document that is not wanted any more
    MediaHash m_document;
    bool m_mustOpen = false;
    int m_losses = 0; ///< programs lost with this document
    State m_state = State::Closed;
    DocumentInfo m_info;
    int m_page = 0;
    int m_direction = 1;
    QSize m_boundsPx;
    QSize m_detailPx;
    QRect m_detailPart;
    Detail m_detail;
    QHash<int, Held> m_held;
    quint64 m_clock = 0; ///< counts what was held when
};

} // namespace sala
