#include "app/kiosk/pseudo_language.h"

namespace sala {

namespace {

bool isVowel(QChar letter) {
    return QStringView(u"aeiouAEIOU").contains(letter);
}

/// Every vowel twice: whole sentences become about as much longer as a long language's.
QString lengthened(QChar letter) {
    return isVowel(letter) ? QString(letter) + letter.toLower() : QString(letter);
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
    QString changed;
    bool isPlace = false;
    for (const QChar letter : text) {
        isPlace = letter == u'%' || (isPlace && (letter.isDigit() || letter == u'L' || letter == u'n'));
        if (isPlace) {
            changed += letter;
            isPlace = letter != u'n';
        } else {
            changed += language == PseudoLanguage::Long ? lengthened(letter) : accented(letter);
        }
    }
    return language == PseudoLanguage::Long ? QChar(u'[') + changed + QChar(u']')
                                            : changed.normalized(QString::NormalizationForm_C);
}

Catalogue inPseudoLanguage(Catalogue catalogue, PseudoLanguage language) {
    for (auto text = catalogue.texts.begin(); text != catalogue.texts.end(); ++text) {
        if (text.key().language == Language::English && !text->isEmpty()) {
            *text = inPseudoLanguage(*text, language);
        }
    }
    return catalogue;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const {
    return inPseudoLanguage(QString::fromUtf8(source), m_language);
}

} // namespace sala
