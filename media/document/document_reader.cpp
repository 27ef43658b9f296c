#include "media/document/document_reader.h"

#include "media/document/document_protocol.h"
#include "media/film/film_probe.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace sala {
namespace {

constexpr qint64 kMostAnswerBytes = 4 * kMostPagePixels;

ErrorCode codeFor(pages::Answer answer) {
    switch (answer) {
    case pages::Answer::Damaged:
        return ErrorCode::Corrupt;
    case pages::Answer::Unreadable:
        return ErrorCode::Io;
    default:
        return ErrorCode::InvalidInput;
    }
}

/// Everything is judged together. A heading that stays unsure is left out, whatever was said of the title:
/// it is read anew from the file whenever the document is opened, and nobody can be asked then.
void readTexts(DocumentInfo &info, WhenUnsure whenUnsure) {
    QStringList texts{info.title};
    for (const DocumentHeading &heading : std::as_const(info.outline)) {
        texts.append(heading.title);
    }
    const QList<BurmeseReading> readings = readBurmeseTogether(texts);
    const BurmeseReading title = readBurmeseTogether(texts, whenUnsure).first();
    const auto note = [&](const QString &field, const BurmeseReading &reading) {
        if (reading.encoding != Encoding::Unicode) {
            info.readings.append({field, reading});
        }
    };
    info.title = title.text;
    note(QStringLiteral("title"), title);
    QList<DocumentHeading> readable;
    for (qsizetype i = 0; i < info.outline.size(); ++i) {
        const DocumentHeading &heading = info.outline[i];
        const BurmeseReading &reading = readings[i + 1];
        note(QStringLiteral("heading of page %1").arg(heading.page + 1), reading);
        if (reading.encoding != Encoding::Unsure) {
            readable.append({reading.text, heading.level, heading.page});
        }
    }
    info.outline = readable;
}

DocumentInfo infoFrom(const QByteArray &json, WhenUnsure whenUnsure) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DocumentInfo info;
    for (const QJsonValue page : object.value(QLatin1String("pages")).toArray()) {
        info.pages.append({page[0].toDouble(), page[1].toDouble()});
    }
    info.title = object.value(QLatin1String("title")).toString();
    info.created =
        QDateTime::fromString(object.value(QLatin1String("created")).toString(), Qt::ISODate).date();
    for (const QJsonValue row : object.value(QLatin1String("outline")).toArray()) {
        const DocumentHeading heading{row[0].toString(), row[1].toInt(), row[2].toInt()};
        if (heading.page < info.pages.size()) {
            info.outline.append(heading);
        }
    }
    readTexts(info, whenUnsure);
    return info;
}

DocumentLetters lettersFrom(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DocumentLetters letters;
    for (const Language language : kLanguages) {
        letters.insert(language, object.value(code(language)).toInt());
    }
    return letters;
}

} // namespace

/// Where stop() finds the socket that somebody waits at.
struct StopSwitch {
    std::mutex mutex;
    int socket = -1;
    bool isStopped = false;
};

/// A running sala-pages and our end of the socket to it.
struct DocumentReader::Program {
    pid_t process = -1;
    int socket = -1;
    std::shared_ptr<StopSwitch> stop;

    ~Program() {
        {
            const std::lock_guard lock(stop->mutex);
            stop->socket = -1;
        }
        ::close(socket);
        ::kill(process, SIGKILL);
        while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
        }
    }

    bool send(const void *from, size_t bytes) const {
        for (const auto *at = static_cast<const char *>(from); bytes > 0;) {
            const ssize_t sent = ::send(socket, at, bytes, MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR) {
                continue;
            }
            if (sent <= 0) {
                return false;
            }
            at += sent;
            bytes -= size_t(sent);
        }
        return true;
    }

    bool receive(void *to, size_t bytes) const {
        for (auto *at = static_cast<char *>(to); bytes > 0;) {
            const ssize_t got = ::recv(socket, at, bytes, 0);
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got <= 0) {
                return false;
            }
            at += got;
            bytes -= size_t(got);
        }
        return true;
    }
};

namespace {

/// The program's process, its end of the socket as its standard input; -1 when it cannot be started.
pid_t startProgram(const QString &path, int theirEnd) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, theirEnd, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    QByteArray name = QFile::encodeName(path);
    char *arguments[] = {name.data(), nullptr};
    pid_t process = -1;
    if (::posix_spawn(&process, name.constData(), &files, nullptr, arguments, environ) != 0) {
        process = -1;
    }
    posix_spawn_file_actions_destroy(&files);
    return process;
}

} // namespace

std::optional<Language> writtenIn(const DocumentLetters &letters) {
    constexpr int kFewestLetters = 40;
    // English words stand in every language's reports; another script's only in its own.
    for (const Language language : {Language::Thai, Language::Khmer, Language::Burmese, Language::Japanese}) {
        if (letters.value(language) * 2 > letters.value(Language::English) &&
            letters.value(language) >= kFewestLetters) {
            return language;
        }
    }
    return letters.value(Language::English) >= kFewestLetters ? std::optional(Language::English)
                                                              : std::nullopt;
}

