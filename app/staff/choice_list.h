#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QList>
#include <QWidget>

namespace sala {

class TextButton;

/// Things to choose one of by touch, below each other, each in as many lines as it needs; the chosen one is
/// bright.
class ChoiceList final : public QWidget {
    Q_OBJECT

  public:
    /// Each button is called `name` and a number from 1.
    explicit ChoiceList(const char *name, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// As many buttons as texts; those that are there already stay: a finger may be on one. -1: none is
    /// chosen.
    void setChoices(const QStringList &texts, int chosen, Language language);
    int chosen() const { return m_chosen; }

  Q_SIGNALS:
    void choiceMade(int index);

  private:
    void applyLooks();

    GalleryTheme m_theme;
    QList<TextButton *> m_buttons;
    int m_chosen = -1;
};

} // namespace sala
