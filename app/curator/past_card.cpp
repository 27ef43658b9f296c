#include "app/curator/past_card.h"

#include "app/curator/consent_words.h"
#include "app/curator/difference_view.h"
#include "app/curator/field_card.h"
#include "app/curator/sheet_label.h"
#include "app/curator/text_state.h"
#include "app/curator/typed_time.h"
#include "app/text/dates.h"
#include "app/text/language_names.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace sala {
namespace {

constexpr qsizetype kLongest = 200; ///< characters of what is no text
constexpr int kMostLines = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::PastWords)
};

struct Row {
    const char *name; ///< as it is stored
    const char *words;
};

constexpr Row kRecords[] = {
    {"work", QT_TRANSLATE_NOOP("sala::PastWords", "Work")},
    {"consent", QT_TRANSLATE_NOOP("sala::PastWords", "Consent")},
    {"consent_detail", QT_TRANSLATE_NOOP("sala::PastWords", "How a consent was given")},
    {"hidden_region", QT_TRANSLATE_NOOP("sala::PastWords", "Hidden part of a photograph")},
    {"evidence", QT_TRANSLATE_NOOP("sala::PastWords", "Evidence of a consent")},
    {"evidence_key", QT_TRANSLATE_NOOP("sala::PastWords", "Passphrase for evidence")},
    {"person", QT_TRANSLATE_NOOP("sala::PastWords", "Person")},
    {"exhibition", QT_TRANSLATE_NOOP("sala::PastWords", "Exhibition")},
    {"playlist", QT_TRANSLATE_NOOP("sala::PastWords", "Playlist")},
    {"place", QT_TRANSLATE_NOOP("sala::PastWords", "Place")},
    {"theme", QT_TRANSLATE_NOOP("sala::PastWords", "Theme")},
    {"journey", QT_TRANSLATE_NOOP("sala::PastWords", "Journey")},
    {"partner", QT_TRANSLATE_NOOP("sala::PastWords", "Partner")},
    {"curator", QT_TRANSLATE_NOOP("sala::PastWords", "Curator")},
    {"film", QT_TRANSLATE_NOOP("sala::PastWords", "Film")},
    {"film_version", QT_TRANSLATE_NOOP("sala::PastWords", "Film in another language")},
    {"subtitle_track", QT_TRANSLATE_NOOP("sala::PastWords", "Subtitles")},
    {"document_version", QT_TRANSLATE_NOOP("sala::PastWords", "Document in another language")},
    {"recording", QT_TRANSLATE_NOOP("sala::PastWords", "Spoken words")},
    {"programme_event", QT_TRANSLATE_NOOP("sala::PastWords", "Programme")},
    {"question", QT_TRANSLATE_NOOP("sala::PastWords", "Question to visitors")},
    {"answer_card", QT_TRANSLATE_NOOP("sala::PastWords", "Answer to a question")},
    {"erased", QT_TRANSLATE_NOOP("sala::PastWords", "A work was erased, because somebody in it took their consent back")},
};

constexpr Row kFields[] = {
    {"state", QT_TRANSLATE_NOOP("sala::PastWords", "What they said")},
    {"countries", QT_TRANSLATE_NOOP("sala::PastWords", "Where")},
    {"face_hidden", QT_TRANSLATE_NOOP("sala::PastWords", "Only with the face hidden")},
    {"voice_hidden", QT_TRANSLATE_NOOP("sala::PastWords", "Only where the voice is not heard")},
    {"until", QT_TRANSLATE_NOOP("sala::PastWords", "The last day")},
    {"use", QT_TRANSLATE_NOOP("sala::PastWords", "For what")},
    {"form", QT_TRANSLATE_NOOP("sala::PastWords", "How they said it")},
    {"given", QT_TRANSLATE_NOOP("sala::PastWords", "The day they said it")},
    {"language", QT_TRANSLATE_NOOP("sala::PastWords", "Language")},
    {"recorded_by", QT_TRANSLATE_NOOP("sala::PastWords", "Who asked them")},
    {"guardian", QT_TRANSLATE_NOOP("sala::PastWords", "Who agreed for them")},
    {"note", QT_TRANSLATE_NOOP("sala::PastWords", "Note")},
    {"reference", QT_TRANSLATE_NOOP("sala::PastWords", "Private reference")},
    {"is_minor", QT_TRANSLATE_NOOP("sala::PastWords", "Under age")},
    {"persons", QT_TRANSLATE_NOOP("sala::PastWords", "The people in it")},
    {"source", QT_TRANSLATE_NOOP("sala::PastWords", "File")},
    {"kind", QT_TRANSLATE_NOOP("sala::PastWords", "Kind")},
    {"date", QT_TRANSLATE_NOOP("sala::PastWords", "Date")},
    {"place", QT_TRANSLATE_NOOP("sala::PastWords", "Place")},
    {"journey", QT_TRANSLATE_NOOP("sala::PastWords", "Journey")},
    {"themes", QT_TRANSLATE_NOOP("sala::PastWords", "Themes")},
    {"creator", QT_TRANSLATE_NOOP("sala::PastWords", "Who made it")},
    {"copyright", QT_TRANSLATE_NOOP("sala::PastWords", "Rights")},
    {"name", QT_TRANSLATE_NOOP("sala::PastWords", "Name")},
    {"part", QT_TRANSLATE_NOOP("sala::PastWords", "What is shown of the film")},
    {"entries", QT_TRANSLATE_NOOP("sala::PastWords", "Works and their order")},
};

