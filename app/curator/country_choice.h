#pragma once

#include "translations/language.h"

#include <QStringList>
#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace sala {

/// Where a consent holds: everywhere, or in countries that are checked by name. Nothing is chosen by itself: no country
/// checked is not everywhere.
class CountryChoice final : public QWidget {
    Q_OBJECT

  public:
    /// `near`: countries that come first in the list.
    CountryChoice(const QStringList &near, Language reader, QWidget *parent = nullptr);

    void setCountries(const QStringList &countries); ///< none: everywhere
    /// Empty: everywhere; nothing: nobody has chosen.
    std::optional<QStringList> countries() const;

  Q_SIGNALS:
    void changed(); ///< another is chosen, or one fewer

  private:
    void fill(const QStringList &near, Language reader);
    QStringList checked() const;

    QComboBox *m_scope;
    QListWidget *m_list;
};

} // namespace sala
