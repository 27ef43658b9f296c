// Trains the model that tells Zawgyi from Unicode (media/text/zawgyi_model.h) when Sala is built:
//   sala_train_zawgyi OUT.cpp TEXT…
// Texts of which the name begins with "my" or "sala_my", and glossaries, are Burmese; they are turned into
// Zawgyi by ICU, and that into what people type. Others are languages that only Unicode can write.

#include "media/text/zawgyi_model.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <unicode/translit.h>
#include <vector>

namespace {

using sala::kZawgyiStates;
using sala::zawgyiState;

/// How often one state follows another in one encoding.
struct Counts {
    std::vector<double> pairs = std::vector<double>(size_t(kZawgyiStates) * kZawgyiStates);
    std::vector<double> from = std::vector<double>(kZawgyiStates);
    std::vector<double> to = std::vector<double>(kZawgyiStates);
    double all = 0;

    void add(const QString &line, double weight) {
        int before = 0;
        const QString text = line.normalized(QString::NormalizationForm_C) + QChar(u' ');
        for (qsizetype at = 0; at < text.size(); ++at) {
            const int state = zawgyiState(text, at);
            if (before != 0 || state != 0) {
                pairs[size_t(before) * kZawgyiStates + size_t(state)] += weight;
                from[size_t(before)] += weight;
                to[size_t(state)] += weight;
                all += weight;
            }
            before = state;
        }
    }

    // Pairs that were seen too seldom lean on how often their second state occurs at all.
    static constexpr double kLean = 4;
    static constexpr double kUnseen = 0.25;

    double probabilityOf(int state) const {
        return (to[size_t(state)] + kUnseen) / (all + kUnseen * kZawgyiStates);
    }
    double probability(int first, int second) const {
        return (pairs[size_t(first) * kZawgyiStates + size_t(second)] + kLean * probabilityOf(second)) /
               (from[size_t(first)] + kLean);
    }
};

QStringList linesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        std::exit(1);
    }
    // In JSON and XML what is not Burmese says nothing, so their own signs do no harm.
    return QString::fromUtf8(file.readAll())
        .split(QRegularExpression(QStringLiteral("[\n\"<>]")), Qt::SkipEmptyParts);
}

QString toZawgyi(const QString &text) {
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> converter(
        icu::Transliterator::createInstance("my-Zawgyi", UTRANS_FORWARD, status));
    if (!converter) {
        std::fprintf(stderr, "this ICU cannot write Zawgyi: %s\n", u_errorName(status));
        std::exit(1);
    }
    icu::UnicodeString converted(text.utf16(), int(text.size()));
    converter->transliterate(converted);
    QString zawgyi = QString::fromUtf16(converted.getBuffer(), converted.length());
    // ICU leaves e behind a letter with another below it; everybody types it before. (Before a letter it is
    // the next syllable's.)
    return zawgyi.replace(
        QRegularExpression(QStringLiteral("([\u1000-\u1021])([\u1060-\u1063\u1065-\u1068\u106c\u106d"
                                          "\u1070-\u107c\u1085\u1093\u1096])\u1031"
                                          "(?![\u1000-\u1021\u103b\u106a\u106b\u107e-\u1084\u108f\u1090])")),
        QStringLiteral("\u1031\\1\\2"));
}

using Spelling = std::pair<const char16_t *, const char16_t *>;

QString respelt(QString text, std::initializer_list<Spelling> spellings) {
    for (const auto &[from, to] : spellings) {
        text.replace(QRegularExpression(QString::fromUtf16(from)), QString::fromUtf16(to));
    }
    return text;
}

/// Spaces of no width, as some put between words in either encoding.
QString withoutSpaces(QString text) {
    return text.replace(u' ', QChar(0x200b));
}

