#include "app/curator/filter_panel.h"

#include "app/curator/filter_row.h"
#include "app/curator/shelf.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/text/text_order.h"
#include "db/records/work_consents.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace sala {
namespace {

TextLabel *head(const BenchLook &look, QWidget *parent) {
    auto *label = new TextLabel(look.text(BenchLook::kSmallPx, 600), parent);
    label->setColor(look.colours.quietText);
    return label;
}

template<class Things>
QList<QPair<Id, QString>> namesOf(const Things &things, const Shelf &shelf, Language reader) {
    QList<QPair<Id, QString>> names;
    for (const auto &thing : things) {
        const QString name = shelf.title(thing.id, reader);
        names.append({thing.id, name.isEmpty() ? thing.key : name});
    }
    const TextOrder order(reader);
    std::sort(names.begin(), names.end(),
              [&](const auto &a, const auto &b) { return order.compare(a.second, b.second) < 0; });
    return names;
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : QWidget(parent), m_toDo(head(m_look, this)), m_consent(head(m_look, this)), m_about(head(m_look, this)),
      m_language(new QComboBox(this)), m_clear(new QPushButton(this)) {
    setObjectName(QStringLiteral("filters"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    m_language->setObjectName(QStringLiteral("filterLanguage"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    addRows(column);
    column->addSpacing(10);
    column->addWidget(m_about);
    m_journey = addChoice(column, "filterJourney");
    m_theme = addChoice(column, "filterTheme");
    m_place = addChoice(column, "filterPlace");
    m_alike = new FilterRow(this);
    m_alike->setObjectName(QStringLiteral("alike"));
    m_alike->setCheckable(true);
    column->addWidget(m_alike);
    connect(m_alike, &QAbstractButton::clicked, this, [this](bool isWanted) {
        WorkFilter wanted = m_filter;
        wanted.isAlike = isWanted;
        choose(wanted);
    });
    column->addSpacing(10);
    column->addWidget(m_clear);
    column->addStretch(1);
    connect(m_language, &QComboBox::activated, this, &FilterPanel::readChoices);
    connect(m_clear, &QPushButton::clicked, this, [this] { choose({}); });
    m_filter.endingBy = QDate::currentDate().addDays(kEndingDays);
    retranslate();
    showChosen();
}

void FilterPanel::addRows(QVBoxLayout *column) {
    auto *const texts = new QButtonGroup(this);
    auto *const consents = new QButtonGroup(this);
    column->addWidget(m_toDo);
    column->addWidget(m_language);
    column->addSpacing(4);
    const auto add = [&](QButtonGroup *group, const char *name, const std::function<void(WorkFilter &)> &set) {
        auto *const row = new FilterRow(this);
        row->setObjectName(QLatin1String(name));
        group->addButton(row);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, set] {
            WorkFilter wanted = m_filter;
            set(wanted);
            choose(wanted);
        });
        return row;
    };
    using Text = WorkFilter::Text;
    for (const auto &[text, name] : {std::pair{Text::Any, "textAny"}, {Text::Missing, "textMissing"}, {Text::Draft, "textDraft"},
                                     {Text::Outdated, "textOutdated"}, {Text::Unreviewed, "textUnreviewed"},
                                     {Text::Unsaved, "textUnsaved"}}) {
        m_texts[text] = add(texts, name, [wanted = text](WorkFilter &filter) { filter.text = wanted; });
    }
    column->addSpacing(10);
    column->addWidget(m_consent);
    using Consent = WorkFilter::Consent;
    for (const auto &[consent, name] :
         {std::pair{Consent::Any, "consentAny"}, {Consent::NobodyShown, "consentNobody"}, {Consent::Granted, "consentGranted"},
          {Consent::Ending, "consentEnding"}, {Consent::Incomplete, "consentIncomplete"}, {Consent::Refused, "consentRefused"}}) {
        m_consents[consent] = add(consents, name, [wanted = consent](WorkFilter &filter) { filter.consent = wanted; });
    }
}

QComboBox *FilterPanel::addChoice(QVBoxLayout *column, const char *name) {
    auto *const choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    column->addWidget(choice);
    column->addSpacing(4);
    connect(choice, &QComboBox::activated, this, &FilterPanel::readChoices);
    return choice;
}

void FilterPanel::readChoices() {
    WorkFilter wanted = m_filter;
    const auto idOf = [](const QComboBox *choice) {
        return Id::fromBytes(choice->currentData().toByteArray()).value_or(Id());
    };
    wanted.journey = JourneyId(idOf(m_journey));
    wanted.theme = ThemeId(idOf(m_theme));
    wanted.place = PlaceId(idOf(m_place));
    wanted.language = languageFromCode(m_language->currentData().toString());
    choose(wanted);
}

void FilterPanel::setFilter(const WorkFilter &filter) {
    choose(filter);
}

void FilterPanel::choose(const WorkFilter &filter) {
    m_filter = filter;
    m_filter.endingBy = QDate::currentDate().addDays(kEndingDays);
    showChosen();
    Q_EMIT filterChanged();
}

void FilterPanel::showChosen() {
    m_texts[m_filter.text]->setChecked(true);
    m_consents[m_filter.consent]->setChecked(true);
    m_alike->setChecked(m_filter.isAlike);
    const auto show = [](QComboBox *choice, const QVariant &data) { choice->setCurrentIndex(std::max(0, choice->findData(data))); };
    show(m_journey, m_filter.journey.bytes());
    show(m_theme, m_filter.theme.bytes());
    show(m_place, m_filter.place.bytes());
    show(m_language, m_filter.language ? code(*m_filter.language) : QString());
    const WorkFilter &filter = m_filter;
    m_clear->setEnabled(filter.text != WorkFilter::Text::Any || filter.consent != WorkFilter::Consent::Any ||
                        !filter.theme.isNull() || !filter.place.isNull() || !filter.journey.isNull() || filter.language || filter.isAlike);
}

void FilterPanel::setLanguage(Language reader) {
    m_reader = reader;
    retranslate();
    showChosen();
}

void FilterPanel::setNames(const Shelf &shelf, Language reader) {
    m_reader = reader;
    m_journeys = namesOf(shelf.collection().journeys, shelf, reader);
    m_themes = namesOf(shelf.collection().themes, shelf, reader);
    m_places = namesOf(shelf.collection().places, shelf, reader);
    setLanguage(reader);
}

void FilterPanel::fillChoice(QComboBox *choice, const QString &all, const QList<QPair<Id, QString>> &names) {
    choice->clear();
    choice->addItem(all, QByteArray());
    choice->setAccessibleName(all);
    for (const auto &[id, name] : names) {
        choice->addItem(name, id.bytes());
        choice->setItemData(choice->count() - 1, name, Qt::UserRole + 1);
    }
    choice->setItemData(0, all, Qt::UserRole + 1);
}

void FilterPanel::retranslate() {
    m_toDo->setText(tr("Texts in"), m_reader);
    m_consent->setText(tr("Consent"), m_reader);
    m_about->setText(tr("What it is about"), m_reader);
    m_clear->setText(tr("Clear the filters"));
    m_language->clear();
    m_language->setAccessibleName(tr("Texts in"));
    m_language->addItem(tr("Any language"), QString());
    for (const Language language : kLanguages) {
        m_language->addItem(ownName(language), code(language));
    }
    const auto name = [this](FilterRow *row, const QString &words) { row->setWords(words, m_reader); };
    name(m_texts[WorkFilter::Text::Any], tr("All works"));
    name(m_texts[WorkFilter::Text::Missing], tr("Missing", "works with a text that nobody has written"));
    name(m_texts[WorkFilter::Text::Draft], tr("Drafts", "works with a text that is saved but not finished"));
    name(m_texts[WorkFilter::Text::Outdated], tr("Outdated", "works with a translation whose source has changed"));
    name(m_texts[WorkFilter::Text::Unreviewed], tr("To review", "works with a text that nobody else has checked"));
    name(m_texts[WorkFilter::Text::Unsaved], tr("Not saved", "works with a text somebody typed and did not save"));
    name(m_consents[WorkFilter::Consent::Any], tr("All", "works, whatever their consents"));
    name(m_consents[WorkFilter::Consent::NobodyShown], tr("Nobody recorded"));
    name(m_consents[WorkFilter::Consent::Granted], tr("Given", "the consent of everybody shown"));
    name(m_consents[WorkFilter::Consent::Ending], tr("Ends soon", "a consent"));
    name(m_consents[WorkFilter::Consent::Incomplete], tr("Incomplete", "the consents of the people shown"));
    name(m_consents[WorkFilter::Consent::Refused], tr("Refused", "a consent"));
    name(m_alike, tr("Look alike", "photographs that are nearly the same as another one"));
    fillChoice(m_journey, tr("All journeys"), m_journeys);
    fillChoice(m_theme, tr("All themes"), m_themes);
    fillChoice(m_place, tr("All places"), m_places);
}

void FilterPanel::countChoice(QComboBox *choice, const QHash<Id, int> &counts) {
    for (int i = 0; i < choice->count(); ++i) {
        const Id id = Id::fromBytes(choice->itemData(i).toByteArray()).value_or(Id());
        choice->setItemText(i, tr("%1 (%2)", "a place or theme, and how many works")
                                   .arg(choice->itemData(i, Qt::UserRole + 1).toString(), formatNumber(counts.value(id), m_reader)));
    }
}

void FilterPanel::setAnswer(const FindAnswer &answer) {
    for (auto row = m_texts.cbegin(); row != m_texts.cend(); ++row) {
        row.value()->setCount(answer.texts.value(row.key()));
    }
    for (auto row = m_consents.cbegin(); row != m_consents.cend(); ++row) {
        row.value()->setCount(answer.consents.value(row.key()));
    }
    m_alike->setCount(answer.alike);
    countChoice(m_journey, answer.journeys);
    countChoice(m_theme, answer.themes);
    countChoice(m_place, answer.places);
}

} // namespace sala
