#include "translations/switcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTranslator>

namespace sala {

Q_LOGGING_CATEGORY(lcTranslations, "sala.translations")

/// Stays installed and changes what it reads from: taking one translator away and installing another would
/// send LanguageChange twice, and every page would set its text in between for nothing.
class LanguageSwitcher::Translation final : public QTranslator {
  public:
    void setContents(std::unique_ptr<QTranslator> contents) { m_contents = std::move(contents); }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override {
        return m_contents ? m_contents->translate(context, source, disambiguation, n) : QString();
    }

  private:
    std::unique_ptr<QTranslator> m_contents;
};

LanguageSwitcher::LanguageSwitcher(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)) {}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::setLanguage(Language language) {
    const bool isFirst = m_translation == nullptr;
    if (!isFirst && language == m_language) {
        return;
    }
    auto contents = std::make_unique<QTranslator>();
    if (!contents->load(QStringLiteral("sala_%1").arg(code(language)), m_folder)) {
        qCWarning(lcTranslations) << "no translation for" << code(language) << "in" << m_folder;
    }
    m_language = language;
    if (isFirst) {
        m_translation = std::make_unique<Translation>();
        m_translation->setContents(std::move(contents));
        QCoreApplication::installTranslator(m_translation.get()); // Sends LanguageChange itself.
    } else {
        m_translation->setContents(std::move(contents));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    Q_EMIT languageChanged(language);
}

} // namespace sala
