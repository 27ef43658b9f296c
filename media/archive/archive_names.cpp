#include "media/archive/archive_names.h"

#include <QFileInfo>
#include <QHash>
#include <QTextBoundaryFinder>

namespace sala {
namespace {

constexpr qsizetype kMostBytes = 60;

bool isKept(char32_t character) {
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'-' || character == U'_' ||
           character == U'.';
}

/// Whole characters, as readers count them, as many as there is room for.
QString fitting(const QString &name) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = 0; (next = finder.toNextBoundary()) > 0;) {
        if (name.left(next).toUtf8().size() > kMostBytes) {
            break;
        }
        end = next;
    }
    return name.left(end);
}

} // namespace

QString archiveName(const QString &name) {
    QString clean;
    const QList<uint> characters = name.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint character : characters) {
        const char32_t one = isKept(character) ? char32_t(character) : U'_';
        if (one != U'_' || !clean.endsWith(u'_')) {
            clean += QString::fromUcs4(&one, 1);
        }
    }
    clean = fitting(clean);
    const auto isEdge = [](QChar character) { return character == u'.' || character == u'_' || character == u'-'; };
    while (!clean.isEmpty() && (isEdge(clean.back()) || clean.back().isMark())) {
        if (clean.back().isMark() && clean.size() > 1 && !isEdge(clean[clean.size() - 2])) {
            break; // it belongs to a letter
        }
        clean.chop(1);
    }
    while (!clean.isEmpty() && (isEdge(clean.front()) || clean.front().isMark())) {
        clean.remove(0, 1);
    }
    return clean;
}

QString archiveStem(int number, const QString &source) {
    const QString digits = QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    const QString name = archiveName(QFileInfo(source).completeBaseName());
    return name.isEmpty() ? digits : digits + u'-' + name;
}

QString archiveEnding(const QString &mimeType, const QString &source) {
    static const QHash<QString, QString> endings{
        {QStringLiteral("image/jpeg"), QStringLiteral(".jpg")},       {QStringLiteral("image/png"), QStringLiteral(".png")},
        {QStringLiteral("image/tiff"), QStringLiteral(".tif")},       {QStringLiteral("image/webp"), QStringLiteral(".webp")},
        {QStringLiteral("image/heic"), QStringLiteral(".heic")},      {QStringLiteral("image/heif"), QStringLiteral(".heif")},
        {QStringLiteral("image/gif"), QStringLiteral(".gif")},        {QStringLiteral("video/mp4"), QStringLiteral(".mp4")},
        {QStringLiteral("video/webm"), QStringLiteral(".webm")},      {QStringLiteral("video/quicktime"), QStringLiteral(".mov")},
        {QStringLiteral("video/x-matroska"), QStringLiteral(".mkv")}, {QStringLiteral("application/pdf"), QStringLiteral(".pdf")},
        {QStringLiteral("audio/mp4"), QStringLiteral(".m4a")},        {QStringLiteral("audio/ogg"), QStringLiteral(".ogg")},
        {QStringLiteral("audio/mpeg"), QStringLiteral(".mp3")},       {QStringLiteral("audio/flac"), QStringLiteral(".flac")},
        {QStringLiteral("audio/wav"), QStringLiteral(".wav")},        {QStringLiteral("audio/aac"), QStringLiteral(".aac")}};
    if (const auto known = endings.constFind(mimeType); known != endings.constEnd()) {
        return *known;
    }
    const QString said = archiveName(QFileInfo(source).suffix()).toLower();
    return said.isEmpty() || said.size() > 8 ? QStringLiteral(".bin") : u'.' + said;
}

QString ArchiveNames::unique(const QString &stem, const QString &ending) {
    QString path = stem + ending;
    for (int number = 2; m_taken.contains(path.toCaseFolded()); ++number) {
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    }
    m_taken.insert(path.toCaseFolded());
    return path;
}

} // namespace sala
