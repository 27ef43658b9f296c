#pragma once

#include "app/staff/staff_page.h"
#include "db/records/error.h"
#include "db/records/kiosk_settings.h"

#include <optional>

namespace sala {

class CardRuler;
class CountryList;
class LineEditor;
class PinPad;
class StaffDesk;

/// What staff set once for a kiosk, a question at a time: its language, the country it stands in, what the
/// venue is called, the PIN, how wide its screen is, how loud films begin. All of it on the first run, parts of it later. An answer that is a
/// choice leads on at once.
class SetupPage final : public StaffPage {
    Q_OBJECT

  public:
    enum class Step { Language, Country, Venue, Pin, Screen, Volume };
    static const QList<Step> kAll;      ///< of the first run
    static const QList<Step> kSettings; ///< what can be asked again, but for the PIN
    static const QList<Step> kPinFirst; ///< where an exhibition is shown already: nothing else before there is one

    explicit SetupPage(StaffDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-setup"); }

    /// Asks these, from the first one on, beginning with what is set now.
    void begin(const QList<Step> &steps);
    void goTo(Step step); ///< one of those
    Step step() const { return m_steps.value(m_at); }

  Q_SIGNALS:
    void languageChosen(sala::Language language); ///< at once, so that the next question can be read
    void finished();                              ///< and it is kept

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    void makeChoices();
    void makePartsToStep();
    void next();
    void back();
    void finish(const std::optional<Error> &error);
    void choose(Language language);
    void choose(const QString &country);
    void enterPin(const QString &pin);
    void pinKept(const std::optional<Error> &error);
    void change(int direction);
    bool isCountryOffered() const;
    void showAllCountries(bool areShown);
    void markChosen();
    void showStep();
    QString question() const;
    bool canGoBack() const;
    double screenWidthMm() const;
    int cardPxFor(double screenWidthMm) const;

    StaffDesk &m_desk;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    KioskSettings m_settings;
    QString m_firstPin;
    QString m_fault;
    bool m_areAllShown = false; ///< countries, instead of those that are near
    bool m_hadPin = false; ///< when it began
    bool m_isMeasured = false; ///< somebody has held a card against the screen
    TextLabel *m_question;
    TextLabel *m_message;
    ButtonRow *m_languages;
    ButtonRow *m_countries;
    CountryList *m_allCountries;
    LineEditor *m_venue;
    PinPad *m_pad;
    CardRuler *m_ruler;
    TextLabel *m_value;
    ButtonRow *m_changes;
    QList<TextButton *> m_countryButtons;
    TextButton *m_less;
    TextButton *m_more;
    TextButton *m_next;
    TextButton *m_back;
};

} // namespace sala
