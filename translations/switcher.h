#pragma once

#include "translations/language.h"

#include <QObject>

#include <map>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace sala {

/// Holds the language the program speaks and gives Qt the matching translation; Qt then sends one
/// LanguageChange to every widget for each change. What a sentence counts (%n) it says in its readers' digits. GUI thread. English is the source language and needs
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

    /// While it lives tr() speaks another language and nobody is told: for words that are drawn in one beside those of
    /// the program's own. One at a time, on the stack.
    class Aside {
      public:
        Aside(LanguageSwitcher &switcher, Language language);
        ~Aside();
        Aside(const Aside &) = delete;
        Aside &operator=(const Aside &) = delete;

      private:
        LanguageSwitcher &m_switcher;
    };

  Q_SIGNALS:
    void languageChanged(sala::Language language);

  private:
    class Translation;

    QTranslator *contents(Language language);

    QString m_folder;
    Language m_language = Language::English;
    std::map<Language, std::unique_ptr<QTranslator>> m_contents; ///< those that were needed
    std::unique_ptr<Translation> m_translation; ///< what Qt knows; its contents change, it stays
};

} // namespace sala
