#include "tests/media/burmese_lines.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>
#include <unicode/translit.h>

namespace sala::test {
namespace {

QString with(QString text, std::initializer_list<std::pair<const char16_t *, const char16_t *>> changes) {
    for (const auto &[from, to] : changes) {
        text.replace(QRegularExpression(QString::fromUtf16(from)), QString::fromUtf16(to));
    }
    return text;
}

} // namespace

QStringList linesOf(const QString &file) {
    QFile opened(QStringLiteral(SALA_SOURCE_DIR "/tests/data/text/") + file);
    return opened.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(opened.readAll()).split(u'\n', Qt::SkipEmptyParts)
               : QStringList();
}

QString asZawgyi(const QString &unicode) {
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> converter(
        icu::Transliterator::createInstance("my-Zawgyi", UTRANS_FORWARD, status));
    icu::UnicodeString text(unicode.utf16(), int32_t(unicode.size()));
    converter->transliterate(text);
    // ICU leaves e behind a letter with another below it, where no Zawgyi font can show it.
    return with(QString::fromUtf16(text.getBuffer(), text.length()),
                {{u"([\\x{1000}-\\x{1021}])([\\x{1060}-\\x{1063}\\x{1065}-\\x{1068}\\x{106c}\\x{106d}"
                  u"\\x{1070}-\\x{107c}\\x{1085}\\x{1093}\\x{1096}])\\x{1031}(?=[\\x{102b}\\x{102c}])",
                  u"\u1031\\1\\2"}});
}

QStringList typedOtherwise(const QString &zawgyi) {
    return {with(zawgyi, {{u"[\u1094\u1095]", u"\u1037"}, {u"\u1033", u"\u102f"}, {u"\u1034", u"\u1030"}}),
            with(zawgyi, {{u"[\u107e-\u1084]", u"\u103b"}}),
            with(zawgyi, {{u"\u108f", u"\u1014"},
                          {u"\u1088", u"\u103d\u1033"},
                          {u"\u108a", u"\u103c\u103d"},
                          {u"\u107d", u"\u103a"}}),
            with(zawgyi, {{u"\u102d\u102f", u"\u102f\u102d"}, {u"\u102d\u1033", u"\u1033\u102d"}}),
            with(zawgyi, {{u"([\u1037\u1094\u1095])\u1039", u"\u1039\\1"}}),
            with(zawgyi, {{u"\u105a", u"\u102b\u1039"}, {u"\u1064\u102d", u"\u108b"}}),
            with(zawgyi, {{u" ", u"\u200b"}}),
            with(zawgyi, {{u"\u104b", u""}}),
            with(zawgyi, {{u"\u101d", u"\u1040"}})};
}

} // namespace sala::test
