#include "media/text/text_difference.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <utility>
#include <vector>

namespace sala {
namespace {

using Kind = DifferenceSpan::Kind;
using Words = std::vector<QStringView>;

/// A table of so many pairs is looked through for the longest common sequence; more are only compared by their rare words.
constexpr size_t kMostPairs = 4'000'000;

/// A mark that belongs to the letter before it, or joins it to the next.
bool leansBack(char32_t c) {
    const int8_t type = u_charType(UChar32(c));
    return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR;
}

bool isBurmeseFinal(QStringView text, qsizetype at) {
    // A consonant with asat, or one stacked below: the end of the syllable before. ICU's dictionary cuts some off.
    const auto is = [&](qsizetype i, char16_t c) { return i < text.size() && text[i].unicode() == c; };
    const bool isConsonant = at < text.size() && text[at].unicode() >= 0x1000 && text[at].unicode() <= 0x1021;
    const qsizetype next = is(at + 1, 0x1037) ? at + 2 : at + 1;
    return isConsonant && (is(next, 0x103A) || is(next, 0x1039));
}

bool mayCut(QStringView text, qsizetype at) {
    const bool isInPair = text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    const bool isStacked = text[at - 1].unicode() == 0x17D2 || text[at - 1].unicode() == 0x1039; // coeng, virama
    return !isInPair && !isStacked && !leansBack(text[at].unicode()) && !isBurmeseFinal(text, at);
}

Words wordsOf(const QString &text, Language language) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale(code(language).toLatin1().constData()), status));
    Words words;
    const QStringView all(text);
    if (U_FAILURE(status) || text.isEmpty()) {
        return text.isEmpty() ? words : Words{all};
    }
    const icu::UnicodeString units(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    breaks->setText(units);
    qsizetype from = 0;
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        if (at == text.size() || mayCut(all, at)) {
            words.push_back(all.mid(from, at - from));
            from = at;
        }
    }
    return words;
}

struct Range {
    size_t from;
    size_t to;
    size_t size() const { return to - from; }
};

/// Which words of the one text are which of the other: pairs that ascend in both.
class Matching {
  public:
    Matching(const Words &before, const Words &after) : m_before(before), m_after(after) {
        match({0, before.size()}, {0, after.size()});
    }

    /// Of each word of `before` its place in `after`; -1: it is not there.
    const std::vector<qsizetype> &pairs() const { return m_pairs; }

  private:
    void match(Range before, Range after) {
        while (before.size() > 0 && after.size() > 0 && m_before[before.from] == m_after[after.from]) {
            m_pairs[before.from++] = qsizetype(after.from++);
        }
        while (before.size() > 0 && after.size() > 0 && m_before[before.to - 1] == m_after[after.to - 1]) {
            m_pairs[--before.to] = qsizetype(--after.to);
        }
        if (before.size() == 0 || after.size() == 0) {
            return;
        }
        if (before.size() * after.size() <= kMostPairs) {
            matchLongest(before, after);
        } else {
            matchRare(before, after);
        }
    }

