// The program that opens PDF files: by itself, with little memory and time, because damaged and hostile ones
// kill or hold up the programs that open them. See media/document/document_reader.h, which starts it and
// talks to it over its standard input, a socket. It ends when nobody is there any more, and is ended by its
// own alarm when a page takes too long.

#include "media/document/pages/open_document.h"

#include <QJsonDocument>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sala::pages {
namespace {

/// What it may write to, not its address space: Qt 6.8's PDFium sets 32 GB of that aside at its start (seen
/// on Debian 13) and dies when it cannot.
constexpr rlim_t kMostMemoryBytes = rlim_t(1536) << 20;
constexpr unsigned kOpenSeconds = 15;
constexpr unsigned kDrawSeconds = 10;
constexpr int kCheckPx = 320; ///< the longer side of a page that is only looked at
constexpr int kSocket = 0;

void limitMyself() {
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit value{most, most};
        ::setrlimit(resource, &value);
    };
#ifndef SALA_SANITIZED // sanitizers take memory by the terabyte
    limit(RLIMIT_DATA, kMostMemoryBytes);
#endif
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

bool receive(void *to, size_t bytes) {
    for (auto *at = static_cast<char *>(to); bytes > 0;) {
        const ssize_t got = ::recv(kSocket, at, bytes, 0);
        if (got <= 0 && errno == EINTR && got < 0) {
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

bool send(const void *from, size_t bytes) {
    for (const auto *at = static_cast<const char *>(from); bytes > 0;) {
        const ssize_t sent = ::send(kSocket, at, bytes, MSG_NOSIGNAL);
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

bool reply(Reply header, const QByteArray &bytes) {
    header.bytes = quint64(bytes.size());
    return send(&header, sizeof header) && send(bytes.constData(), size_t(bytes.size()));
}

bool refuse(const Refusal &refusal) {
    return reply({refusal.answer}, refusal.detail.toUtf8());
}

bool replyWith(const QImage &image) {
    Reply header{Answer::Done, image.width(), image.height()};
    header.bytes = quint64(image.width()) * quint64(image.height()) * 4;
    bool isSent = send(&header, sizeof header);
    for (int line = 0; line < image.height() && isSent; ++line) {
        isSent = send(image.constScanLine(line), size_t(image.width()) * 4);
    }
    return isSent;
}

bool open(OpenDocument &document, const Request &request) {
    if (request.bytes > kMostFileBytes) {
        return false;
    }
    QByteArray bytes(qsizetype(request.bytes), Qt::Uninitialized);
    if (!receive(bytes.data(), size_t(bytes.size()))) {
        return false;
    }
    ::alarm(kOpenSeconds);
    if (const std::optional<Refusal> refusal = document.open(std::move(bytes))) {
        return refuse(*refusal);
    }
    return reply({}, QJsonDocument(document.description()).toJson(QJsonDocument::Compact));
}

QString undrawable(int page) {
    return QStringLiteral("it is damaged: page %1 cannot be drawn").arg(page + 1);
}

bool check(OpenDocument &document) {
    for (int page = 0; page < document.pageCount(); ++page) {
        ::alarm(kDrawSeconds);
        Request request{Ask::Draw, page, kCheckPx, kCheckPx};
        if (document.draw(request).isNull()) {
            return refuse({Answer::Damaged, undrawable(page)});
        }
    }
    ::alarm(kOpenSeconds);
    return reply({}, QJsonDocument(document.letters()).toJson(QJsonDocument::Compact));
}

bool draw(OpenDocument &document, const Request &request) {
    ::alarm(kDrawSeconds);
    const QImage image = document.draw(request);
    return image.isNull() ? refuse({Answer::Damaged, undrawable(request.page)}) : replyWith(image);
}

bool answer(OpenDocument &document, const Request &request) {
    switch (request.ask) {
    case Ask::Open:
        return open(document, request);
    case Ask::Check:
        return check(document);
    case Ask::Draw:
        return draw(document, request);
    }
    return false;
}

} // namespace
} // namespace sala::pages

int main() {
    using namespace sala::pages;
    limitMyself();
    OpenDocument document;
    for (Request request; receive(&request, sizeof request);) {
        if (!answer(document, request)) {
            return 1;
        }
        ::alarm(0);
    }
    return 0;
}