template<size_t Size>
QString wordFor(const Row (&rows)[Size], const QString &name) {
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name)) {
            return Words::tr(row.words);
        }
    }
    return name;
}

/// What only a program can read, or says again what stands above.
bool isForPrograms(const HistoryEntry &entry) {
    static const QStringList fields{QStringLiteral("record"),  QStringLiteral("person"),     QStringLiteral("work"),
                                    QStringLiteral("consent"), QStringLiteral("renditions"), QStringLiteral("medium"),
                                    QStringLiteral("exhibition"), QStringLiteral("question"), QStringLiteral("passphrase"),
                                    QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height")};
    if (entry.revision.field == QLatin1String("persons")) {
        return false; // they are counted
    }
    return fields.contains(entry.revision.field) || (entry.revision.value.isEmpty() && entry.before.isEmpty()) ||
           Id::fromText(entry.revision.value) || Id::fromText(entry.before);
}

/// "1500 61000", as it is stored
QString partWord(const QString &value, Language reader) {
    const std::chrono::milliseconds from(value.section(u' ', 0, 0).toLongLong());
    const std::chrono::milliseconds until(value.section(u' ', 1, 1).toLongLong());
    if (value.isEmpty()) {
        return Words::tr("all of it", "a film");
    }
    return until.count() > 0 ? Words::tr("from %1 to %2", "places in a film: 0:10.5, 1:20.0").arg(exactClock(from, reader), exactClock(until, reader))
                             : Words::tr("from %1 to its end", "a place in a film: 0:10.5").arg(exactClock(from, reader));
}

/// As people say it, of what is stored for programs; empty for what is stored as people wrote it.
QString wordOf(const QString &field, const QString &value, Language reader) {
    const auto isOne = [&](const char *name) { return field == QLatin1String(name); };
    if (isOne("face_hidden") || isOne("voice_hidden") || isOne("is_minor")) {
        return value == QLatin1String("1") ? Words::tr("yes") : Words::tr("no");
    }
    if (isOne("persons")) {
        return formatNumber(value.split(u' ', Qt::SkipEmptyParts).size(), reader);
    }
    if (isOne("part")) {
        return partWord(value, reader);
    }
    if (value.isEmpty()) {
        return isOne("countries") ? placesWord({}, reader) : QString();
    }
    if (isOne("countries")) {
        return placesWord(value.split(u' ', Qt::SkipEmptyParts), reader);
    }
    if (isOne("until") || isOne("given")) {
        return formatDate(QDate::fromString(value, Qt::ISODate), reader);
    }
    if (isOne("state")) {
        return consentStateWord(consentStateFromName(value).value_or(ConsentState::Unknown));
    }
    if (isOne("use")) {
        return useWord(consentUseFromName(value).value_or(ConsentUse::Exhibition));
    }
    if (isOne("form")) {
        return formWord(consentFormFromName(value).value_or(ConsentForm::NotSaid));
    }
    return isOne("language") ? languageName(value, reader) : QString();
}

QString shownValue(const QString &field, const QString &value, Language reader) {
    const QString word = wordOf(field, value, reader);
    const QString plain = word.isEmpty() ? value.simplified() : word;
    return plain.isEmpty() ? Words::tr("nothing", "a value") : plain.size() > kLongest ? plain.left(kLongest) + u'…' : plain;
}

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
        if (!isForPrograms(line.entry)) {
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
    const QString record = wordFor(kRecords, entry.record);
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
                                   : wordFor(kFields, entry.revision.field);
    const QString before = isStatus && !entry.before.isEmpty() ? statusWord(entry.before) : shownValue(entry.revision.field, entry.before, m_reader);
    const QString after = isStatus ? statusWord(entry.revision.value) : shownValue(entry.revision.field, entry.revision.value, m_reader);
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
