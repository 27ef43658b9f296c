#include "media/captions/caption_text.h"

#include "media/text/mixed_scripts.h"
#include "media/text/written_language.h"

#include <algorithm>
#include <optional>

namespace sala {
namespace {

bool isHidden(QChar c) {
    const bool turns = (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

/// The first character that is seen nowhere and has no business in a caption.
std::optional<QChar> hiddenCharacter(const QString &body) {
    const auto found = std::find_if(body.begin(), body.end(), isHidden);
    return found == body.end() ? std::nullopt : std::optional(*found);
}

/// Why a text cannot be stored; nothing when it can.
std::optional<CaptionProblem> whyNot(const CaptionPlace &place, const QString &body, Language language) {
    if (const auto hidden = hiddenCharacter(body)) {
        return CaptionProblem{place,
                              QStringLiteral("it has the invisible character U+%1; delete it and import again")
                                  .arg(QString::number(hidden->unicode(), 16).toUpper(), 4, QLatin1Char('0')),
                              CaptionWhy::HiddenCharacter, body, language};
    }
    if (const auto written = writtenForAnother(body, language)) {
        return CaptionProblem{place,
                              describeOtherLanguage(*written, language) +
                                  QStringLiteral("; put it where it belongs and import again"),
                              CaptionWhy::OtherLanguage, body, language};
    }
    return std::nullopt;
}

/// What is to be told of one text that was read.
void tell(const CaptionPlace &place, const BurmeseReading &reading, CaptionFindings &findings) {
    if (reading.encoding != Encoding::Unicode) {
        findings.readings.append({place, reading});
    }
    if (reading.encoding == Encoding::Unsure) {
        findings.problems.append(
            {place, QStringLiteral("it could be Unicode (%1) or Zawgyi (%2); say which with "
                                   "--zawgyi keep or --zawgyi convert")
                        .arg(reading.asUnicode, reading.asZawgyi),
             CaptionWhy::Unsure, reading.asUnicode, Language::Burmese});
    }
    for (const MixedWord &word : mixedWords(reading.text)) {
        findings.remarks.append({place, describe(word)});
    }
}

} // namespace

void CaptionFindings::append(const CaptionFindings &more) {
    problems += more.problems;
    readings += more.readings;
    remarks += more.remarks;
}

QString captionBody(const QString &text) {
    QString body = text.normalized(QString::NormalizationForm_C);
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    body.replace(u'\r', u'\n');
    return body.trimmed();
}

QString withoutHidden(QString text) {
    return text.removeIf(isHidden);
}

ReadTexts readCaptionTexts(const QList<PlacedText> &texts, Language language, WhenUnsure whenUnsure) {
    ReadTexts read;
    for (const PlacedText &text : texts) {
        const QString body = captionBody(text.text);
        const auto refused = whyNot(text.place, body, language);
        if (refused) {
            read.findings.problems.append(*refused);
        }
        read.bodies.append(refused ? QString() : body);
    }
    const QList<BurmeseReading> readings = readBurmeseTogether(read.bodies, whenUnsure);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        read.bodies[i] =
            captionBody(readings[i].text); // converting takes U+200B away, before white space, too
        tell(texts[i].place, readings[i], read.findings);
    }
    return read;
}

} // namespace sala
