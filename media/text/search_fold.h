#pragma once

#include <QString>
#include <QStringList>

namespace sala {

/// A text as searches see it, the same for what is stored and what is typed: compatibility forms are their plain ones (half-
/// and full-width, ligatures), letters have no case and Latin ones no accents, katakana is hiragana, digits of every script are
/// 0 to 9, white space is one space, and what nobody sees (U+200B, joiners) is gone. Any thread.
QString foldedForSearch(const QString &text);

/// The words of what somebody typed, folded.
QStringList searchWords(const QString &typed);

/// Whether all words are in a folded text; true without words.
bool containsAll(const QString &folded, const QStringList &words);

} // namespace sala
