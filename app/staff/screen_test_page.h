#pragma once

#include "app/staff/health_desk.h"
#include "app/staff/staff_page.h"
#include "app/staff/touch_field.h"

#include <QPointer>

namespace sala {

/// Testing the touch screen: what the test does, what the last one found, and the test itself, over the whole
/// window. When staff's pages are locked, because nobody touched anything or the screen answers nobody, the
/// test ends.
class ScreenTestPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit ScreenTestPage(HealthDesk &desk, QWidget *parent = nullptr);
    ~ScreenTestPage() override;

    QString name() const override { return QStringLiteral("staff-screen-test"); }
    void enter() override;

    static constexpr int kSteps = 4;
    /// The test itself; for pictures, and for tests with another time in which nobody touches.
    TouchField *begin();
    TouchField *field() const { return m_field; }

  protected:
    void retranslate() override;
    void applyTheme() override;
    void hideEvent(QHideEvent *event) override;

  private:
    void end();
    void say();

    HealthDesk &m_desk;
    QPointer<TouchField> m_field;
    bool m_wasStopped = false;
    std::optional<HealthFinding> m_found; ///< by this test, before the desk has kept it
    TextLabel *m_intro;
    TextLabel *m_last;
    TextButton *m_begin;
    TextButton *m_back;
};

} // namespace sala
