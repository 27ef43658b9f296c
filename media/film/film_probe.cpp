#include "media/film/film_probe.h"

#include "media/film/child_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace sala {
namespace {

constexpr int kPollMs = 100;
constexpr qint64 kBytesAMinute = 2'000'000'000;
constexpr qint64 kMostAnswerBytes = 64 << 20;

std::chrono::milliseconds patienceFor(const QString &path, const ProbeLimits &limits) {
    if (limits.time.count() > 0) {
        return limits.time;
    }
    return std::chrono::minutes(1 + QFileInfo(path).size() / kBytesAMinute);
}

ErrorCode codeFor(const QString &refusal) {
    return refusal == QLatin1String("damaged")      ? ErrorCode::Corrupt
           : refusal == QLatin1String("unreadable") ? ErrorCode::Io
                                                    : ErrorCode::InvalidInput;
}

/// One run of sala-probe.
struct Run {
    const QString &path;
    const std::atomic_bool &isCancelled;
    std::chrono::milliseconds patience;
    std::function<void(const QByteArray &answer)> listen{}; ///< while it runs, to what it has written so far
};

/// What the program ended with, or why it had to be ended.
Result<QByteArray> runToEnd(QProcess &process, const Run &run) {
    const auto &[path, isCancelled, patience, listen] = run;
    QByteArray answer;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto give = [&](ErrorCode code, const QString &detail) {
        process.kill();
        process.waitForFinished();
        return fail(code, detail, path);
    };
    for (bool isOver = false; !isOver;) {
        isOver = process.waitForFinished(std::min<int>(kPollMs, int(patience.count())));
        answer += process.readAllStandardOutput();
        if (listen) {
            listen(answer);
        }
        if (isCancelled) {
            return give(ErrorCode::Cancelled, QStringLiteral("the import was stopped"));
        }
        if (!isOver && process.state() == QProcess::NotRunning) {
            return fail(ErrorCode::Io, QStringLiteral("the program sala-probe cannot be started"), path);
        }
        if (!isOver && elapsed.elapsed() >= patience.count()) {
            return give(ErrorCode::Busy, QStringLiteral("looking at it takes too long: it may be damaged"));
        }
        if (answer.size() > kMostAnswerBytes) {
            return give(ErrorCode::InvalidInput, QStringLiteral("it has too much text in it"));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it crashes the program that looks at it: it may be damaged"), path);
    }
    return answer;
}

/// Starts sala-probe and waits for its answer; see runToEnd.
Result<QByteArray> runProbe(const QStringList &arguments, const Run &run) {
    const QString program = helperProgram(QStringLiteral("sala-probe"));
    if (program.isEmpty()) {
        return fail(ErrorCode::Io, QStringLiteral("the program sala-probe, which looks at films, is missing"),
                    run.path);
    }
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    endWithParent(process);
    process.start(program, arguments);
    return runToEnd(process, run);
}

Result<void> refuseNothing(const QString &path) {
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such file"), path);
    }
    return QFileInfo(path).size() == 0
               ? fail(ErrorCode::InvalidInput, QStringLiteral("the file is empty; copy it again"), path)
               : Result<void>();
}

Error withoutBusy(Error error) {
    error.code = error.code == ErrorCode::Busy ? ErrorCode::InvalidInput : error.code;
    return error;
}

/// The last whole line that says how far it is, in seconds.
double lastTime(const QByteArray &answer) {
    const qsizetype end = answer.lastIndexOf('\n');
    return end < 0 ? 0 : answer.mid(answer.lastIndexOf('\n', end - 1) + 1, 16).split('\n')[0].toDouble();
}

Result<FilmDamage> damageFrom(const QByteArray &answer, const QString &path) {
    const QJsonObject object = QJsonDocument::fromJson(answer.mid(answer.lastIndexOf('\n') + 1)).object();
    const QString refusal = object.value(QLatin1String("refusal")).toString();
    if (!refusal.isEmpty() || object.isEmpty()) {
        return fail(codeFor(refusal), object.value(QLatin1String("detail")).toString(), path);
    }
    FilmDamage damage{{}, object.value(QLatin1String("whole")).toBool()};
    for (const QJsonValue place : object.value(QLatin1String("places")).toArray()) {
        damage.places.append(std::chrono::milliseconds(place.toInteger()));
    }
    return damage;
}

Result<ProbeResult> resultFrom(const QByteArray &answer, const QString &posterPath, const QString &path) {
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QString refusal = object.value(QLatin1String("refusal")).toString();
    if (!refusal.isEmpty() || object.isEmpty()) {
        return fail(codeFor(refusal), object.value(QLatin1String("detail")).toString(), path);
    }
    ProbeResult result{probedFilmFromJson(object), QImage(posterPath).convertToFormat(QImage::Format_RGB32)};
    if (result.poster.isNull() || result.film.displayPx.isEmpty()) {
        return fail(ErrorCode::Corrupt, QStringLiteral("no picture of it could be made"), path);
    }
    return result;
}

} // namespace

