#include "app/commands/asked_passphrase.h"

#include "app/commands/command.h"
#include "db/records/sign_in.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace sala {
namespace {

/// While it lives, what is typed is not shown.
class Unseen {
  public:
    Unseen() {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios quiet = m_before;
            quiet.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~Unseen() {
        if (m_isTerminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;
    bool isTerminal() const { return m_isTerminal; }

  private:
    termios m_before{};
    bool m_isTerminal = false;
};

/// Byte by byte, so that what follows is left for whoever asks next.
Result<QString> readLine() {
    QByteArray line;
    for (;;) {
        char next = 0;
        const ssize_t got = ::read(STDIN_FILENO, &next, 1);
        if (got < 0) {
            return fail(ErrorCode::Io, QStringLiteral("standard input cannot be read"));
        }
        if (got == 0 || next == '\n' || line.size() > 4 * kMostPassphraseLength + 8) {
            break;
        }
        line.append(next);
    }
    while (line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> AskedPassphrase::once(const QString &question) {
    const Unseen unseen;
    if (unseen.isTerminal()) {
        printError(question);
    }
    return readLine();
}

Result<QString> AskedPassphrase::twice(const QString &question) {
    const Unseen unseen;
    if (!unseen.isTerminal()) {
        return readLine();
    }
    printError(question);
    return readLine().and_then([](const QString &first) {
        printError(QStringLiteral("once more:"));
        return readLine().and_then([&](const QString &second) -> Result<QString> {
            return first == second ? Result<QString>(first)
                                   : fail(ErrorCode::InvalidInput, QStringLiteral("the two were not the same; nothing has changed"));
        });
    });
}

} // namespace sala