DocumentReader::DocumentReader() : m_stop(std::make_shared<StopSwitch>()) {}

DocumentReader::~DocumentReader() = default;

void DocumentReader::stop() {
    const std::lock_guard lock(m_stop->mutex);
    m_stop->isStopped = true;
    if (m_stop->socket >= 0) {
        ::shutdown(m_stop->socket, SHUT_RDWR);
    }
}

Result<DocumentReader::Program *> DocumentReader::program() {
    if (m_program) {
        return m_program.get();
    }
    const QString path = helperProgram(QStringLiteral("sala-pages"));
    int ends[2] = {-1, -1};
    if (path.isEmpty() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return fail(ErrorCode::Io,
                    QStringLiteral("the program sala-pages, which opens documents, is missing"));
    }
    const pid_t process = startProgram(path, ends[1]);
    ::close(ends[1]);
    if (process < 0) {
        ::close(ends[0]);
        return fail(ErrorCode::Io, QStringLiteral("the program sala-pages cannot be started"));
    }
    m_program.reset(new Program{process, ends[0], m_stop});
    const std::lock_guard lock(m_stop->mutex);
    if (m_stop->isStopped) {
        return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
    }
    m_stop->socket = ends[0];
    return m_program.get();
}

/// The program is gone, or was told to stop.
tl::unexpected<Error> DocumentReader::lost() {
    m_program.reset();
    const std::lock_guard lock(m_stop->mutex);
    return m_stop->isStopped
               ? fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"))
               : fail(ErrorCode::InvalidInput,
                      QStringLiteral(
                          "it crashes the program that opens it, or takes too long: it may be damaged"));
}

Result<QByteArray> DocumentReader::ask(const void *request, const QByteArray &bytes, QSize *imagePx) {
    const Result<Program *> running = program();
    if (!running) {
        return tl::unexpected(running.error());
    }
    Program &peer = **running;
    pages::Reply reply;
    if (!peer.send(request, sizeof(pages::Request)) || !peer.send(bytes.constData(), size_t(bytes.size())) ||
        !peer.receive(&reply, sizeof reply) || reply.bytes > quint64(kMostAnswerBytes)) {
        return lost();
    }
    QByteArray answer(qsizetype(reply.bytes), Qt::Uninitialized);
    if (!peer.receive(answer.data(), size_t(answer.size()))) {
        return lost();
    }
    if (reply.answer != pages::Answer::Done) {
        return fail(codeFor(reply.answer), QString::fromUtf8(answer));
    }
    if (imagePx) {
        *imagePx = QSize(reply.width, reply.height);
    }
    return answer;
}

Result<DocumentInfo> DocumentReader::open(const QByteArray &bytes, WhenUnsure whenUnsure) {
    if (bytes.size() > kMostDocumentBytes) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it has more than %1 MB; save it smaller").arg(kMostDocumentBytes >> 20));
    }
    pages::Request request;
    request.bytes = quint64(bytes.size());
    return ask(&request, bytes, nullptr).map([&](const QByteArray &json) {
        return infoFrom(json, whenUnsure);
    });
}

Result<DocumentLetters> DocumentReader::check() {
    if (!m_program) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no document is open"));
    }
    pages::Request request;
    request.ask = pages::Ask::Check;
    return ask(&request, {}, nullptr).map(lettersFrom);
}

Result<QImage> DocumentReader::draw(int page, QSize sizePx, const QRect &part) {
    if (!m_program) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no document is open"));
    }
    const pages::Request request{pages::Ask::Draw, page,          sizePx.width(),
                                 sizePx.height(),  part.left(),   part.top(),
                                 part.width(),     part.height(), 0};
    QSize imagePx;
    return ask(&request, {}, &imagePx).and_then([&](const QByteArray &pixels) -> Result<QImage> {
        if (imagePx.isEmpty() || qint64(imagePx.width()) * imagePx.height() * 4 != pixels.size()) {
            return lost();
        }
        QImage image(imagePx, QImage::Format_RGB32);
        for (int line = 0; line < image.height(); ++line) {
            std::memcpy(image.scanLine(line), pixels.constData() + qsizetype(line) * image.width() * 4,
                        size_t(image.width()) * 4);
        }
        return image;
    });
}

QSize pageSizeWithin(const QSizeF &points, const QSizeF &boundsPx) {
    const double fit = std::min(boundsPx.width() / points.width(), boundsPx.height() / points.height());
    const double most = std::sqrt(double(kMostPagePixels) / (points.width() * points.height()));
    const double scale = std::min(fit, most * 0.999);
    return QSize(int(std::lround(points.width() * scale)), int(std::lround(points.height() * scale)))
        .expandedTo(QSize(1, 1));
}

} // namespace sala
