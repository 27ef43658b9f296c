#include "db/health/kept_warnings.h"

#include "db/health/plain_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>

namespace sala {
namespace {

constexpr qsizetype kLongest = 200;
constexpr qint64 kMostBytes = 256 * 1024;

QString fileIn(const QString &stateFolder) {
    return stateFolder + QStringLiteral("/warnings.json");
}

/// A path has spaces, too: it ends with the line, or at a colon.
QString withoutPaths(const QString &line) {
    static const QRegularExpression paths(
        QStringLiteral("(?<!\\S)/.*?(?=: |$)|\\S*/.*(/\\S*|\\.\\w{2,5}\\b)|\\S*/\\S*"));
    static const QRegularExpression files(
        QStringLiteral("[\\w.-]+\\.(sala|mp4|mkv|mov|webm|jpe?g|png|tiff?|webp|heic|pdf|"
                       "vtt|srt|csv|xlf|m4a|wav|mp3|db|zip|tar|txt|json)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = line;
    plain.replace(QLatin1String("I/O"), QLatin1String("IO")); // what disks say is no path
    return plain.replace(paths, QStringLiteral("<file>")).replace(files, QStringLiteral("<file>"));
}

QString withoutAddresses(QString line) {
    static const QRegularExpression mail(QStringLiteral("\\S+@\\S+"));
    static const QRegularExpression hardware(QStringLiteral("\\b([0-9a-fA-F]{2}[:-]){5,}[0-9a-fA-F]{2}\\b"));
    static const QRegularExpression v4(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"));
    static const QRegularExpression v6(
        QStringLiteral("[0-9a-fA-F:]*[0-9a-fA-F]+:[0-9a-fA-F:]*:[0-9a-fA-F:]*"));
    for (const QRegularExpression &address : {mail, hardware, v4, v6}) {
        line.replace(address, QStringLiteral("<address>"));
    }
    return line;
}

QString withoutNames(QString line) {
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|“[^”]*”|'[^']*'|«[^»]*»"));
    static const QRegularExpression foreign(QStringLiteral("[^\\x20-\\x7e]+(?:[\\s\\d]*[^\\x20-\\x7e]+)*"));
    line.replace(quoted, QStringLiteral("<name>"));
    for (const QString &own :
         {QSysInfo::machineHostName(), qEnvironmentVariable("USER"), QDir::home().dirName()}) {
        if (own.size() > 1 && own != QLatin1String("root")) {
            line.replace(own, QStringLiteral("<name>"), Qt::CaseInsensitive);
        }
    }
    return line.replace(foreign, QStringLiteral("<words>"));
}

bool isMoreRecent(const KeptWarning &a, const KeptWarning &b) {
    return a.last > b.last;
}

} // namespace

WarningKind kindOf(const QString &category) {
    const QString part = category.section(u'.', 1, 1);
    if (part == QLatin1String("film") || part == QLatin1String("sound")) {
        return WarningKind::Films;
    }
    return part == QLatin1String("kiosk") ? WarningKind::Kiosk : WarningKind::Exhibition;
}

QString name(WarningKind kind) {
    return kind == WarningKind::Films   ? QStringLiteral("films")
           : kind == WarningKind::Kiosk ? QStringLiteral("kiosk")
                                        : QStringLiteral("exhibition");
}

QString withoutNamesAndPlaces(const QString &line) {
    // What is in quotes goes first: it may look like anything.
    return withoutAddresses(withoutPaths(withoutNames(line.left(4 * kLongest).simplified()))).left(kLongest);
}

QString withoutPersonalData(const QString &line) {
    return onlyPlainWords(withoutNamesAndPlaces(line)).left(kLongest);
}

QList<KeptWarning> merged(QList<KeptWarning> kept, const QList<KeptWarning> &said) {
    for (const KeptWarning &warning : said) {
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const KeptWarning &other) {
            return other.category == warning.category && other.text == warning.text;
        });
        if (known == kept.end()) {
            kept.append(warning);
        } else {
            known->times = std::min(known->times, kMostTimes) + std::min(warning.times, kMostTimes);
            known->times = std::min(known->times, kMostTimes);
            known->last = std::max(known->last, warning.last);
        }
    }
    std::stable_sort(kept.begin(), kept.end(), isMoreRecent);
    return kept.mid(0, kMostKeptWarnings);
}

QList<KeptWarning> readWarnings(const QString &stateFolder) {
    QFile file(fileIn(stateFolder));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<KeptWarning> warnings;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.read(kMostBytes)).array()) {
        const QJsonObject row = value.toObject();
        KeptWarning warning;
        warning.category = row[QLatin1String("category")].toString().left(kLongest);
        warning.text = withoutPersonalData(row[QLatin1String("text")].toString());
        warning.times = qint64(std::clamp(row[QLatin1String("times")].toDouble(1), 1.0, double(kMostTimes)));
        warning.first = QDateTime::fromString(row[QLatin1String("first")].toString(), Qt::ISODate);
        warning.last = QDateTime::fromString(row[QLatin1String("last")].toString(), Qt::ISODate);
        if (warning.category.startsWith(QLatin1String("sala.")) && warning.first.isValid() &&
            warning.last.isValid()) {
            warnings.append(warning);
        }
    }
    return warnings.mid(0, kMostKeptWarnings);
}

Result<void> writeWarnings(const QString &stateFolder, const QList<KeptWarning> &warnings) {
    QJsonArray rows;
    for (const KeptWarning &warning : warnings.mid(0, kMostKeptWarnings)) {
        rows.append(QJsonObject{{QStringLiteral("category"), warning.category},
                                {QStringLiteral("text"), warning.text},
                                {QStringLiteral("times"), warning.times},
                                {QStringLiteral("first"), warning.first.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("last"), warning.last.toUTC().toString(Qt::ISODate)}});
    }
    QSaveFile file(fileIn(stateFolder));
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(QJsonDocument(rows).toJson(QJsonDocument::Compact)) > 0 &&
                           file.commit();
    return isWritten ? Result<void>() : fail(ErrorCode::Io, file.errorString(), fileIn(stateFolder));
}

} // namespace sala
