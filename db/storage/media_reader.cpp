#include "db/storage/media_reader.h"

#include "db/storage/media_store.h"

#include <mutex>
#include <vector>

namespace sala {

struct MediaReader::Pool {
    QString path;
    std::mutex mutex;
    std::vector<Library> idle;

    Result<Library> take() {
        {
            const std::lock_guard lock(mutex);
            if (!idle.empty()) {
                Library library = std::move(idle.back());
                idle.pop_back();
                return library;
            }
        }
        return Library::open(path, Library::Mode::ReadOnly);
    }

    void giveBack(Library library) {
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(library));
    }
};

MediaReader::MediaReader(QString libraryPath) : m_pool(std::make_unique<Pool>()) {
    m_pool->path = std::move(libraryPath);
}

MediaReader::~MediaReader() = default;

Result<QByteArray> MediaReader::read(const MediaHash &hash) const {
    Result<Library> library = m_pool->take();
    if (!library) {
        return tl::unexpected(library.error());
    }
    Result<QByteArray> bytes = MediaStore(*library).read(hash);
    m_pool->giveBack(std::move(*library));
    return bytes;
}

Result<QByteArray> MediaReader::readPart(const MediaHash &hash, qint64 offset, qint64 length) const {
    Result<Library> library = m_pool->take();
    if (!library) {
        return tl::unexpected(library.error());
    }
    Result<QByteArray> bytes =
        MediaStore(*library).open(hash).and_then([=](MediaBlob blob) { return blob.readAt(offset, length); });
    m_pool->giveBack(std::move(*library));
    return bytes;
}

} // namespace sala
