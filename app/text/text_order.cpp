#include "app/text/text_order.h"

#include "translations/language_row.h"

#include <unicode/coll.h>

namespace sala {

/// ICU's collator, or nothing where ICU has no data at all; then code points decide.
class TextOrder::Collator {
  public:
    explicit Collator(const char *locale) {
        UErrorCode status = U_ZERO_ERROR;
        m_icu.reset(icu::Collator::createInstance(icu::Locale(locale), status));
        if (U_FAILURE(status)) {
            m_icu.reset();
            return;
        }
        m_icu->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        m_icu->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    }

    int compare(const QString &a, const QString &b) const {
        UErrorCode status = U_ZERO_ERROR;
        const auto view = [](const QString &text) { return reinterpret_cast<const UChar *>(text.utf16()); };
        return m_icu ? int(m_icu->compare(view(a), int(a.size()), view(b), int(b.size()), status))
                     : a.compare(b);
    }

  private:
    std::unique_ptr<icu::Collator> m_icu;
};

TextOrder::TextOrder(Language language)
    : m_collator(std::make_shared<const Collator>(languageRow(language).collationLocale)) {}

int TextOrder::compare(const QString &a, const QString &b) const {
    return m_collator->compare(a, b);
}

bool TextOrder::operator()(const Name &a, const Name &b) const {
    const auto spoken = [](const Name &name) { return name.reading.isEmpty() ? name.text : name.reading; };
    const int byReading = compare(spoken(a), spoken(b));
    return byReading != 0 ? byReading < 0 : compare(a.text, b.text) < 0;
}

} // namespace sala
