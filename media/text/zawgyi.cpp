#include "media/text/zawgyi.h"

#include "media/text/zawgyi_evidence.h"
#include "media/text/zawgyi_model.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <unicode/translit.h>

namespace sala {
namespace {

constexpr double kConvert = 0.95;
constexpr double kAsk = 0.05;
/// The model alone does not convert before its odds (their logarithm) are so clear: single words of Unicode
/// can look like Zawgyi, and lists of Pali words do.
constexpr double kClearOdds = 9;
constexpr double kClearOddsForPali = 25;
/// Texts of so many signs say something of their neighbours.
constexpr qsizetype kEnoughSigns = 8;
/// With fewer, what a word looks like says nothing against its neighbours.
constexpr qsizetype kLeastSigns = 5;

/// A text that is Zawgyi with less than this is Unicode whatever stands beside it (မြန်မာ).
constexpr double kSurelyUnicode = 1e-4;

QString normal(const QString &text) {
    return text.normalized(QString::NormalizationForm_C);
}

double probabilityOf(double logOdds) {
    return 1 / (1 + std::exp(std::clamp(logOdds, -700.0, 700.0)));
}

/// ICU's own conversion of a part of a text.
QString transliterated(QStringView part) {
    static std::mutex mutex; // a transliterator is not promised to be safe on several threads
    static const std::unique_ptr<icu::Transliterator> converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Zawgyi-my", UTRANS_FORWARD, status));
    }();
    icu::UnicodeString text(part.utf16(), int32_t(part.size()));
    const std::lock_guard lock(mutex);
    if (converter) {
        converter->transliterate(text);
    }
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// A rule of ICU's has "\u000136" where it means "\u1036", and moves these behind a visarga.
bool isMovedByMistake(QChar c) {
    return c == QLatin1Char('3') || c == QLatin1Char('6') || c == QLatin1Char('u') || c == QChar(1);
}

QString fromZawgyi(const QString &text) {
    QString converted;
    qsizetype start = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at - 1] == QChar(0x1038) && isMovedByMistake(text[at])) {
            converted += transliterated(QStringView(text).mid(start, at - start));
            start = at;
        }
    }
    return normal(converted + transliterated(QStringView(text).mid(start)));
}

/// What is known of one text before anything is decided.
struct Judgement {
    BurmeseReading reading;
    EncodingEvidence evidence;
    double zawgyiLogOdds = 0;
    bool isInParts = false; ///< asZawgyi converts only those of its parts that are Zawgyi
};

Encoding decide(const Judgement &judged) {
    const auto &[reading, evidence, zawgyiLogOdds, isInParts] = judged;
    if (evidence.burmeseSigns == 0 || reading.asUnicode == reading.asZawgyi) {
        return Encoding::Unicode;
    }
    if (evidence.isUnicode) {
        return evidence.isZawgyi && reading.probability >= kAsk ? Encoding::Unsure : Encoding::Unicode;
    }
    if (reading.probability < kAsk) {
        return Encoding::Unicode;
    }
    const double enough = evidence.isStacksOnly ? kClearOddsForPali : kClearOdds;
    return reading.probability > kConvert && (evidence.isZawgyi || zawgyiLogOdds > enough) ? Encoding::Zawgyi
                                                                                           : Encoding::Unsure;
}

void settle(Judgement &judged, Encoding encoding) {
    judged.reading.encoding = encoding;
    judged.reading.text = encoding == Encoding::Unicode  ? judged.reading.asUnicode
                          : encoding == Encoding::Zawgyi ? judged.reading.asZawgyi
                                                         : QString();
}

Judgement judge(const QString &text) {
    Judgement judged;
    BurmeseReading &reading = judged.reading;
    reading.asUnicode = normal(text);
    judged.evidence = evidenceIn(reading.asUnicode);
    reading.asZawgyi = reading.asUnicode;
    if (judged.evidence.burmeseSigns > 0) {
        reading.asZawgyi = fromZawgyi(reading.asUnicode);
        judged.zawgyiLogOdds = -unicodeLogOdds(reading.asUnicode);
        reading.probability = probabilityOf(-judged.zawgyiLogOdds);
    }
    settle(judged, decide(judged));
    return judged;
}

/// Reads each line of a text that has both encodings for itself; nothing changes where a line stays open.
void judgeByLine(Judgement &judged) {
    const QStringList lines = judged.reading.asUnicode.split(u'\n');
    QStringList read;
    bool isConverted = false;
    for (const QString &line : lines) {
        const Judgement one = judge(line);
        if (one.reading.encoding == Encoding::Unsure) {
            return;
        }
        isConverted = isConverted || one.reading.encoding == Encoding::Zawgyi;
        read.append(one.reading.text);
    }
    judged.reading.encoding = isConverted ? Encoding::Zawgyi : Encoding::Unicode;
    judged.reading.text = read.join(u'\n');
    judged.reading.asZawgyi = isConverted ? judged.reading.text : judged.reading.asZawgyi;
}

