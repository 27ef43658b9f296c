#pragma once

#include "app/staff/health_desk.h"

#include <QTimeZone>

namespace sala {

/// A machine with every trouble there is, and everything that is well, too.
class StandingHealthDesk final : public HealthDesk {
  public:
    StandingHealthDesk() {
        const QDateTime time(QDate(2016, 12, 31), QTime(23, 58), QTimeZone::utc());
        for (int fact = 0; fact < kHealthFacts; ++fact) {
            HealthFinding finding{
                HealthFact(fact), {}, {QStringLiteral("Noto Sans Myanmar (fonts-noto-core)")}, time};
            for (const char *number : {"freeBytes", "editionBytes", "availableBytes", "milliDegrees",
                                       "errors", "wornPercent", "runs", "cut", "times", "number", "damaged", "readSeconds", "ghosts", "deadSquares"}) {
                finding.numbers.insert(QLatin1String(number), 123'456'789);
            }
            m_seen.findings.append(finding);
        }
        m_seen.findings = worstFirst(m_seen.findings);
        m_seen.time = time;
        for (const char *category : {"sala.kiosk", "sala.film", "sala.stage"}) {
            m_seen.warnings.append(
                {QLatin1String(category), QStringLiteral("the sound broke"), 70'000, time, time});
        }
    }

    void look() override {}
    void saveReport() override {
        Q_EMIT reportSaved(QStringLiteral("sala-report-2016-12-31-235800.zip"), std::nullopt);
    }
    void keepTest(const HealthFinding &) override {}
    void believeClock() override {}
    HealthSeen seen() const override { return m_seen; }
    bool hasStick() const override { return true; }

  private:
    HealthSeen m_seen;
};

} // namespace sala
