#pragma once

#include "app/look/themed_page.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

namespace sala {

/// The dark screen outside the opening hours: black all over, so that it is no light in the hall at night and wears
/// no screen. Who touches it reads for a while when the exhibition opens again.
class ClosedPage final : public ThemedPage {
    Q_OBJECT

  public:
    explicit ClosedPage(QWidget *parent = nullptr);

    /// On the venue's wall; nothing when nobody knows.
    void setOpensAgain(const std::optional<QDateTime> &when);
    bool isSpeaking() const { return m_speaks.isActive(); }
    QString sentence() const; ///< as it is said

    static constexpr std::chrono::seconds kSpeaksFor{10};

  protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void speak();

    std::optional<QDateTime> m_opensAgain;
    QTimer m_speaks;
};

} // namespace sala
