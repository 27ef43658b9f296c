#pragma once

#include "translations/language.h"

#include <QObject>

#include <memory>

namespace sala {

/// Holds the language the program speaks and gives Qt the matching translation; Qt then sends one
/// LanguageChange to every widget for each change. GUI thread. English is the source language and needs
/// none, but its plural forms come from sala_en.
class LanguageSwitcher final : public QObject {
    Q_OBJECT

  public:
    /// `folder` holds sala_en.qm …; in the program ":/i18n".
    explicit LanguageSwitcher(QString folder, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    Language language() const { return m_language; }

    /// Changes everything that goes through tr(), then tells every widget once. A translation that is
    /// missing is logged and leaves the source text; it cannot fail otherwise.
    void setLanguage(Language language);

  Q_SIGNALS:
    void languageChanged(sala::Language language);

  private:
    class Translation;

    QString m_folder;
    Language m_language = Language::English;
    std::unique_ptr<Translation> m_translation; ///< what Qt knows; its contents change, it stays
};

} // namespace sala
