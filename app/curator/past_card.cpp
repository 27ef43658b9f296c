#include "app/curator/past_card.h"

#include "app/curator/difference_view.h"
#include "app/curator/field_card.h"
#include "app/curator/past_words.h"
#include "app/curator/sheet_label.h"
#include "app/curator/text_state.h"
#include "app/text/dates.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace sala {
namespace {

constexpr int kMostLines = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::PastWords)
};

/// "caption/km", "caption/km/status"
struct TextPlace {
    std::optional<TextField> field;
    std::optional<Language> language;
    bool isStatus = false;
};

TextPlace textPlaceOf(const QString &field) {
    const QStringList parts = field.split(u'/');
    return parts.size() < 2 ? TextPlace()
                            : TextPlace{textFieldFromName(parts[0]), languageFromCode(parts[1]), parts.size() == 3};
}

QString statusWord(const QString &name) {
    Text text;
    text.body = QStringLiteral("-"); // there is one
    text.status = textStatusFromName(name).value_or(TextStatus::Missing);
    return stateWord(stateOf(text, false));
}

} // namespace

bool areOneDeed(const HistoryLine &a, const HistoryLine &b) {
    const Revision &one = a.entry.revision;
    const Revision &other = b.entry.revision;
    return one.subject == other.subject && one.author == other.author && a.entry.isUndo == b.entry.isUndo &&
           std::abs(one.time.msecsTo(other.time)) <= 1000;
}

PastCard::PastCard(const QList<HistoryLine> &lines, const QString &title, Language reader) : m_lines(lines), m_reader(reader) {
    setObjectName(QStringLiteral("pastCard"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 8, 12);
    column->setSpacing(2);
    addHead(column, title);
    for (const HistoryLine &line : lines) {
        if (!isPastForPrograms(line.entry)) {
            addLine(column, line.entry);
        }
    }
}

void PastCard::addHead(QVBoxLayout *column, const QString &title) {
    const HistoryEntry &entry = m_lines.first().entry;
    const QDateTime here = entry.revision.time.toLocalTime();
    const QString who = Words::tr("%1 · %2, %3", "who wrote it, the date, the time")
                            .arg(entry.revision.author, formatDate(here.date(), m_reader), formatTime(here.time(), m_reader));
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(sheetLabel(entry.isUndo ? Words::tr("%1 · taken back, or done again", "who and when").arg(who) : who, m_reader,
                                SheetText::Name));
    const QString record = pastRecordWord(entry.record);
    const QString name = title.isEmpty() ? entry.name : title;
    auto *const what = sheetLabel(name.isEmpty() ? record : Words::tr("%1: %2", "what was changed, and its name").arg(record, name),
                                  m_reader, SheetText::Plain);
    what->setObjectName(QStringLiteral("pastWhat"));
    words->addWidget(what);
    auto *const row = new QHBoxLayout;
    row->addLayout(words, 1);
    const WorkId work = m_lines.first().work;
    if (!work.isNull()) {
        auto *const open = new QPushButton(tr("Open the work"));
        open->setObjectName(QStringLiteral("openPast"));
        connect(open, &QPushButton::clicked, this, [this, work] { Q_EMIT workRequested(work); });
        row->addWidget(open, 0, Qt::AlignTop);
    }
    column->addLayout(row);
}

void PastCard::addLine(QVBoxLayout *column, const HistoryEntry &entry) {
    const TextPlace place = textPlaceOf(entry.revision.field);
    if (place.field && place.language && !place.isStatus) {
        return addText(column, entry);
    }
    const bool isStatus = place.field && place.language;
    const QString field = isStatus ? Words::tr("%1, %2", "a field and its language").arg(fieldWord(*place.field), ownName(*place.language))
                                   : pastFieldWord(entry.revision.field);
    const QString before = isStatus && !entry.before.isEmpty() ? statusWord(entry.before) : pastValue(entry.revision.field, entry.before, m_reader);
    const QString after = isStatus ? statusWord(entry.revision.value) : pastValue(entry.revision.field, entry.revision.value, m_reader);
    column->addWidget(sheetLabel(entry.revision.parent.isNull()
                                     ? Words::tr("%1: %2", "a field, and what was written in it").arg(field, after)
                                     : Words::tr("%1: %2 → %3", "a field, before and after").arg(field, before, after),
                                 m_reader, SheetText::Quiet));
}

void PastCard::addText(QVBoxLayout *column, const HistoryEntry &entry) {
    const TextPlace place = textPlaceOf(entry.revision.field);
    column->addWidget(sheetLabel(Words::tr("%1, %2", "a field and its language").arg(fieldWord(*place.field), ownName(*place.language)),
                                 m_reader, SheetText::Quiet));
    auto *const change = new DifferenceView;
    change->setMostLines(kMostLines);
    change->setTexts(entry.before, entry.revision.value, *place.language);
    column->addWidget(change);
}

} // namespace sala
