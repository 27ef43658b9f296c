#include "app/exchange/bundle.h"

#include "app/exchange/bundle_readme.h"
#include "app/exchange/captions_table.h"
#include "app/exchange/captions_xliff.h"
#include "db/records/hash.h"
#include "db/storage/consented_works.h"
#include "db/storage/media_store.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace sala {
namespace {

constexpr qsizetype kLongestName = 40;

/// The table's rows that the XLIFF file has, in these two languages, and what each still wants.
CaptionTable tableOf(const StoredCaptions &stored, const XliffExport &file) {
    QSet<QString> wanted;
    for (const XliffUnit &unit : file.units) {
        wanted.insert(unit.work + u'/' + name(unit.field));
    }
    CaptionTable table = captionTable(stored);
    table.languages = {file.from, file.to};
    table.rows.removeIf([&](const CaptionRow &row) { return !wanted.contains(row.work + u'/' + name(row.field)); });
    for (CaptionRow &row : table.rows) {
        if (const auto owner = Id::fromText(row.work)) {
            row.status = name(stored.text({*owner, row.field, file.to}).status);
        }
    }
    return table;
}

/// "pictures/river-9a3f01.jpg", in letters that every system has in names.
QString pictureName(const Work &work) {
    QString plain;
    for (const QChar c : QFileInfo(work.source).completeBaseName().left(kLongestName)) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        plain += isPlain ? c : u'_';
    }
    return QStringLiteral("pictures/%1-%2.jpg").arg(plain, work.id.text().right(6));
}

class Bundler {
  public:
    Bundler(Library &library, const BundleWish &wish, const BundleSink &sink) : m_library(library), m_wish(wish), m_sink(sink) {}

    Result<BundleContents> run() {
        const auto stored = readCaptions(m_library);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        return addTexts(*stored).and_then([&] { return addPictures(*stored); }).and_then([&] { return addWords(); }).map([&] {
            return m_contents;
        });
    }

  private:
    Result<void> addTexts(const StoredCaptions &stored) {
        const auto which = m_wish.unfinishedOnly ? XliffWish::Which::Unfinished : XliffWish::Which::All;
        const CaptionsForXliff captions = captionsForXliff(stored, QFileInfo(m_library.path()).fileName(), {m_wish.from, m_wish.to, which});
        m_contents.texts = int(captions.file.units.size());
        m_contents.unfinished = captions.unfinished;
        m_contents.leftOut = captions.leftOut;
        for (const XliffUnit &unit : captions.file.units) {
            m_owners.insert(unit.work);
        }
        const QByteArray xliff = writeXliff(captions.file);
        const QByteArray table = writeCaptions(tableOf(stored, captions.file));
        const QJsonObject hashes{{kBundleXliff, hashOf(xliff).hex()}, {kBundleTable, hashOf(table).hex()}};
        const QJsonObject manifest{{QStringLiteral("format"), 1},
                                   {QStringLiteral("from"), code(m_wish.from)},
                                   {QStringLiteral("to"), code(m_wish.to)},
                                   {QStringLiteral("files"), hashes}};
        return m_sink(kBundleXliff, xliff).and_then([&] { return m_sink(kBundleTable, table); }).and_then([&] {
            return m_sink(kBundleManifest, QJsonDocument(manifest).toJson());
        });
    }

    Result<void> addPictures(const StoredCaptions &stored) {
        const auto sendable = consentedWorks(m_library, {ConsentUse::Web, {}, QDate::currentDate()});
        if (!sendable) {
            return tl::unexpected(sendable.error());
        }
        for (const Work &work : stored.works) {
            const Rendition *picture = work.rendition(RenditionKind::Thumbnail);
            if (!picture || !m_owners.contains(work.id.text())) {
                continue;
            }
            if (work.isSensitive || !sendable->contains(work.id)) {
                ++m_contents.withoutPicture;
                continue;
            }
            const auto sent = MediaStore(m_library).read(picture->media).and_then([&](const QByteArray &bytes) {
                return m_sink(pictureName(work), bytes);
            });
            if (!sent) {
                return sent;
            }
            ++m_contents.pictures;
        }
        return {};
    }

    Result<void> addWords() {
        const QString name = m_wish.volunteer.isEmpty() ? QString() : m_wish.volunteer + u'\n';
        return m_sink(QStringLiteral("glossary.csv"), glossaryTable(m_wish.from, m_wish.to))
            .and_then([&] { return m_sink(QStringLiteral("README.txt"), bundleReadme(m_wish.from, m_wish.to)); })
            .and_then([&] { return m_sink(kBundleName, name.toUtf8()); });
    }

    Library &m_library;
    BundleWish m_wish;
    const BundleSink &m_sink;
    QSet<QString> m_owners; ///< whose texts it has
    BundleContents m_contents;
};

} // namespace

Result<BundleContents> makeBundle(Library &library, const BundleWish &wish, const BundleSink &sink) {
    return Bundler(library, wish, sink).run();
}

} // namespace sala
