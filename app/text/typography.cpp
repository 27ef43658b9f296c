#include "app/text/typography.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>

namespace sala {
namespace {

/// The language's own family first, then those for names in other scripts. No second Latin font beside one
/// that has its own: Japanese dashes, dots and quotes must come from the Japanese font.
QStringList familiesFor(Language language, FontName Typography::*kind) {
    const Typography &own = typography(language);
    QStringList families{QString::fromLatin1((own.*kind).family)};
    for (const Language other : kLanguages) {
        const Typography &row = typography(other);
        const bool isSecondLatin = own.hasOwnLatin && row.scripts.front() == QChar::Script_Latin;
        const QString family = QString::fromLatin1((row.*kind).family);
        if (!isSecondLatin && !families.contains(family)) {
            families.append(family);
        }
    }
    return families;
}

QFont fontOf(const QStringList &families, double pixelSize, int weight) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(QFont::Weight(weight));
    // Hinted widths differ between platforms, and the same text would break differently on each.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

const Typography &typography(Language language) {
    return languageRow(language).typography;
}

QFont fontFor(Language language, double pixelSize, int weight) {
    return fontOf(familiesFor(language, &Typography::font), pixelSize * typography(language).sizeFactor,
                  weight);
}

QFont editorFontFor(Language language, double pixelSize, int weight) {
    return fontOf(familiesFor(language, &Typography::editorFont), pixelSize * typography(language).sizeFactor,
                  weight);
}

QStringList missingFonts() {
    const QStringList installed = QFontDatabase::families();
    QStringList missing;
    for (const Language language : kLanguages) {
        for (const FontName &font : {typography(language).font, typography(language).editorFont}) {
            const QString family = QString::fromLatin1(font.family);
            const QString named = QStringLiteral("%1 (%2)").arg(family, QString::fromLatin1(font.package));
            if (!installed.contains(family) && !missing.contains(named)) {
                missing.append(named);
            }
        }
    }
    return missing;
}

void setApplicationFont(Language language, double pixelSize) {
    QApplication::setFont(editorFontFor(language, pixelSize));
}

} // namespace sala
