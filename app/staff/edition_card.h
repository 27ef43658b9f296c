#pragma once

#include "app/staff/staff_card.h"
#include "app/staff/staff_desk.h"

namespace sala {

class ButtonRow;
class TextButton;
class TextLabel;

/// One edition that was found, by what staff recognise it by; what loading it would do, or why it is not
/// loaded; and the button for it.
class EditionCard final : public StaffCard {
    Q_OBJECT

  public:
    explicit EditionCard(const FoundEdition &edition, QWidget *parent = nullptr);

    void setWords(const KioskSettings &settings, Language language);
    const FoundEdition &edition() const { return m_edition; }

  Q_SIGNALS:
    /// Staff said yes; `trust` is the fingerprint they compared, where that was asked.
    void loadRequested(const QString &path, const QString &trust);

  protected:
    void applyTheme() override;

  private:
    FoundEdition m_edition;
    TextLabel *m_title;
    TextLabel *m_dates;
    TextLabel *m_number;
    TextLabel *m_file;
    TextLabel *m_verdict;
    ButtonRow *m_row;
    TextButton *m_load;
};

} // namespace sala
