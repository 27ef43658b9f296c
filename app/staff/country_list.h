#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace sala {

class ButtonRow;
class TextButton;

/// All countries that there are, to choose one by touch, in the order in which readers of the language look for them.
/// Its buttons are made when it is first seen: there are some 250.
class CountryList final : public QWidget {
    Q_OBJECT

  public:
    explicit CountryList(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);
    void setChosen(const QString &country); ///< which is bright

  Q_SIGNALS:
    void countryChosen(const QString &country);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void fill();

    GalleryTheme m_theme;
    Language m_language = Language::English;
    QString m_chosen;
    QStringList m_countries; ///< in the order of the buttons
    ButtonRow *m_row;
    QList<TextButton *> m_buttons;
};

} // namespace sala
