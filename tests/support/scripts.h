#pragma once

#include "translations/language.h"

#include <QChar>

#include <set>

namespace sala::test {

/// The scripts in which a language is written.
inline std::set<QChar::Script> scriptsOf(Language language) {
    switch (language) {
    case Language::English:
        return {QChar::Script_Latin};
    case Language::Thai:
        return {QChar::Script_Thai};
    case Language::Khmer:
        return {QChar::Script_Khmer};
    case Language::Burmese:
        return {QChar::Script_Myanmar};
    case Language::Japanese:
        return {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana};
    }
    return {};
}

/// Whether a text in `language` may have this letter; signs that scripts share, like ー and digits, always.
inline bool isOwnLetter(QChar letter, Language language) {
    return letter.script() <= QChar::Script_Common || scriptsOf(language).count(letter.script()) == 1;
}

} // namespace sala::test
