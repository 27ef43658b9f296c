#include "app/staff/country_list.h"

#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/edition_words.h"
#include "app/text/countries.h"
#include "app/text/text_button.h"
#include "app/text/text_order.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {

CountryList::CountryList(QWidget *parent) : QWidget(parent), m_row(new ButtonRow) {
    setObjectName(QStringLiteral("countryList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
}

void CountryList::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    fill();
}

void CountryList::setLanguage(Language language) {
    m_language = language;
    m_countries.clear();
    fill();
}

void CountryList::setChosen(const QString &country) {
    m_chosen = country;
    fill();
}

void CountryList::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    fill();
}

void CountryList::fill() {
    if (!isVisible()) {
        return;
    }
    if (m_countries.isEmpty()) {
        m_countries = allCountries();
        QHash<QString, QString> names;
        for (const QString &country : std::as_const(m_countries)) {
            names.insert(country, countryName(country, m_language));
        }
        const TextOrder order(m_language);
        std::sort(m_countries.begin(), m_countries.end(),
                  [&](const QString &a, const QString &b) { return order(names[a], names[b]); });
    }
    while (m_buttons.size() < m_countries.size()) {
        auto *button = new TextButton;
        m_row->add(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, at = m_buttons.size()] { Q_EMIT countryChosen(m_countries[at]); });
        m_buttons.append(button);
    }
    m_row->setGap(m_theme.gapPx());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("country-") + m_countries[i]);
        m_buttons[i]->setTextStyle(textStyle(m_theme, TextSize::Label));
        m_buttons[i]->setLook(m_countries[i] == m_chosen ? brightLook(m_theme) : quietLook(m_theme));
        m_buttons[i]->setText(countryName(m_countries[i], m_language), m_language);
    }
}

} // namespace sala
