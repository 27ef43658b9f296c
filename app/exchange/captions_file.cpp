#include "app/exchange/captions_file.h"

#include <QFile>

#include <utility>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 << 20;
constexpr qint64 kMostBytesOfXliff = 128 << 20; ///< it takes more room to read

Result<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.errorString(), path);
    }
    if (file.peek(4) == "PK\x03\x04") {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is a zip file: unpack it, and import what is in it"), path);
    }
    const qint64 most = looksLikeXliff(path, file.peek(4096)) ? kMostBytesOfXliff : kMostBytes;
    if (file.size() > most) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is larger than %1 MB, too large for captions").arg(most >> 20), path);
    }
    return file.readAll();
}

} // namespace

Result<Captions> readCaptionsFile(const QString &path, const CaptionsRules &rules) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto asCaptions = [](auto &&read) { return Captions(std::forward<decltype(read)>(read)); };
    Result<Captions> read = looksLikeXliff(path, *bytes) ? readXliff(*bytes, {rules.whenUnsure, rules.to}).map(asCaptions)
                                                         : parseCaptions(*bytes, rules.whenUnsure).map(asCaptions);
    if (!read) {
        read.error().subject = path;
    }
    return read;
}

Result<CaptionsPlan> planCaptions(Library &library, const Captions &captions, const CaptionsRules &rules) {
    const auto stored = readCaptions(library);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const auto *table = std::get_if<CaptionTable>(&captions);
    return table ? planTable(library, *stored, *table, rules.choices)
                 : planXliff(library, *stored, std::get<XliffDocument>(captions), rules.choices.both);
}

} // namespace sala
