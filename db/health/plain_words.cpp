#include "db/health/plain_words.h"

#include "own_words.inc"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace sala {
namespace {

constexpr int kSystemErrors = 134; ///< Linux counts so many
constexpr qsizetype kLongestNumber = 4;
const QString kLeftOut = QStringLiteral("<words>");

/// Of the libraries whose messages ours end with; SQLite's and FFmpeg's are fixed, Qt's come from the system.
constexpr const char *kLibraryWords =
    "not an error sql logic access permission denied query aborted database table is locked out of memory attempt to "
    "write a readonly disk io malformed unknown operation or full unable open file schema has changed string blob too big "
    "constraint failed datatype mismatch bad parameter other api misuse large support disabled authorization auxiliary "
    "format error column index range encrypted no such notification warning invalid data found when processing input end "
    "stream decoder demuxer encoder muxer resource could found address name number code unsupported";

void addWords(QSet<QString> &words, const QString &text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    for (auto all = word.globalMatch(text); all.hasNext();) {
        words.insert(all.next().captured().toLower());
    }
}

const QSet<QString> &plainWords() {
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const char *word : kOwnWords) {
            made.insert(QLatin1String(word));
        }
        addWords(made, QLatin1String(kLibraryWords));
        for (int error = 1; error < kSystemErrors; ++error) {
            addWords(made, QString::fromLocal8Bit(std::strerror(error)));
        }
        return made;
    }();
    return words;
}

/// A work's id, or the hash of a medium.
bool isId(const QString &token) {
    static const QRegularExpression id(
        QStringLiteral("\\A[^\\w]*([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40,128})[^\\w]*\\z"));
    return id.match(token).hasMatch();
}

bool isPlain(const QString &token) {
    static const QRegularExpression runs(QStringLiteral("[A-Za-z]+|[0-9]+|[^A-Za-z0-9\\x21-\\x7e]"));
    for (auto all = runs.globalMatch(token); all.hasNext();) {
        const QString run = all.next().captured();
        const bool isNumber = run.at(0) >= u'0' && run.at(0) <= u'9';
        if (isNumber ? run.size() > kLongestNumber : !plainWords().contains(run.toLower())) {
            return false;
        }
    }
    return true;
}

/// What ends a clause goes on ending it.
QString endOf(const QString &token) {
    const QChar last = token.back();
    return last == u':' || last == u',' || last == u';' || last == u'.' ? QString(last) : QString();
}

} // namespace

QString onlyPlainWords(const QString &line) {
    // Telephone numbers, whose groups look like short ones.
    static const QRegularExpression longNumber(QStringLiteral("(?<![\\w-])\\+?[0-9][0-9 ().-]{5,}[0-9](?![\\w-])"));
    QStringList kept;
    QString text = line;
    for (const QString &token : text.replace(longNumber, kLeftOut).split(u' ', Qt::SkipEmptyParts)) {
        if (isPlain(token) || isId(token)) {
            kept.append(token);
        } else if (kept.isEmpty() || kept.last() != kLeftOut) {
            kept.append(kLeftOut + endOf(token));
        } else {
            kept.last() += endOf(token);
        }
    }
    return kept.join(u' ');
}

} // namespace sala