    /// The longest common sequence.
    void matchLongest(Range before, Range after) {
        const size_t columns = after.size() + 1;
        std::vector<quint32> lengths((before.size() + 1) * columns, 0);
        for (size_t i = before.size(); i-- > 0;) {
            for (size_t j = after.size(); j-- > 0;) {
                lengths[i * columns + j] = m_before[before.from + i] == m_after[after.from + j]
                                               ? lengths[(i + 1) * columns + j + 1] + 1
                                               : std::max(lengths[(i + 1) * columns + j], lengths[i * columns + j + 1]);
            }
        }
        for (size_t i = 0, j = 0; i < before.size() && j < after.size();) {
            if (m_before[before.from + i] == m_after[after.from + j]) {
                m_pairs[before.from + i++] = qsizetype(after.from + j++);
            } else if (lengths[(i + 1) * columns + j] >= lengths[i * columns + j + 1]) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    /// Words that each text has only once hold the texts together; what lies between them is matched by itself.
    void matchRare(Range before, Range after) {
        const auto anchors = ascending(onceInBoth(before, after));
        if (anchors.empty()) {
            return;
        }
        Range left = before;
        Range right = after;
        for (const auto &[i, j] : anchors) {
            m_pairs[i] = qsizetype(j);
            match({left.from, i}, {right.from, j});
            left.from = i + 1;
            right.from = j + 1;
        }
        match(left, right);
    }

    using Pairs = std::vector<std::pair<size_t, size_t>>;

    Pairs onceInBoth(Range before, Range after) const {
        struct Seen {
            int before = 0;
            int after = 0;
            size_t at = 0;
        };
        QHash<QStringView, Seen> seen;
        for (size_t i = before.from; i < before.to; ++i) {
            ++seen[m_before[i]].before;
        }
        for (size_t j = after.from; j < after.to; ++j) {
            Seen &here = seen[m_after[j]];
            ++here.after;
            here.at = j;
        }
        Pairs pairs;
        for (size_t i = before.from; i < before.to; ++i) {
            const Seen here = seen.value(m_before[i]);
            if (here.before == 1 && here.after == 1) {
                pairs.emplace_back(i, here.at);
            }
        }
        return pairs;
    }

    /// As many of them as ascend in the second, too.
    static Pairs ascending(const Pairs &pairs) {
        std::vector<size_t> ends; // of the best run of each length, the pair it ends with
        std::vector<qsizetype> before(pairs.size(), -1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto place = std::lower_bound(ends.begin(), ends.end(), i, [&](size_t one, size_t other) {
                return pairs[one].second < pairs[other].second;
            });
            before[i] = place == ends.begin() ? -1 : qsizetype(*(place - 1));
            place == ends.end() ? ends.push_back(i) : void(*place = i);
        }
        Pairs run;
        for (qsizetype at = ends.empty() ? -1 : qsizetype(ends.back()); at >= 0; at = before[size_t(at)]) {
            run.push_back(pairs[size_t(at)]);
        }
        std::reverse(run.begin(), run.end());
        return run;
    }

    const Words &m_before;
    const Words &m_after;
    std::vector<qsizetype> m_pairs = std::vector<qsizetype>(m_before.size(), -1);
};

/// Scripts without spaces between words, where a dictionary takes two words for one once, and for two another time.
bool isUnspaced(QChar c) {
    return c.unicode() >= 0x0E00 && (c.isLetterOrNumber() || c.isMark());
}

bool isEdge(QStringView text, qsizetype at) {
    return at == 0 || at == text.size() || mayCut(text, at);
}

/// How much two texts that begin in such a script have in common there, in whole letters with their marks.
qsizetype alikeAtStart(QStringView one, QStringView other) {
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype alike = 0;
    while (alike < shorter && one[alike] == other[alike] && isUnspaced(one[alike])) {
        ++alike;
    }
    while (alike > 0 && !(isEdge(one, alike) && isEdge(other, alike))) {
        --alike;
    }
    return alike;
}

qsizetype alikeAtEnd(QStringView one, QStringView other) {
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype alike = 0;
    while (alike < shorter && one[one.size() - 1 - alike] == other[other.size() - 1 - alike] &&
           isUnspaced(one[one.size() - 1 - alike])) {
        ++alike;
    }
    while (alike > 0 && !(isEdge(one, one.size() - alike) && isEdge(other, other.size() - alike))) {
        --alike;
    }
    return alike;
}

/// Collects spans: between two the same, what was removed and then what was added.
class Spans {
  public:
    void same(QStringView word) {
        if (!m_removed.isEmpty() || !m_added.isEmpty()) {
            m_gap += word;
        } else {
            append(Kind::Same, word);
        }
        if (isReal(m_gap)) {
            settle();
        }
    }
    void removed(QStringView word) { change(word, m_removed, m_added); }
    void added(QStringView word) { change(word, m_added, m_removed); }

    QList<DifferenceSpan> take() {
        settle();
        return std::move(m_spans);
    }

  private:
    /// A space or a comma that stayed between two changes makes them no easier to read.
    static bool isReal(const QString &gap) {
        return std::any_of(gap.begin(), gap.end(), [](QChar c) { return c.isLetterOrNumber(); }) || gap.size() > 2;
    }

    void change(QStringView word, QString &here, QString &other) {
        if (!m_gap.isEmpty() && other.isEmpty()) {
            settle();
        }
        here += m_gap;
        other += std::exchange(m_gap, QString());
        here += word;
    }

    void settle() {
        const qsizetype start = alikeAtStart(m_removed, m_added);
        append(Kind::Same, QStringView(m_removed).first(start));
        m_removed.remove(0, start);
        m_added.remove(0, start);
        const qsizetype end = alikeAtEnd(m_removed, m_added);
        append(Kind::Removed, QStringView(m_removed).chopped(end));
        append(Kind::Added, QStringView(m_added).chopped(end));
        append(Kind::Same, QStringView(m_added).last(end));
        m_removed.clear();
        m_added.clear();
        append(Kind::Same, std::exchange(m_gap, QString()));
    }

    void append(Kind kind, QStringView text) {
        if (text.isEmpty()) {
            return;
        }
        if (m_spans.isEmpty() || m_spans.last().kind != kind) {
            m_spans.append({kind, QString()});
        }
        m_spans.last().text += text;
    }

    QList<DifferenceSpan> m_spans;
    QString m_removed;
    QString m_added;
    QString m_gap; ///< the same in both, since the last change
};

} // namespace

QList<DifferenceSpan> differenceOf(const QString &before, const QString &after, Language language) {
    const Words old = wordsOf(before, language);
    const Words now = wordsOf(after, language);
    const Matching matching(old, now);
    Spans spans;
    size_t next = 0;
    for (size_t i = 0; i < old.size(); ++i) {
        const qsizetype pair = matching.pairs()[i];
        if (pair < 0) {
            spans.removed(old[i]);
            continue;
        }
        while (next < size_t(pair)) {
            spans.added(now[next++]);
        }
        spans.same(now[next++]);
    }
    while (next < now.size()) {
        spans.added(now[next++]);
    }
    return spans.take();
}

} // namespace sala
