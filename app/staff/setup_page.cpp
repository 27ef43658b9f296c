#include "app/staff/setup_page.h"

#include "app/errortext.h"
#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/card_ruler.h"
#include "app/staff/country_list.h"
#include "app/staff/edition_words.h"
#include "app/staff/pin_pad.h"
#include "app/staff/staff_card.h"
#include "app/text/numbers.h"
#include "app/text/text_button.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <algorithm>

namespace sala {
namespace {

constexpr int kVolumeStep = 10;
constexpr int kCardStepPx = 2;

} // namespace

const QList<SetupPage::Step> SetupPage::kAll{Step::Language, Step::Country, Step::Venue,
                                            Step::Pin,      Step::Screen,  Step::Volume};
const QList<SetupPage::Step> SetupPage::kPinFirst{Step::Pin,   Step::Language, Step::Country,
                                                 Step::Venue, Step::Screen,   Step::Volume};
const QList<SetupPage::Step> SetupPage::kSettings{Step::Language, Step::Country, Step::Venue, Step::Screen,
                                                 Step::Volume};

SetupPage::SetupPage(StaffDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_steps(kAll), m_question(addText("setupQuestion", TextSize::Body)),
      m_message(addText("setupMessage", TextSize::Body, Tone::Alert)), m_languages(addRow()), m_countries(addRow()),
      m_allCountries(new CountryList), m_venue(new LineEditor), m_pad(new PinPad), m_ruler(new CardRuler) {
    setObjectName(QStringLiteral("setupPage"));
    makeChoices();
    makePartsToStep();
    m_next = addButton("nextStep", Weight::Bright);
    m_back = addButton("stepBack", Weight::Quiet);
    connect(m_next, &QAbstractButton::clicked, this, &SetupPage::next);
    connect(m_back, &QAbstractButton::clicked, this, &SetupPage::back);
    connect(m_pad, &PinPad::entered, this, &SetupPage::enterPin);
    connect(m_pad, &PinPad::changed, this, [this] { say(m_message, {}); });
    connect(&m_desk, &StaffDesk::passphraseSet, this, &SetupPage::pinKept);
    connect(&m_desk, &StaffDesk::settingsSaved, this, &SetupPage::finish);
    applyTheme();
    retranslate();
}

void SetupPage::makeChoices() {
    for (const Language language : kLanguages) {
        const QString name = QStringLiteral("language-") + code(language);
        TextButton *button = addButton(name.toLatin1().constData(), Weight::Quiet, m_languages);
        button->setText(ownName(language), language);
        connect(button, &QAbstractButton::clicked, this, [this, language] { choose(language); });
    }
    for (const char *country : kKioskCountries) {
        const QString code = QLatin1String(country);
        const QString name = QStringLiteral("country-") + code;
        m_countryButtons.append(addButton(name.toLatin1().constData(), Weight::Quiet, m_countries));
        connect(m_countryButtons.last(), &QAbstractButton::clicked, this, [this, code] { choose(code); });
    }
    m_countryButtons.append(addButton("country-other", Weight::Quiet, m_countries));
    connect(m_countryButtons.last(), &QAbstractButton::clicked, this, [this] { showAllCountries(true); });
    addWidget(m_allCountries);
    connect(m_allCountries, &CountryList::countryChosen, this, qOverload<const QString &>(&SetupPage::choose));
}

void SetupPage::makePartsToStep() {
    m_venue->setObjectName(QStringLiteral("venue"));
    m_venue->setMaxLength(kLongestVenue);
    addWidget(m_venue);
    connect(m_venue, &QLineEdit::textEdited, this, [this](const QString &text) { m_settings.venue = text; });
    connect(m_venue, &QLineEdit::returnPressed, this, &SetupPage::next);
    setSide(m_pad);
    addWidget(m_ruler);
    m_value = addText("setupValue", TextSize::Title);
    m_changes = addRow();
    m_less = addButton("less", Weight::Quiet, m_changes);
    m_more = addButton("more", Weight::Quiet, m_changes);
    for (TextButton *button : {m_less, m_more}) {
        button->setAutoRepeat(true);
    }
    connect(m_less, &QAbstractButton::clicked, this, [this] { change(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { change(1); });
}

void SetupPage::begin(const QList<Step> &steps) {
    m_steps = steps;
    m_settings = m_desk.status().settings;
    m_hadPin = m_desk.status().hasPassphrase;
    m_isMeasured = false;
    m_ruler->setCardWidth(cardPxFor(m_settings.screenWidthMm));
    m_venue->setText(m_settings.venue, language());
    goTo(steps.first());
}

void SetupPage::goTo(Step step) {
    m_at = std::max<qsizetype>(0, m_steps.indexOf(step));
    m_firstPin.clear();
    m_fault.clear();
    showAllCountries(false);
    // Whoever had the focus may be gone: it must not be on the button that leads back.
    step == Step::Pin ? m_pad->setFocus(Qt::OtherFocusReason) : setFocus(Qt::OtherFocusReason);
}

void SetupPage::showAllCountries(bool areShown) {
    m_areAllShown = areShown;
    showStep();
}

void SetupPage::next() {
    if (step() == Step::Screen && m_isMeasured) {
        m_settings.screenWidthMm = screenWidthMm();
    }
    if (m_at + 1 < m_steps.size()) {
        goTo(m_steps[m_at + 1]);
        return;
    }
    m_settings.isSetUp = m_settings.isSetUp || m_steps == kAll || m_steps == kPinFirst;
    m_next->setEnabled(false);
    m_desk.saveSettings(m_settings);
}

/// On a new kiosk there is nothing before the first question.
bool SetupPage::canGoBack() const {
    return m_areAllShown || m_at > 0 || m_desk.status().hasPassphrase || m_desk.status().shown;
}

void SetupPage::back() {
    if (m_areAllShown) {
        showAllCountries(false);
    } else if (m_at > 0) {
        goTo(m_steps[m_at - 1]);
    } else {
        Q_EMIT backRequested();
    }
}

void SetupPage::finish(const std::optional<Error> &error) {
    m_next->setEnabled(true);
    if (error) {
        m_fault = errorText(*error);
        showStep();
    } else if (isVisible()) {
        Q_EMIT finished();
    }
}

void SetupPage::choose(Language language) {
    m_settings.language = language;
    Q_EMIT languageChosen(language);
    next();
}

void SetupPage::choose(const QString &country) {
    m_settings.country = country;
    next();
}

void SetupPage::enterPin(const QString &pin) {
    m_pad->clear();
    m_fault.clear();
    if (m_firstPin.isEmpty()) {
        m_fault = faultText(faultOf(pin), language());
        m_firstPin = m_fault.isEmpty() ? pin : QString();
    } else if (m_firstPin != pin) {
        m_firstPin.clear();
        m_fault = tr("The two were not the same. Choose a PIN again.");
    } else {
        m_pad->setLocked(true);
        m_desk.setPassphrase(pin);
    }
    showStep();
}

void SetupPage::pinKept(const std::optional<Error> &error) {
    m_pad->setLocked(false);
    m_firstPin.clear();
    if (error) {
        m_fault = errorText(*error);
        showStep();
    } else if (step() == Step::Pin) {
        next();
    }
}

void SetupPage::change(int direction) {
    if (step() == Step::Volume) {
        m_settings.volume = std::clamp(m_settings.volume + direction * kVolumeStep, 0, 100);
    } else {
        const int least = cardPxFor(kMostScreenWidthMm);
        const int most = std::min(cardPxFor(kLeastScreenWidthMm), theme().shortSidePx());
        m_isMeasured = true;
        m_ruler->setCardWidth(std::clamp(m_ruler->cardWidth() + direction * kCardStepPx, least, most));
    }
    showStep();
}

int SetupPage::cardPxFor(double screenWidthMm) const {
    const double pxPerMm = screenWidthMm > 0 ? theme().screenPx.width() / screenWidthMm : theme().screenPxPerMm;
    return qRound(CardRuler::kCardWidthMm * pxPerMm);
}

double SetupPage::screenWidthMm() const {
    if (!m_isMeasured && m_settings.screenWidthMm > 0) {
        return m_settings.screenWidthMm;
    }
    return qRound(theme().screenPx.width() * CardRuler::kCardWidthMm / m_ruler->cardWidth());
}

QString SetupPage::question() const {
    switch (step()) {
    case Step::Language:
        return tr("Which language does the exhibition begin in? Visitors can change it at any time.");
    case Step::Country:
        return tr("In which country does this kiosk stand? Exhibitions that were published for another country "
                  "cannot be loaded: the people in the pictures did not agree to be shown there.");
    case Step::Venue:
        return tr("What is the place called where this kiosk stands? Staff who look after several kiosks see it on the first "
                  "page. It can stay empty.");
    case Step::Pin:
        return m_firstPin.isEmpty() ? tr("Choose a PIN of at least %1 digits. Whoever knows it can load exhibitions.")
                                          .arg(formatNumber(kLeastPinDigits, language()))
                                    : tr("Enter the same PIN once more.");
    case Step::Screen:
        return tr("Hold a bank card or an identity card against the screen. Touch – or + until the outline is exactly "
                  "as wide as the card.");
    case Step::Volume:
        return tr("How loud do films begin? Visitors can make them louder and quieter.");
    }
    return {};
}

/// Or none is set.
bool SetupPage::isCountryOffered() const {
    return m_settings.country.isEmpty() ||
           std::any_of(std::begin(kKioskCountries), std::end(kKioskCountries),
                       [this](const char *code) { return m_settings.country == QLatin1String(code); });
}

/// What is set now stands out among the choices.
void SetupPage::markChosen() {
    for (TextButton *button : m_languages->findChildren<TextButton *>()) {
        const bool isChosen = m_settings.language == button->language();
        setWeight(button, isChosen ? Weight::Bright : Weight::Quiet);
    }
    for (qsizetype i = 0; i < m_countryButtons.size(); ++i) {
        const bool isOther = i + 1 == m_countryButtons.size();
        const bool isChosen =
            isOther ? !isCountryOffered() : m_settings.country == QLatin1String(kKioskCountries[i]);
        setWeight(m_countryButtons[i], isChosen ? Weight::Bright : Weight::Quiet);
    }
    m_allCountries->setChosen(m_settings.country);
}

void SetupPage::showStep() {
    const Step at = step();
    m_languages->setVisible(at == Step::Language);
    m_countries->setVisible(at == Step::Country && !m_areAllShown);
    m_allCountries->setVisible(at == Step::Country && m_areAllShown);
    m_venue->setVisible(at == Step::Venue);
    markChosen();
    m_pad->setVisible(at == Step::Pin);
    m_ruler->setVisible(at == Step::Screen);
    m_changes->setVisible(at == Step::Screen || at == Step::Volume);
    m_next->setVisible(at == Step::Venue || at == Step::Screen || at == Step::Volume);
    m_back->setVisible(canGoBack());
    m_next->setText(m_at + 1 == m_steps.size() ? tr("Done") : tr("Next"), language());
    setTitle(m_steps.size() > 1 ? tr("Setting up this kiosk: %1 of %2", "%1: which question, %2: how many")
                                      .arg(formatNumber(m_at + 1, language()),
                                           formatNumber(m_steps.size(), language()))
             : m_hadPin         ? tr("Change the PIN")
                                : tr("Choose a PIN"));
    say(m_question, question());
    say(m_message, m_fault);
    say(m_value, at == Step::Screen ? tr("The screen is %1 mm wide.").arg(formatNumber(qint64(screenWidthMm()), language()))
                 : at == Step::Volume ? tr("%1 of %2", "how loud: 60 of 100")
                                 .arg(formatNumber(m_settings.volume, language()), formatNumber(100, language()))
                                      : QString());
}

void SetupPage::retranslate() {
    m_pad->setLanguage(language());
    m_allCountries->setLanguage(language());
    m_venue->setLanguage(language());
    m_venue->setAccessibleName(tr("The venue's name"));
    for (qsizetype i = 0; i < m_countryButtons.size(); ++i) {
        const bool isOther = i + 1 == m_countryButtons.size();
        m_countryButtons[i]->setText(isOther ? tr("Another country") : countryName(QLatin1String(kKioskCountries[i]), language()),
                                     language());
    }
    m_less->setText(QStringLiteral("–"), Language::English);
    m_more->setText(QStringLiteral("+"), Language::English);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    m_back->setText(tr("Back"), language());
    showStep();
}

void SetupPage::applyTheme() {
    StaffPage::applyTheme();
    m_pad->setTheme(theme());
    m_ruler->setTheme(theme());
    m_allCountries->setTheme(theme());
    sala::applyTheme(*m_venue, theme());
}

} // namespace sala
