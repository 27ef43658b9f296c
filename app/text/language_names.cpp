#include "app/text/language_names.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace sala {

QString languageName(const QString &code, Language reader) {
    if (const auto own = languageFromCode(code)) {
        return ownName(*own);
    }
    icu::UnicodeString name;
    icu::Locale(code.toLatin1().constData()).getDisplayName(icu::Locale(sala::code(reader).toLatin1().constData()), name);
    const QString said(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
    return said.isEmpty() ? code : said;
}

} // namespace sala
