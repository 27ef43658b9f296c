#include "app/curator/country_choice.h"

#include "app/text/countries.h"
#include "app/text/text_order.h"

#include <QComboBox>
#include <QHash>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

enum Scope { Unchosen, Everywhere, Some };

constexpr int kListPx = 150;

} // namespace

CountryChoice::CountryChoice(const QStringList &near, Language reader, QWidget *parent)
    : QWidget(parent), m_scope(new QComboBox(this)), m_list(new QListWidget(this)) {
    m_scope->setObjectName(QStringLiteral("consentScope"));
    m_scope->setAccessibleName(tr("Where"));
    m_scope->addItem(tr("Choose where…"));
    m_scope->addItem(tr("Everywhere"));
    m_scope->addItem(tr("Only in these countries"));
    m_list->setObjectName(QStringLiteral("consentCountries"));
    m_list->setAccessibleName(tr("Countries"));
    m_list->setFixedHeight(kListPx);
    fill(near, reader);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_scope);
    column->addWidget(m_list);
    const auto follow = [this] { m_list->setVisible(m_scope->currentIndex() == Some); };
    connect(m_scope, &QComboBox::currentIndexChanged, this, follow);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CountryChoice::changed);
    connect(m_list, &QListWidget::itemChanged, this, &CountryChoice::changed);
    follow();
}

void CountryChoice::fill(const QStringList &near, Language reader) {
    QHash<QString, QString> names;
    QStringList others;
    for (const QString &country : allCountries()) {
        names.insert(country, countryWord(country, reader));
        if (!near.contains(country)) {
            others.append(country);
        }
    }
    const TextOrder order(reader);
    std::sort(others.begin(), others.end(), [&](const QString &a, const QString &b) { return order(names[a], names[b]); });
    for (const QString &country : near + others) {
        auto *const item = new QListWidgetItem(names.value(country, country), m_list);
        item->setData(Qt::UserRole, country);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
}

void CountryChoice::setCountries(const QStringList &countries) {
    m_scope->setCurrentIndex(countries.isEmpty() ? Everywhere : Some);
    for (int i = 0; i < m_list->count(); ++i) {
        const bool isIn = countries.contains(m_list->item(i)->data(Qt::UserRole).toString());
        m_list->item(i)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList CountryChoice::checked() const {
    QStringList countries;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            countries.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
    }
    countries.sort();
    return countries;
}

std::optional<QStringList> CountryChoice::countries() const {
    if (m_scope->currentIndex() == Everywhere) {
        return QStringList();
    }
    const QStringList chosen = checked();
    return m_scope->currentIndex() == Some && !chosen.isEmpty() ? std::optional(chosen) : std::nullopt;
}

} // namespace sala
