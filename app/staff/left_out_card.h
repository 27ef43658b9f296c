#pragma once

#include "app/staff/publish_desk.h"
#include "app/staff/staff_card.h"

namespace sala {

class TextLabel;

/// Works of an edition's report that have something in common: why, and which. Without their pictures: the
/// screen stands among visitors, and the people in them did not agree to be shown on it.
class LeftOutCard final : public StaffCard {
    Q_OBJECT

  public:
    explicit LeftOutCard(QWidget *parent = nullptr);

    void setWorks(const QString &why, const QList<ReportedWork> &works, Language language);

    static constexpr qsizetype kMostWorks = 100; ///< named; of others the number is said

  protected:
    void applyTheme() override;

  private:
    TextLabel *m_why;
    TextLabel *m_count;
    TextLabel *m_works;
};

} // namespace sala
