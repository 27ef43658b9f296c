#include "app/curator/works_sheet.h"

#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "app/text/text_order.h"
#include "app/text/typed_date.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr qsizetype kMostValues = 4; ///< that are named where works differ

/// Each once, in their order.
template<class Read>
QStringList valuesOf(const QList<Work> &works, Read read) {
    QStringList values;
    for (const Work &work : works) {
        const QString value = read(work);
        if (!values.contains(value)) {
            values.append(value);
        }
    }
    return values;
}

/// By their names in the reader's language.
template<class Things>
QList<std::pair<QString, Id>> namesOf(const Things &things, const Shelf &shelf, Language reader) {
    QList<std::pair<QString, Id>> names;
    for (const auto &thing : things) {
        const QString name = shelf.title(thing.id, reader);
        names.append({name.isEmpty() ? thing.key : name, thing.id});
    }
    const TextOrder order(reader);
    std::sort(names.begin(), names.end(), [&](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    return names;
}

/// Nothing: left alone. Empty bytes: none of them.
std::optional<Id> chosenIn(const QComboBox *choice) {
    const QVariant data = choice->currentData();
    return data.isValid() ? std::optional(Id::fromBytes(data.toByteArray()).value_or(Id())) : std::nullopt;
}

} // namespace

WorksSheet::WorksSheet(CuratorDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_cancel(new QPushButton), m_apply(new QPushButton),
      m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600))) {
    setObjectName(QStringLiteral("worksSheet"));
    setCardWidth(640);
    setTight(true);
    addFoot();
    connect(&m_desk, &CuratorDesk::worksChanged, this, &WorksSheet::takeDone);
}

void WorksSheet::addFoot() {
    m_note->setObjectName(QStringLiteral("worksNote"));
    m_note->setColor(m_look.colours.accent);
    m_cancel->setObjectName(QStringLiteral("cancelChange"));
    m_apply->setObjectName(QStringLiteral("bright"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_apply);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_apply, &QPushButton::clicked, this, &WorksSheet::apply);
}

void WorksSheet::show(const QList<WorkId> &works, Language reader) {
    m_works.clear();
    for (const WorkId &id : works) {
        if (const Work *const work = m_shelf.work(id)) {
            m_works.append(*work);
        }
    }
    if (m_works.isEmpty()) {
        return;
    }
    empty();
    open(tr("About %n work(s)", "", int(m_works.size())), reader);
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Change %n work(s)", "", int(m_works.size())));
    fill();
    say({});
    look();
    m_date.field->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void WorksSheet::fill() {
    m_place = nullptr;
    m_journey = nullptr;
    m_copyright = {};
    m_date = addLine(tr("Date"), "worksDate", valuesOf(m_works, [this](const Work &work) { return formatDate(work.date, reader()); }));
    m_date.field->setToolTip(tr("As precisely as it is known: %1, %2, %3, %4", "examples of dates")
                                 .arg(formatDate(PartialDate{2016, 5, 10}, reader()), formatDate(PartialDate{2016, 5}, reader()),
                                      formatDate(PartialDate::ofSeason(2016, Season::Rainy), reader()), formatDate(PartialDate{2016}, reader())));
    m_read = new TextLabel(m_look.text(BenchLook::kSmallPx));
    m_read->setObjectName(QStringLiteral("readDate"));
    body()->addWidget(m_read);
    connect(m_date.field, &QLineEdit::textChanged, this, &WorksSheet::sayDate);
    const Collection &all = m_shelf.collection();
    m_place = addChoice(tr("Place"), "worksPlace", all.places, [](const Work &work) { return work.place; });
    m_journey = addChoice(tr("Journey"), "worksJourney", all.journeys, [](const Work &work) { return work.journey; });
    m_creator = addLine(tr("Credit"), "worksCreator", valuesOf(m_works, [](const Work &work) { return work.creator; }));
    m_copyright = addLine(tr("Copyright"), "worksCopyright", valuesOf(m_works, [](const Work &work) { return work.copyright; }));
    addThemes();
    sayDate();
}

TextLabel *WorksSheet::addHead(const QString &words) {
    auto *const head = new TextLabel(m_look.text(BenchLook::kSmallPx, 600));
    head->setColor(m_look.colours.quietText);
    head->setText(words, reader());
    body()->addWidget(head);
    return head;
}

WorksSheet::Line WorksSheet::addLine(const QString &words, const char *name, const QStringList &values) {
    addHead(words);
    Line line{new LineEditor, new QCheckBox(tr("Empty it", "a field of several works"))};
    line.field->setObjectName(QLatin1String(name));
    line.field->setAccessibleName(words);
    line.field->setLanguage(reader());
    line.clear->setObjectName(QLatin1String(name) + QStringLiteral("Clear"));
    line.clear->setAccessibleName(words + QStringLiteral(": ") + line.clear->text());
    line.clear->setEnabled(values != QStringList{QString()});
    QStringList shown = values.mid(0, kMostValues);
    shown.replaceInStrings(QRegularExpression(QStringLiteral("^$")), QStringLiteral("–"));
    const QString more = values.size() > kMostValues ? QStringLiteral("…") : QString();
    line.field->setPlaceholderText(values.size() == 1 ? values.first()
                                                      : tr("Different: %1", "values of several works").arg(formatList(shown, reader()) + more));
    auto *const holder = new QWidget;
    auto *const row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line.field, 1);
    row->addWidget(line.clear);
    body()->addWidget(holder);
    connect(line.field, &QLineEdit::textChanged, this, &WorksSheet::look);
    connect(line.clear, &QCheckBox::toggled, this, [this, field = line.field](bool isEmptied) {
        field->setEnabled(!isEmptied);
        look();
    });
    return line;
}

