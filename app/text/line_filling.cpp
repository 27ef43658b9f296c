#include "app/text/line_filling.h"

#include "app/text/line_breaks.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

/// A last line shorter than this part of the width looks like a mistake.
constexpr double kShortestLastLine = 0.2;
/// By how much the lines above may be shortened to bring it company.
constexpr std::array kNarrower{0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7};

/// The last of `offsets` in `word` that leaves a line no wider than `width`, or nothing.
std::optional<int> lastFitting(const ShapedParagraph &paragraph, TextSpan word, const QList<int> &offsets,
                               double width) {
    std::optional<int> fitting;
    for (const int offset : offsets) {
        const int at = word.from + offset;
        if (paragraph.width({word.from, at}) > width) {
            break;
        }
        fitting = at;
    }
    return fitting;
}

bool isKana(QChar c) {
    return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana || c == u'ー';
}

/// Where Japanese may be parted when even a phrase is too long: before kanji and katakana that follow
/// hiragana, and after a stop (『寛容』を|超えて), not inside a word (超え|て); and never so that one or two
/// signs are left alone.
QList<int> betterCuts(const QString &word, const QList<int> &offsets) {
    constexpr int kLeastTail = 3;
    QList<int> better;
    for (const int at : offsets) {
        const QChar before = word[at - 1];
        const QChar after = word[at];
        const bool isNewWord =
            before.script() == QChar::Script_Hiragana && after.script() != QChar::Script_Hiragana;
        const bool isBoundary =
            (isNewWord && !after.isPunct()) || (before.isPunct() && !isKana(after)) || before.isSpace();
        if (isBoundary && word.size() - at >= kLeastTail) {
            better.append(at);
        }
    }
    return better;
}

/// Where the first line of a word too wide for it ends; the word's own end when it cannot be cut.
int cutWord(const ShapedParagraph &paragraph, TextSpan word, const TextStyle &style, double width) {
    const QString text = paragraph.text().mid(word.from, word.to - word.from);
    const QList<int> breaks = lineBreaks(text, style.language);
    if (style.language == Language::Japanese) {
        if (const auto at = lastFitting(paragraph, word, betterCuts(text, breaks), width)) {
            return *at;
        }
    }
    if (const auto at = lastFitting(paragraph, word, breaks, width)) {
        return *at;
    }
    const QList<int> tight = lineBreaks(text, style.language, BreakStyle::Tight);
    if (const auto at = lastFitting(paragraph, word, tight, width)) {
        return *at;
    }
    const QList<int> clusters = clusterBreaks(text);
    if (const auto at = lastFitting(paragraph, word, clusters, width)) {
        return *at;
    }
    return clusters.isEmpty() ? word.to : word.from + clusters.first();
}

QList<TextSpan> fillGreedily(const ShapedParagraph &paragraph, const QList<Word> &words,
                             const TextStyle &style, double width) {
    QList<TextSpan> lines;
    int start = 0;
    double left = paragraph.left(0);
    for (const Word &word : words) {
        if (word.span.from > start && word.right - left > width) {
            lines.append({start, word.span.from});
            start = word.span.from;
            left = word.left;
        }
        while (word.right - left > width) {
            const int cut = cutWord(paragraph, {start, word.span.to}, style, width);
            if (cut >= word.span.to) {
                break;
            }
            lines.append({start, cut});
            start = cut;
            left = paragraph.left(cut);
        }
    }
    lines.append({start, paragraph.size()});
    return lines;
}

/// The narrowest filling that needs no more lines than `best` and cuts no word that it leaves whole.
QList<TextSpan> balanced(const ShapedParagraph &paragraph, const QList<Word> &words, const TextStyle &style,
                         QList<TextSpan> best, double width) {
    double widestWord = 0;
    for (const Word &word : words) {
        widestWord = std::max(widestWord, word.width());
    }
    double tooNarrow = std::max(paragraph.x(paragraph.size()) / double(best.size()), widestWord) - 1;
    double wide = width;
    while (wide - tooNarrow > 1) {
        const double middle = std::max((wide + tooNarrow) / 2, std::min(widestWord, width));
        QList<TextSpan> lines = fillGreedily(paragraph, words, style, middle);
        if (lines.size() > best.size()) {
            tooNarrow = middle;
        } else {
            wide = middle;
            best = std::move(lines);
        }
    }
    return best;
}

