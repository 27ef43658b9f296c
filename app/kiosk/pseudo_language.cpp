#include "app/kiosk/pseudo_language.h"

#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/subtitle_writer.h"

#include <array>
#include <cmath>

namespace sala {

namespace {

constexpr double kLonger = 1.4;

/// Words of many languages are more, not longer than the longest of English: the text's length is made up
/// with words that are about as long as a usual one.
QString lengthened(const QString &text) {
    constexpr std::array kMore{"and", "some", "words", "more", "to", "make", "it", "long"};
    const qsizetype wanted = qsizetype(std::ceil(double(text.size()) * kLonger)) - 2;
    QString longer = text;
    for (size_t i = 0; longer.size() < wanted; ++i) {
        longer += u' ' + QLatin1String(kMore[i % kMore.size()]);
    }
    return u'[' + longer + u']';
}

/// Two marks above, as Vietnamese has them, and one below.
QString accented(QChar letter) {
    return letter.isLetter() ? QString(letter) + QStringLiteral("\u0323\u0302\u0301") : QString(letter);
}

} // namespace

std::optional<PseudoLanguage> pseudoLanguageFromName(const QString &name) {
    if (name == QLatin1String("pseudo-long")) {
        return PseudoLanguage::Long;
    }
    return name == QLatin1String("pseudo-accented") ? std::optional(PseudoLanguage::Accented) : std::nullopt;
}

QString inPseudoLanguage(const QString &text, PseudoLanguage language) {
    if (language == PseudoLanguage::Long) {
        return lengthened(text);
    }
    QString changed;
    bool isPlace = false; // %1, %L1 and %n stay what they are
    for (const QChar letter : text) {
        isPlace = letter == u'%' || (isPlace && (letter.isDigit() || letter == u'L' || letter == u'n'));
        changed += isPlace ? QString(letter) : accented(letter);
        isPlace = isPlace && letter != u'n';
    }
    return changed.normalized(QString::NormalizationForm_C);
}

Catalogue inPseudoLanguage(Catalogue catalogue, PseudoLanguage language) {
    for (auto text = catalogue.texts.begin(); text != catalogue.texts.end(); ++text) {
        if (text.key().language == Language::English && !text->isEmpty()) {
            *text = inPseudoLanguage(*text, language);
        }
    }
    for (ShownFilm &film : catalogue.films) {
        for (SubtitleTrack &track : film.tracks) {
            Result<SubtitleDocument> said =
                readSubtitles(track.body.toUtf8(), track.language, WhenUnsure::Keep);
            if (track.language == Language::English && said) {
                for (SubtitleCue &cue : said->cues) {
                    cue.text = inPseudoLanguage(cue.text, language);
                    cue.runs.clear(); // they stand elsewhere now
                }
                track.body = QString::fromUtf8(writeWebVtt(*said));
            }
        }
    }
    return catalogue;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const {
    return inPseudoLanguage(QString::fromUtf8(source), m_language);
}

} // namespace sala
