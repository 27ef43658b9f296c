#pragma once

#include "app/look/theme.h"
#include "app/staff/staff_desk.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class ButtonRow;
class TextButton;
class TextLabel;

/// One edition that was found, by what staff recognise it by; what loading it would do, or why it is not
/// loaded; and the button for it.
class EditionCard final : public QWidget {
    Q_OBJECT

  public:
    explicit EditionCard(const FoundEdition &edition, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setWords(const KioskSettings &settings, Language language);
    const FoundEdition &edition() const { return m_edition; }

  Q_SIGNALS:
    /// Staff said yes; `trust` is the fingerprint they compared, where that was asked.
    void loadRequested(const QString &path, const QString &trust);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    TextLabel *add(const char *name);

    FoundEdition m_edition;
    GalleryTheme m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_dates;
    TextLabel *m_number;
    TextLabel *m_file;
    TextLabel *m_verdict;
    ButtonRow *m_row;
    TextButton *m_load;
};

} // namespace sala
