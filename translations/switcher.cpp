#include "translations/switcher.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace sala {

Q_LOGGING_CATEGORY(lcTranslations, "sala.translations")

LanguageSwitcher::LanguageSwitcher(QString folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)) {}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::setLanguage(Language language) {
    if (m_translator && language == m_language) {
        return;
    }
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral("sala_%1").arg(code(language)), m_folder)) {
        qCWarning(lcTranslations) << "no translation for" << code(language) << "in" << m_folder;
    }
    // The new one first, then the old one away: no widget is asked to set its text in between twice.
    QCoreApplication::installTranslator(translator.get());
    m_translator.swap(translator);
    m_language = language;
    Q_EMIT languageChanged(language);
}

} // namespace sala
