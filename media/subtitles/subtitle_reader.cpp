#include "media/subtitles/subtitle_reader.h"

#include "media/import/read_file.h"
#include "media/subtitles/burmese_cues.h"
#include "media/subtitles/srt_reader.h"
#include "media/subtitles/text_decoding.h"
#include "media/subtitles/webvtt_reader.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;

/// The signature in UTF-8 or UTF-16; the whole check follows after decoding.
bool looksLikeWebVtt(const QByteArray &bytes) {
    QByteArray start = bytes.left(32);
    start.replace('\0', QByteArray());
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        start = start.startsWith(mark) ? start.mid(qsizetype(qstrlen(mark))) : start;
    }
    return start.startsWith("WEBVTT");
}

void reportEncoding(const DecodedText &decoded, SubtitleDocument &document) {
    document.encoding = decoded.encoding;
    QList<SubtitleProblem> problems;
    const bool isUtf8 = decoded.encoding == QLatin1String("UTF-8");
    if (decoded.isGuessed) {
        problems.append({Kind::Encoding, 0, 0,
                         QStringLiteral("the file is not UTF-8; it was read as %1").arg(decoded.encoding)});
    } else if (!isUtf8 && document.format == SubtitleFormat::WebVtt) {
        problems.append({Kind::Encoding, 0, 0,
                         QStringLiteral("WebVTT must be UTF-8; it was read as %1").arg(decoded.encoding)});
    }
    if (decoded.damaged > 0) {
        problems.append({Kind::Encoding, 0, 0,
                         QStringLiteral("bytes that are no %1 and show as \uFFFD: %2")
                             .arg(decoded.encoding)
                             .arg(decoded.damaged)});
    }
    document.problems = problems + document.problems;
}

} // namespace

Result<SubtitleDocument> readSubtitles(const QByteArray &bytes, std::optional<Language> language,
                                       WhenUnsure whenUnsure) {
    if (bytes.size() > kMostSubtitleBytes) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("larger than %1 MiB, which no film's subtitles are")
                        .arg(kMostSubtitleBytes >> 20));
    }
    if (bytes.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is empty"));
    }
    const bool isWebVtt = looksLikeWebVtt(bytes);
    const DecodedText decoded =
        decodeSubtitles(bytes, language, isWebVtt ? Utf8Rule::Strict : Utf8Rule::Loose);
    auto document = isWebVtt ? parseWebVtt(decoded.text, kMostCues) : parseSrt(decoded.text, kMostCues);
    if (document) {
        convertZawgyi(*document, whenUnsure);
        reportEncoding(decoded, *document);
    }
    return document;
}

Result<SubtitleDocument> readSubtitleFile(const QString &path, std::optional<Language> language,
                                          WhenUnsure whenUnsure) {
    return readRegularFile(path, kMostSubtitleBytes)
        .and_then([&](const QByteArray &bytes) { return readSubtitles(bytes, language, whenUnsure); })
        .map_error([&](Error error) {
            error.subject = path;
            return error;
        });
}

std::optional<Language> languageOfFileName(const QString &path) {
    static const QRegularExpression separators(QStringLiteral("[._ -]"));
    const QStringList parts = QFileInfo(path).completeBaseName().split(separators, Qt::SkipEmptyParts);
    return parts.isEmpty() ? std::nullopt : languageFromCode(parts.last().toLower());
}

} // namespace sala