/// Where one encoding gives way to the other: behind white space and Burmese punctuation.
QList<QStringView> partsOf(const QString &text) {
    QList<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace() || text[at] == u'\u104A' || text[at] == u'\u104B') {
            parts.append(QStringView(text).mid(start, at + 1 - start));
            start = at + 1;
        }
    }
    parts.append(QStringView(text).mid(start));
    return parts;
}

/// A line that has what only Unicode has, and parts that are plainly Zawgyi, was put together from two hands:
/// it is asked about, with a reading in which only those parts are converted.
void judgeByParts(Judgement &judged) {
    QString read;
    bool isMixed = false;
    for (const QStringView part : partsOf(judged.reading.asUnicode)) {
        const Judgement one = judge(part.toString());
        const bool isZawgyi = one.reading.encoding == Encoding::Zawgyi;
        isMixed = isMixed || isZawgyi;
        read += isZawgyi ? one.reading.asZawgyi : part.toString();
    }
    if (isMixed) {
        judged.isInParts = true;
        judged.reading.asZawgyi = normal(read);
        settle(judged, Encoding::Unsure);
    }
}

/// Whether a text can be read without its neighbours, and says something of them.
bool isFirm(const Judgement &judged) {
    const bool hasEvidence = judged.evidence.isUnicode != judged.evidence.isZawgyi;
    return judged.reading.asUnicode != judged.reading.asZawgyi &&
           judged.reading.encoding != Encoding::Unsure &&
           (hasEvidence || judged.evidence.burmeseSigns >= kEnoughSigns);
}

/// What the firm texts have in common; where there are none, all are judged as if they were one.
Encoding commonEncoding(const QList<Judgement> &judgements) {
    const auto isThere = [&](Encoding encoding) {
        return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement &judged) {
            return isFirm(judged) && judged.reading.encoding == encoding;
        });
    };
    if (isThere(Encoding::Unicode) || isThere(Encoding::Zawgyi)) {
        return !isThere(Encoding::Zawgyi)    ? Encoding::Unicode
               : !isThere(Encoding::Unicode) ? Encoding::Zawgyi
                                             : Encoding::Unsure;
    }
    QStringList open;
    for (const Judgement &judged : judgements) {
        if (judged.reading.asUnicode != judged.reading.asZawgyi) {
            open.append(judged.reading.asUnicode);
        }
    }
    open.removeDuplicates(); // said ten times it says no more
    return judge(open.join(u'\n')).reading.encoding;
}

/// What nothing but Pali in Unicode would look like as much, a word of Zawgyi among Unicode does.
bool isAgainst(const Judgement &judged, Encoding common) {
    return common == Encoding::Unicode && judged.reading.probability > kConvert &&
           judged.evidence.burmeseSigns >= kLeastSigns && !judged.evidence.isStacksOnly;
}

/// Lets the neighbours decide what a text leaves open, or says too softly.
void heed(Judgement &judged, Encoding common) {
    if (judged.isInParts || judged.evidence.isUnicode || isFirm(judged) ||
        judged.reading.asUnicode == judged.reading.asZawgyi) {
        return;
    }
    if (judged.reading.encoding == Encoding::Unsure) {
        settle(judged, isAgainst(judged, common) ? Encoding::Unsure : common);
    } else if (judged.reading.encoding == Encoding::Unicode && common == Encoding::Zawgyi &&
               judged.reading.probability >= kSurelyUnicode) {
        settle(judged, Encoding::Unsure);
    }
}

void apply(Judgement &judged, WhenUnsure whenUnsure) {
    if (judged.reading.encoding != Encoding::Unsure) {
        return;
    }
    if (whenUnsure == WhenUnsure::Keep) {
        settle(judged, Encoding::Unicode);
    } else if (whenUnsure == WhenUnsure::Convert && (judged.isInParts || !judged.evidence.isUnicode)) {
        settle(judged, Encoding::Zawgyi);
    }
}

} // namespace

BurmeseReading readBurmese(const QString &text, WhenUnsure whenUnsure) {
    return readBurmeseTogether({text}, whenUnsure).first();
}

QList<BurmeseReading> readBurmeseTogether(const QStringList &texts, WhenUnsure whenUnsure) {
    QList<Judgement> judgements;
    for (const QString &text : texts) {
        judgements.append(judge(text));
        if (judgements.last().reading.encoding == Encoding::Unsure && text.contains(u'\n')) {
            judgeByLine(judgements.last());
        }
        const EncodingEvidence &evidence = judgements.last().evidence;
        if (judgements.last().reading.encoding != Encoding::Zawgyi && evidence.isUnicode &&
            evidence.isZawgyi) {
            judgeByParts(judgements.last());
        }
    }
    const Encoding common = commonEncoding(judgements);
    QList<BurmeseReading> readings;
    for (Judgement &judged : judgements) {
        heed(judged, common);
        apply(judged, whenUnsure);
        readings.append(judged.reading);
    }
    return readings;
}

double zawgyiProbability(const QString &text) {
    return probabilityOf(unicodeLogOdds(normal(text)));
}

} // namespace sala
