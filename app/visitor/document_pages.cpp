#include "app/visitor/document_pages.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcDocument, "sala.document", QtInfoMsg)

namespace {

constexpr int kMostLosses = 3; ///< programs that one document may cost

} // namespace

DocumentPages::DocumentPages(std::shared_ptr<PictureSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source)) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentPages::finish);
}

DocumentPages::~DocumentPages() {
    close();
}

void DocumentPages::open(const MediaHash &document) {
    close();
    m_document = document;
    m_mustOpen = true;
    m_state = State::Opening;
    Q_EMIT stateChanged();
    next();
}

void DocumentPages::close() {
    if (m_reader) {
        m_reader->stop(); // what it is doing is of no use any more
        m_reader.reset();
    }
    m_isStale = m_running.has_value();
    m_mustOpen = false;
    m_losses = 0;
    m_document = {};
    m_info = {};
    m_held.clear();
    m_detail = {};
    m_detailPx = {};
    m_page = 0;
    m_direction = 1;
    m_state = State::Closed;
}

void DocumentPages::lookAt(int page, int direction, QSize boundsPx) {
    if (page != m_page || boundsPx != m_boundsPx) {
        m_detail = {};
        m_detailPx = {};
    }
    m_page = page;
    m_direction = direction;
    m_boundsPx = boundsPx;
    if (m_held.contains(page)) {
        m_held[page].seen = ++m_clock;
    }
    next();
}

void DocumentPages::wantDetail(QSize sizePx, const QRect &part) {
    m_detailPx = sizePx;
    m_detailPart = part;
    if (sizePx.isEmpty()) {
        m_detail = {};
    }
    next();
}

QImage DocumentPages::page(int page) const {
    return m_held.value(page).image;
}

bool DocumentPages::isBroken(int page) const {
    const auto held = m_held.constFind(page);
    return held != m_held.cend() && held->image.isNull();
}

qint64 DocumentPages::bytesHeld() const {
    qint64 bytes = m_detail.image.sizeInBytes();
    for (const Held &held : m_held) {
        bytes += held.image.sizeInBytes();
    }
    return bytes;
}

QSize DocumentPages::sizeOf(int page) const {
    return pageSizeWithin(m_info.pages[page], QSizeF(m_boundsPx));
}

/// The page in sight, a part of it that somebody zoomed into, the pages that may come next.
std::optional<DocumentPages::Job> DocumentPages::nextJob() const {
    if (m_mustOpen) {
        return Job{m_document};
    }
    if (m_state != State::Open || m_boundsPx.isEmpty()) {
        return std::nullopt;
    }
    const auto isDrawn = [this](int page) {
        const auto held = m_held.constFind(page);
        return held != m_held.cend() && (held->image.isNull() || held->sizePx == sizeOf(page));
    };
    if (m_page < count() && !isDrawn(m_page)) {
        return Job{{}, m_page, sizeOf(m_page)};
    }
    const bool isDetailDrawn =
        m_detail.page == m_page && m_detail.sizePx == m_detailPx && m_detail.part == m_detailPart;
    if (!m_detailPx.isEmpty() && !isDetailDrawn && !isBroken(m_page)) {
        return Job{{}, m_page, m_detailPx, m_detailPart};
    }
    for (const int step : {m_direction, -m_direction}) {
        const int neighbour = m_page + step;
        if (neighbour >= 0 && neighbour < count() && !isDrawn(neighbour)) {
            return Job{{}, neighbour, sizeOf(neighbour)};
        }
    }
    return std::nullopt;
}

void DocumentPages::next() {
    if (m_running) {
        return;
    }
    const std::optional<Job> job = nextJob();
    if (!job) {
        return;
    }
    if (!m_reader) {
        m_reader = std::make_shared<DocumentReader>();
    }
    m_running = job;
    m_watcher.setFuture(QtConcurrent::run(&DocumentPages::run, m_reader, m_source, *job));
}

Result<DocumentPages::Done> DocumentPages::run(const std::shared_ptr<DocumentReader> &reader,
                                               const std::shared_ptr<PictureSource> &source, const Job &job) {
    if (!job.open.isNull()) {
        return source->read(job.open)
            .and_then([&](const QByteArray &bytes) { return reader->open(bytes); })
            .map([](const DocumentInfo &info) {
                return Done{info, {}};
            });
    }
    return reader->draw(job.page, job.sizePx, job.part).map([](const QImage &image) {
        return Done{{}, image};
    });
}

void DocumentPages::finish() {
    const Result<Done> done = m_watcher.future().takeResult();
    const Job job = *std::exchange(m_running, std::nullopt);
    if (!std::exchange(m_isStale, false)) {
        take(job, done);
    }
    next();
}

void DocumentPages::take(const Job &job, const Result<Done> &done) {
    if (!job.open.isNull()) {
        opened(done);
        return;
    }
    if (!done) {
        qCWarning(lcDocument).noquote()
            << "page" << job.page + 1 << "of" << m_document.hex() << "is not shown:" << done.error().detail;
        if (done.error().code != ErrorCode::Corrupt) {
            lostReader();
        }
    }
    const QImage image = done ? done->image : QImage();
    if (job.part.isEmpty()) {
        hold(job.page, {job.sizePx, image, ++m_clock});
    } else if (job.page == m_page && job.sizePx == m_detailPx) {
        m_detail = {job.page, job.sizePx, job.part, image};
    }
    Q_EMIT changed();
}

void DocumentPages::opened(const Result<Done> &done) {
    m_mustOpen = false;
    if (!done) {
        qCWarning(lcDocument).noquote()
            << "the document" << m_document.hex() << "is not shown:" << done.error().detail;
        m_state = State::Failed;
    } else {
        m_state = State::Open;
        m_info = *done->info;
    }
    Q_EMIT stateChanged();
}

/// The program died with a page, which is not drawn again; the others are, by a new one.
void DocumentPages::lostReader() {
    m_reader.reset();
    m_mustOpen = ++m_losses < kMostLosses;
    if (!m_mustOpen) {
        m_state = State::Failed;
        Q_EMIT stateChanged();
    }
}

void DocumentPages::hold(int page, const Held &held) {
    m_held.insert(page, held);
    while (bytesHeld() > kMostBytes) {
        int oldest = -1;
        for (auto it = m_held.cbegin(); it != m_held.cend(); ++it) {
            const bool isNear = std::abs(it.key() - m_page) <= 1;
            if (!isNear && !it->image.isNull() && (oldest < 0 || it->seen < m_held[oldest].seen)) {
                oldest = it.key();
            }
        }
        if (oldest < 0) {
            return;
        }
        m_held.remove(oldest);
    }
}

} // namespace sala