QString helperProgram(const QString &name) {
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *place : {".", "..", "../lib/sala"}) {
        const QString candidate = here.absoluteFilePath(QLatin1String(place) + QLatin1Char('/') + name);
        if (QFileInfo(candidate).isExecutable()) {
            return QDir::cleanPath(candidate);
        }
    }
    return QStandardPaths::findExecutable(name);
}

Result<ProbeResult> probeFilm(const QString &path, const std::atomic_bool &isCancelled,
                              const ProbeLimits &limits) {
    if (const Result<void> something = refuseNothing(path); !something) {
        return tl::unexpected(something.error());
    }
    const QTemporaryDir folder;
    const QString poster = folder.filePath(QStringLiteral("poster.png"));
    if (!folder.isValid()) {
        return fail(ErrorCode::Io, folder.errorString(), path);
    }
    return runProbe({QFileInfo(path).absoluteFilePath(), poster},
                    {path, isCancelled, patienceFor(path, limits)})
        .map_error(withoutBusy)
        .and_then([&](const QByteArray &answer) { return resultFrom(answer, poster, path); });
}

Result<ProbedRecording> probeRecording(const QString &path, std::chrono::milliseconds most,
                                       const std::atomic_bool &isCancelled, const ProbeLimits &limits) {
    return refuseNothing(path)
        .and_then([&] {
            return runProbe({QStringLiteral("--sound"), QFileInfo(path).absoluteFilePath(),
                             QString::number(double(most.count()) / 1000)},
                            {path, isCancelled, patienceFor(path, limits)});
        })
        .map_error(withoutBusy)
        .and_then([&](const QByteArray &answer) -> Result<ProbedRecording> {
            const QJsonObject object = QJsonDocument::fromJson(answer).object();
            const QString refusal = object.value(QLatin1String("refusal")).toString();
            if (!refusal.isEmpty() || object.isEmpty()) {
                return fail(codeFor(refusal), object.value(QLatin1String("detail")).toString(), path);
            }
            return ProbedRecording{object.value(QLatin1String("codec")).toString(),
                                   std::chrono::milliseconds(object.value(QLatin1String("duration")).toInteger()),
                                   object.value(QLatin1String("whole")).toBool(),
                                   object.value(QLatin1String("damaged")).toBool(),
                                   object.value(QLatin1String("loudest")).toDouble()};
        });
}

Result<FilmDamage> findDamage(const QString &path, std::chrono::milliseconds duration,
                              const std::function<void(double fraction)> &progress,
                              const std::atomic_bool &isCancelled, const ProbeLimits &limits) {
    const auto tell = [&](const QByteArray &answer) {
        if (progress && duration.count() > 0) {
            progress(std::clamp(lastTime(answer) * 1000 / double(duration.count()), 0.0, 1.0));
        }
    };
    const auto patience = limits.time.count() > 0 ? limits.time : patienceFor(path, limits) + duration / 2;
    const Result<QByteArray> answer =
        runProbe({QStringLiteral("--damage"), QFileInfo(path).absoluteFilePath()},
                 {path, isCancelled, patience, tell});
    if (!answer) {
        return answer.error().code == ErrorCode::Busy ? Result<FilmDamage>(FilmDamage{{}, false})
                                                      : tl::unexpected(answer.error());
    }
    return damageFrom(*answer, path);
}

} // namespace sala