/// What ICU writes, and the same as people type who know fewer keys or hit others; a font shows all alike.
QStringList spellingsOf(const QString &zawgyi) {
    const QString narrow = respelt(zawgyi, {{u"[\u1094\u1095]", u"\u1037"},
                                            {u"[\u107e-\u1084]", u"\u103b"},
                                            {u"\u107d", u"\u103a"},
                                            {u"\u108f", u"\u1014"},
                                            {u"\u106a", u"\u1009"},
                                            {u"\u106b", u"\u100a"},
                                            {u"\u1033", u"\u102f"},
                                            {u"\u1034", u"\u1030"},
                                            {u"\u1088", u"\u103d\u102f"},
                                            {u"\u1089", u"\u103d\u1030"},
                                            {u"\u1087", u"\u103d"},
                                            {u"\u108a", u"\u103c\u103d"},
                                            {u"\u105a", u"\u102b\u1039"},
                                            {u"\u108b", u"\u1064\u102d"},
                                            {u"\u108e", u"\u102d\u1036"}});
    const QString wide = respelt(zawgyi, {{u"\u1037", u"\u1094"},
                                          {u"\u102f", u"\u1033"},
                                          {u"\u1030", u"\u1034"},
                                          {u"\u103b", u"\u107e"},
                                          {u"\u103a", u"\u107d"},
                                          {u"\u1014", u"\u108f"},
                                          {u"\u101b", u"\u1090"},
                                          {u"\u103d", u"\u1087"}});
    const QString order =
        respelt(zawgyi, {{u"([\u102d\u102e\u1032\u1036])([\u102f\u1030\u1033\u1034])", u"\\2\\1"},
                         {u"([\u103a\u107d])([\u102d\u102e\u1036])", u"\\2\\1"},
                         {u"([\u103c\u103d\u1087])([\u102d\u102e\u1032\u1036\u1039])", u"\\2\\1"},
                         {u"([\u1037\u1094\u1095])\u1039", u"\u1039\\1"}});
    return {zawgyi, withoutSpaces(zawgyi), narrow, wide, order};
}

void write(QFile &out, const Counts &unicode, const Counts &zawgyi) {
    const auto number = [](double value) { return QByteArray::number(value, 'f', 4) + "F, "; };
    QByteArray from;
    QByteArray to;
    QByteArray pairs;
    for (int first = 0; first < kZawgyiStates; ++first) {
        from += number(std::log((zawgyi.from[size_t(first)] + Counts::kLean) /
                                (unicode.from[size_t(first)] + Counts::kLean)));
        to += number(std::log(unicode.probabilityOf(first) / zawgyi.probabilityOf(first)));
        for (int second = 0; second < kZawgyiStates; ++second) {
            const size_t pair = size_t(first) * kZawgyiStates + size_t(second);
            if (unicode.pairs[pair] > 0 || zawgyi.pairs[pair] > 0) {
                const double odds =
                    std::log(unicode.probability(first, second) / zawgyi.probability(first, second));
                pairs += "{" + QByteArray::number(first) + ", " + QByteArray::number(second) + ", " +
                         QByteArray::number(odds, 'f', 4) + "F},\n";
            }
        }
    }
    out.write("#include \"media/text/zawgyi_model.h\"\n\nnamespace sala {\nnamespace {\n\n"
              "constexpr float kFrom[] = {" +
              from + "};\nconstexpr float kTo[] = {" + to + "};\nconstexpr ZawgyiTable::Pair kPairs[] = {\n" +
              pairs +
              "};\n\n} // namespace\n\nconst ZawgyiTable kZawgyiTable{kFrom, kTo, kPairs};\n\n} // namespace "
              "sala\n");
}

} // namespace

int main(int argc, char **argv) {
    constexpr double kOtherLanguages = 4; // there is less of them, and they must be safe
    Counts unicode;
    Counts zawgyi;
    for (int i = 2; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        const QString name = QFileInfo(path).baseName();
        const bool isBurmese = name == QLatin1String("my") || name == QLatin1String("sala_my") ||
                               name == QLatin1String("glossary");
        for (const QString &line : linesOf(path)) {
            const double weight = isBurmese ? 1 : kOtherLanguages;
            unicode.add(line, 4 * weight);
            unicode.add(withoutSpaces(line), weight);
            for (const QString &spelling : isBurmese ? spellingsOf(toZawgyi(line)) : QStringList()) {
                zawgyi.add(spelling, 1);
            }
        }
    }
    QFile out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc < 3 || !out.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        std::fprintf(stderr, "sala_train_zawgyi OUT.cpp TEXT...\n");
        return 1;
    }
    write(out, unicode, zawgyi);
    return out.flush() ? 0 : 1;
}
