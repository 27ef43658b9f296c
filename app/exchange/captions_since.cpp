#include "app/exchange/captions_since.h"

#include "app/exchange/captions_plan.h"

#include <QStringList>

#include <algorithm>

namespace sala {
namespace {

const QString kNoText = QStringLiteral("x");
constexpr qsizetype kDigits = 12; ///< the last of an id are its random ones

QString lettersOf(const RevisionId &revision) {
    QString letters = revision.text().right(kDigits);
    for (QChar &digit : letters) {
        digit = QChar(u'a' + QString(digit).toInt(nullptr, 16));
    }
    return letters;
}

} // namespace

Result<Since> sinceWritten(const TextRepository &texts, const Text &before, const QString &body, const WrittenFrom &from) {
    if (from.kind == WrittenFrom::Kind::Nothing) {
        return before.revision.isNull() ? Since::Same : Since::Both;
    }
    if (from.kind == WrittenFrom::Kind::Revision && !before.revision.isNull() && from.isIt(before.revision)) {
        return Since::Same;
    }
    const auto history = texts.history(before.key);
    if (!history) {
        return tl::unexpected(history.error());
    }
    const auto start = std::find_if(history->begin(), history->end(), [&](const Revision &revision) {
        return from.kind == WrittenFrom::Kind::Revision && from.isIt(revision.id);
    });
    if (start != history->end()) {
        return captionBody(start->value) == body ? Since::Untouched : Since::Both;
    }
    // What it started from was lost: what the library had before is not somebody's new text.
    return isAmong(*history, body) ? Since::Untouched : Since::Unknown;
}

QString rowState(const QList<RevisionId> &revisions) {
    QStringList parts;
    for (const RevisionId &revision : revisions) {
        parts.append(revision.isNull() ? kNoText : lettersOf(revision));
    }
    return parts.join(u'.');
}

WrittenFrom writtenFrom(const QString &rowState, Language language) {
    const QStringList parts = rowState.split(u'.');
    const auto at = std::find(kLanguages.begin(), kLanguages.end(), language) - kLanguages.begin();
    if (parts.size() != qsizetype(kLanguages.size())) {
        return {};
    }
    const QString part = parts[at].trimmed().toLower(); // a spreadsheet may begin it with a capital
    if (part == kNoText) {
        return {WrittenFrom::Kind::Nothing};
    }
    return part.size() != kDigits ? WrittenFrom{}
                                  : WrittenFrom{WrittenFrom::Kind::Revision,
                                                [part](const RevisionId &revision) { return lettersOf(revision) == part; }};
}

} // namespace sala