QList<TextSpan> withoutLoneWord(const ShapedParagraph &paragraph, const QList<Word> &words,
                                const TextStyle &style, QList<TextSpan> filled, double width) {
    if (paragraph.width(filled.last()) >= kShortestLastLine * width) {
        return filled;
    }
    for (const double factor : kNarrower) {
        const bool cutsAWord = std::any_of(words.begin(), words.end(), [&](const Word &word) {
            return word.width() <= width && word.width() > width * factor;
        });
        if (cutsAWord) {
            break;
        }
        QList<TextSpan> lines = fillGreedily(paragraph, words, style, width * factor);
        if (lines.size() > filled.size()) {
            break;
        }
        if (paragraph.width(lines.last()) >= kShortestLastLine * width) {
            return lines;
        }
    }
    return filled;
}

/// The words joined where a reader would not pause between them.
QList<Word> betweenPauses(const ShapedParagraph &paragraph, const QList<Word> &words, Language language) {
    QList<Word> clauses;
    bool isNew = true;
    for (const Word &word : words) {
        if (isNew) {
            clauses.append(word);
        } else {
            clauses.last().span.to = word.span.to;
            clauses.last().right = word.right;
        }
        isNew = isPause(paragraph.text(), word.span.to, language);
    }
    return clauses;
}

} // namespace

QList<Word> measureWords(const ShapedParagraph &paragraph, const QList<int> &breaks) {
    QList<Word> words;
    words.reserve(breaks.size() + 1);
    int from = 0;
    for (qsizetype i = 0; i <= breaks.size(); ++i) {
        const int to = i < breaks.size() ? breaks[i] : paragraph.size();
        words.append({{from, to}, paragraph.left(from), paragraph.right(from, to)});
        from = to;
    }
    return words;
}

QList<int> withoutBreaksInQuotes(const ShapedParagraph &paragraph, QList<int> breaks, double width) {
    for (const Quoted &quoted : quotedParts(paragraph.text())) {
        if (paragraph.width({quoted.from, quoted.to}) > width) {
            continue;
        }
        breaks.removeIf([&](int at) { return at > quoted.from && at < quoted.to; });
        // A word that leans on them (ពី «…») is parted from them where all of it would be too wide.
        const auto next = std::upper_bound(breaks.begin(), breaks.end(), quoted.from);
        const int to = next == breaks.end() ? paragraph.size() : *next;
        const int from = next == breaks.begin() ? 0 : *std::prev(next);
        const bool isAfterSpace = quoted.from > 0 && paragraph.text()[quoted.from - 1].isSpace();
        if (from < quoted.from && isAfterSpace && paragraph.width({from, to}) > width) {
            breaks.insert(next, quoted.from);
        }
    }
    return breaks;
}

QList<TextSpan> fillLines(const ShapedParagraph &paragraph, const QList<Word> &words, const TextStyle &style,
                          double width) {
    QList<TextSpan> lines = fillGreedily(paragraph, words, style, width);
    if (lines.size() < 2) {
        return lines;
    }
    if (!style.balanced) {
        return withoutLoneWord(paragraph, words, style, std::move(lines), width);
    }
    const QList<Word> clauses = betweenPauses(paragraph, words, style.language);
    const bool isWhole =
        std::none_of(clauses.begin(), clauses.end(), [&](const Word &c) { return c.width() > width; });
    QList<TextSpan> clauseLines =
        isWhole ? fillGreedily(paragraph, clauses, style, width) : QList<TextSpan>();
    const bool isFree = isWhole && clauseLines.size() <= lines.size();
    return isFree ? balanced(paragraph, clauses, style, std::move(clauseLines), width)
                  : balanced(paragraph, words, style, std::move(lines), width);
}

} // namespace sala
