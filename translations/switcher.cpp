#include "translations/switcher.h"

#include "translations/language_row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

namespace sala {

Q_LOGGING_CATEGORY(lcTranslations, "sala.translations")

/// Stays installed and changes what it reads from: taking one translator away and installing another would
/// send LanguageChange twice, and every page would set its text in between for nothing.
class LanguageSwitcher::Translation final : public QTranslator {
  public:
    void setContents(const QTranslator *contents, Language language) {
        m_contents = contents;
        m_language = language;
        if (!m_toolkits[language]) {
            m_toolkits[language] = std::make_unique<QTranslator>();
            if (language != Language::English) { // silent where this machine has none
                (void)m_toolkits[language]->load(QStringLiteral("qtbase_%1").arg(code(language)),
                                                 QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            }
        }
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override {
        QString text = m_contents ? m_contents->translate(context, source, disambiguation, n) : QString();
        if (const auto toolkit = m_toolkits.find(m_language); text.isEmpty() && toolkit != m_toolkits.end()) {
            return toolkit->second->translate(context, source, disambiguation, n);
        }
        return n < 0 ? text : text.replace(QLatin1String("%n"), inDigits(n));
    }

  private:
    /// The readers' own, wherever a sentence counts; Qt would write Latin ones.
    QString inDigits(int n) const {
        QString number = QString::number(n);
        for (QChar &digit : number) {
            digit = QChar(char16_t(languageRow(m_language).numbers.zeroDigit + (digit.unicode() - u'0')));
        }
        return number;
    }

    const QTranslator *m_contents = nullptr;
    std::map<Language, std::unique_ptr<QTranslator>> m_toolkits; ///< Qt's own words
    Language m_language = Language::English;
};

LanguageSwitcher::LanguageSwitcher(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)) {}

LanguageSwitcher::~LanguageSwitcher() = default;

QTranslator *LanguageSwitcher::contents(Language language) {
    std::unique_ptr<QTranslator> &contents = m_contents[language];
    if (!contents) {
        contents = std::make_unique<QTranslator>();
        if (!contents->load(QStringLiteral("sala_%1").arg(code(language)), m_folder)) {
            qCWarning(lcTranslations) << "no translation for" << code(language) << "in" << m_folder;
        }
    }
    return contents.get();
}

LanguageSwitcher::Aside::Aside(LanguageSwitcher &switcher, Language language) : m_switcher(switcher) {
    if (m_switcher.m_translation) {
        m_switcher.m_translation->setContents(m_switcher.contents(language), language);
    }
}

LanguageSwitcher::Aside::~Aside() {
    if (m_switcher.m_translation) {
        m_switcher.m_translation->setContents(m_switcher.contents(m_switcher.m_language), m_switcher.m_language);
    }
}

void LanguageSwitcher::setLanguage(Language language) {
    const bool isFirst = m_translation == nullptr;
    if (!isFirst && language == m_language) {
        return;
    }
    m_language = language;
    if (isFirst) {
        m_translation = std::make_unique<Translation>();
        m_translation->setContents(contents(language), language);
        QCoreApplication::installTranslator(m_translation.get()); // Sends LanguageChange itself.
    } else {
        m_translation->setContents(contents(language), language);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    Q_EMIT languageChanged(language);
}

} // namespace sala
