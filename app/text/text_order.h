#pragma once

#include "translations/language.h"

#include <QString>

#include <memory>

namespace sala {

/// The order in which readers of a language look for names: ICU's collation, the same on every Debian, with
/// numbers by their value ("Room 9" before "Room 10"). A comparison for std::sort.
///
/// Thai, Khmer and Burmese words are sorted by their spelling. Japanese names are looked for by their
/// reading, which no program can know: keep it beside the name, in kana, and give it as `reading`; a name
/// without one is sorted by its kana and then its characters. Cheap to copy; one thread at a time.
class TextOrder {
  public:
    explicit TextOrder(Language language);

    /// Negative, zero or positive, as `a` stands before, with or after `b`.
    int compare(const QString &a, const QString &b) const;
    bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

    struct Name {
        QString text;
        QString reading; ///< empty where the text says it itself
    };
    /// By the readings, and by the texts where those are the same.
    bool operator()(const Name &a, const Name &b) const;

  private:
    class Collator;
    std::shared_ptr<const Collator> m_collator;
};

} // namespace sala
