#include "app/exchange/returned_bundle.h"

#include "app/exchange/bundle.h"
#include "db/records/hash.h"
#include "db/storage/curator_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

constexpr qint64 kMostBytesOfManifest = 64 << 10;
constexpr qint64 kMostBytesOfName = 4 << 10;
constexpr qint64 kMostBytesOfCaptions = 128 << 20;
constexpr qsizetype kLongestAuthor = 80;

struct Manifest {
    Language to = Language::English;
    QString xliff; ///< hashes, as they were written
    QString table;
};

/// The bytes of a plain file of the folder; nothing when there is none.
Result<std::optional<QByteArray>> bytesOf(const QString &folder, const QString &name, qint64 most) {
    const QString path = QDir(folder).filePath(name);
    const QFileInfo info(path);
    if (info.isSymLink()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is a link to somewhere else; a bundle has files only"), path);
    }
    if (!info.exists()) {
        return std::optional<QByteArray>();
    }
    QFile file(path);
    if (!info.isFile()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no file"), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is larger than a bundle's file can be"), path);
    }
    return std::optional(std::move(bytes));
}

Result<Manifest> manifestOf(const QString &folder) {
    const auto bytes = bytesOf(folder, kBundleManifest, kMostBytesOfManifest);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QJsonObject json = QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
    const auto to = languageFromCode(json.value(QLatin1String("to")).toString());
    if (json.value(QLatin1String("format")).toInt() != 1 || !to) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("this folder is no bundle of `sala captions bundle`: it needs the file %1 that was in it; a file "
                                   "of captions can be imported by itself")
                        .arg(kBundleManifest),
                    folder);
    }
    const QJsonObject files = json.value(QLatin1String("files")).toObject();
    return Manifest{*to, files.value(kBundleXliff).toString(), files.value(kBundleTable).toString()};
}

Result<bool> isFilledIn(const QString &folder, const QString &name, const QString &hash) {
    return bytesOf(folder, name, kMostBytesOfCaptions).map([&](const std::optional<QByteArray> &bytes) {
        return bytes && hashOf(*bytes).hex() != hash;
    });
}

/// Which of the two files somebody wrote in.
Result<QString> filledIn(const QString &folder, const Manifest &manifest) {
    const auto xliff = isFilledIn(folder, kBundleXliff, manifest.xliff);
    const auto table = isFilledIn(folder, kBundleTable, manifest.table);
    if (!xliff || !table) {
        return tl::unexpected(!xliff ? xliff.error() : table.error());
    }
    if (*xliff && *table) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("both %1 and %2 were filled in; import each by itself, and look at it with --preview")
                        .arg(kBundleXliff, kBundleTable),
                    folder);
    }
    if (!*xliff && !*table) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("neither %1 nor %2 was filled in").arg(kBundleXliff, kBundleTable), folder);
    }
    return QDir(folder).filePath(*xliff ? kBundleXliff : kBundleTable);
}

Result<QString> authorOf(const QString &folder) {
    const auto bytes = bytesOf(folder, kBundleName, kMostBytesOfName);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    QString name = QString::fromUtf8(bytes->value_or(QByteArray()));
    name = name.remove(QChar(0xfeff)).normalized(QString::NormalizationForm_C).trimmed();
    const QString fault = name.isEmpty() ? QString() : faultOfAuthor(name);
    return fault.isEmpty() ? Result<QString>(name) : fail(ErrorCode::InvalidInput, fault, QDir(folder).filePath(kBundleName));
}

/// What is in another language is not what was asked for.
void keepOnly(Captions &captions, Language language) {
    if (auto *table = std::get_if<CaptionTable>(&captions)) {
        const auto isOther = [&](const CaptionProblem &problem) { return problem.language && *problem.language != language; };
        table->languages = table->languages.contains(language) ? QList<Language>{language} : QList<Language>();
        table->problems.removeIf(isOther);
        return;
    }
    auto &document = std::get<XliffDocument>(captions);
    for (const XliffUnit &unit : std::as_const(document.units)) {
        if (unit.language != language) {
            document.problems.append({unit.place, QStringLiteral("it is in %1; the bundle is for %2").arg(code(unit.language), code(language)),
                                      CaptionWhy::OtherLanguage, unit.target, unit.language});
        }
    }
    document.units.removeIf([&](const XliffUnit &unit) { return unit.language != language; });
}

} // namespace

bool isBundle(const QString &path) {
    return QFileInfo(path).isDir();
}

Result<bool> isCuratorsName(Library &library, const QString &name) {
    return CuratorRepository(library).all().map([&](const QList<Curator> &curators) {
        return std::any_of(curators.begin(), curators.end(),
                           [&](const Curator &curator) { return curator.name.compare(name, Qt::CaseInsensitive) == 0; });
    });
}

QString faultOfAuthor(const QString &name) {
    const bool hasControl = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    });
    return hasControl                     ? QStringLiteral("a name is one line without invisible characters")
           : name.size() > kLongestAuthor ? QStringLiteral("a name has %1 characters at most").arg(kLongestAuthor)
           : name.trimmed().isEmpty()     ? QStringLiteral("a name is not empty")
                                          : QString();
}

Result<ReturnedBundle> readBundle(const QString &folder, const CaptionsRules &rules) {
    const auto manifest = manifestOf(folder);
    if (!manifest) {
        return tl::unexpected(manifest.error());
    }
    const auto file = filledIn(folder, *manifest);
    const auto author = file ? authorOf(folder) : tl::unexpected(file.error());
    if (!author) {
        return tl::unexpected(author.error());
    }
    CaptionsRules own = rules;
    own.to = manifest->to; // tools that lose it
    auto captions = readCaptionsFile(*file, own);
    if (!captions) {
        return tl::unexpected(captions.error());
    }
    keepOnly(*captions, manifest->to);
    return ReturnedBundle{std::move(*captions), *author, *file};
}

} // namespace sala