QString WorksSheet::asItIs(const QStringList &values) const {
    QStringList shown = values.mid(0, kMostValues);
    shown.removeAll(QString());
    if (values.size() > 1) {
        return tr("As it is: different (%1)", "values of several works").arg(formatList(shown, reader()));
    }
    return shown.isEmpty() ? tr("As it is: none", "of several works") : tr("As it is: %1", "of several works").arg(shown.first());
}

QString WorksSheet::noneWord() {
    return tr("None", "of several works");
}

template<class Things, class Of>
QComboBox *WorksSheet::addChoice(const QString &words, const char *name, const Things &things, Of of) {
    addHead(words);
    auto *const choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(words);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(asItIs(valuesOf(m_works, [&](const Work &work) { return m_shelf.title(of(work), reader()); })));
    choice->addItem(noneWord(), QByteArray());
    for (const auto &[title, id] : namesOf(things, m_shelf, reader())) {
        choice->addItem(title, id.bytes());
    }
    body()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &WorksSheet::look);
    return choice;
}

/// A theme that some have is neither, until somebody says so.
void WorksSheet::addThemes() {
    m_themes.clear();
    if (m_shelf.collection().themes.isEmpty()) {
        return;
    }
    addHead(tr("Themes"));
    for (const auto &[title, id] : namesOf(m_shelf.collection().themes, m_shelf, reader())) {
        const auto have = std::count_if(m_works.begin(), m_works.end(), [theme = ThemeId(id)](const Work &work) { return work.themes.contains(theme); });
        const bool isPartly = have > 0 && have < m_works.size();
        auto *const box = new QCheckBox(isPartly ? tr("%1 (%2)", "a theme, and how many of the works have it").arg(title, formatNumber(have, reader()))
                                                 : title);
        box->setObjectName(QStringLiteral("worksTheme"));
        box->setTristate(isPartly);
        box->setCheckState(have == 0 ? Qt::Unchecked : have == m_works.size() ? Qt::Checked : Qt::PartiallyChecked);
        box->setProperty("before", int(box->checkState()));
        body()->addWidget(box);
        m_themes.insert(id.bytes(), box);
        connect(box, &QAbstractButton::clicked, this, &WorksSheet::look);
    }
}

bool WorksSheet::isDateWrong() const {
    return m_date.field->isEnabled() && !dateFromTyped(m_date.field->text(), reader());
}

/// How it is understood, as a visitor reads it.
void WorksSheet::sayDate() {
    const auto date = dateFromTyped(m_date.field->text(), reader());
    const QString wrong = tr("This is no date. Write it as %1, %2 or %3.", "examples of dates")
                              .arg(formatDate(PartialDate{2016, 5, 10}, reader()), formatDate(PartialDate{2016, 5}, reader()),
                                   formatDate(PartialDate::ofSeason(2016, Season::Rainy), reader()));
    m_read->setColor(date ? m_look.colours.quietText : m_look.colours.accent);
    m_read->setText(!date ? wrong : date->isNull() ? QString() : tr("Read as: %1", "a date").arg(formatDate(*date, reader())), reader());
    m_read->setVisible(!m_read->text().isEmpty());
    place();
}

WorkChange WorksSheet::change() const {
    WorkChange change;
    const auto words = [](const Line &line) -> std::optional<QString> {
        const QString text = line.field->text().simplified();
        return line.clear->isChecked() ? std::optional(QString()) : text.isEmpty() ? std::nullopt : std::optional(text);
    };
    if (const auto typed = words(m_date)) {
        change.date = dateFromTyped(*typed, reader());
    }
    change.creator = words(m_creator);
    change.copyright = words(m_copyright);
    if (const auto place = chosenIn(m_place)) {
        change.place = PlaceId(*place);
    }
    if (const auto journey = chosenIn(m_journey)) {
        change.journey = JourneyId(*journey);
    }
    for (auto box = m_themes.cbegin(); box != m_themes.cend(); ++box) {
        const Qt::CheckState now = box.value()->checkState();
        if (now == Qt::PartiallyChecked || int(now) == box.value()->property("before").toInt()) {
            continue;
        }
        (now == Qt::Checked ? change.addedThemes : change.removedThemes).append(ThemeId(Id::fromBytes(box.key()).value_or(Id())));
    }
    return change;
}

void WorksSheet::look() {
    if (m_place && m_journey && m_copyright.field) {
        m_apply->setEnabled(!isDateWrong() && !change().isNothing());
    }
}

void WorksSheet::apply() {
    m_apply->setEnabled(false);
    m_desk.changeWorks(m_works, change());
}

void WorksSheet::takeDone(const WorksChanged &done) {
    if (!isOpen()) {
        return;
    }
    if (!done.error) {
        close();
        Q_EMIT changed(int(done.works.size()));
        return;
    }
    m_apply->setEnabled(true);
    say(done.error->code == ErrorCode::Conflict ? tr("Somebody else has changed one of these works meanwhile. Nothing was changed: close this and look again.")
                                                : errorText(*done.error));
}

void WorksSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
