#include "app/commands/bring_example.h"

#include "app/commands/open_library.h"
#include "db/storage/media_store.h"
#include "db/storage/work_repository.h"

#include <QDir>
#include <QFile>
#include <QImage>

namespace sala {
namespace {

constexpr int kPictures = 4;

const QByteArray kSidecar =
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
    " photoshop:DateCreated='2016-05' photoshop:City='Battambang' photoshop:Country='Cambodia'"
    " xmlns:exif='http://ns.adobe.com/exif/1.0/' exif:GPSLatitude='13,5.746N' exif:GPSLongitude='103,12.078E'><dc:title><rdf:Alt>"
    "<rdf:li xml:lang='en'>By the river</rdf:li><rdf:li xml:lang='km'>ក្បែរទន្លេ</rdf:li></rdf:Alt></dc:title>"
    "<dc:creator><rdf:Seq><rdf:li>John Hulme</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

Result<void> write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? Result<void>()
                                                                               : fail(ErrorCode::Io, file.errorString(), path);
}

/// As the place in the list says.
Result<void> writeOne(const QDir &folder, int place, const QByteArray &screen, const QByteArray &original) {
    const QString path = folder.filePath(QStringLiteral("DSC_%1.jpg").arg(2041 + place));
    switch (place) {
    case 0:
        return write(path.chopped(3) + QStringLiteral("xmp"), kSidecar).and_then([&] { return write(path, screen); });
    case 1:
        return write(path, original);
    case 2:
        return write(path, original.left(original.size() / 3));
    default:
        return QImage::fromData(screen).mirrored(true, false).save(path, "JPEG") ? Result<void>()
                                                                               : fail(ErrorCode::Io, QStringLiteral("not written"), path);
    }
}

} // namespace

Result<void> writeBringExample(const QString &library, const QString &folder) {
    auto opened = openLibrary(library, Library::Mode::ReadOnly);
    const auto works = opened ? WorkRepository(*opened).all() : tl::unexpected(opened.error());
    if (!works) {
        return tl::unexpected(works.error());
    }
    const MediaStore media(*opened);
    int place = 0;
    for (const Work &work : *works) {
        const Rendition *const screen = work.rendition(RenditionKind::Screen);
        const Rendition *const original = work.rendition(RenditionKind::Original);
        if (work.kind != WorkKind::Photograph || !screen || !original || place >= kPictures) {
            continue;
        }
        const auto small = media.read(screen->media);
        const auto whole = media.read(original->media);
        if (!small || !whole) {
            return tl::unexpected(small ? whole.error() : small.error());
        }
        if (const Result<void> written = writeOne(QDir(folder), place++, *small, *whole); !written) {
            return written;
        }
    }
    return {};
}

} // namespace sala
