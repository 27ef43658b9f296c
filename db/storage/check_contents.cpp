#include "db/storage/check_contents.h"

#include "db/records/schedule.h"
#include "db/storage/consent_gate.h"
#include "db/storage/query.h"
#include "db/storage/tables.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr std::array kKeyed{"place", "journey", "theme", "partner", "playlist", "exhibition"};

/// What visitors see by its title, with the name staff know it by.
constexpr const char *kTitled = "SELECT id, source FROM work UNION ALL SELECT id, key FROM exhibition"
                                " UNION ALL SELECT id, key FROM journey UNION ALL SELECT id, key FROM theme"
                                " UNION ALL SELECT id, key FROM place UNION ALL SELECT id, key FROM partner"
                                " UNION ALL SELECT question.id, 'question of ' || key FROM question"
                                " JOIN exhibition ON exhibition.id = exhibition"
                                " UNION ALL SELECT id, 'answer card ' || motif FROM answer_card";

/// One finding for each row of `sql`: subject (an id or hash), detail.
Findings findingsOf(Connection &connection, const Finding &kind, const std::string &sql) {
    Findings findings;
    Query query(connection, sql);
    while (query.next()) {
        findings.append({kind.severity, kind.code, asText(query.cell(0)), kind.detail + query.text(1)});
    }
    return findings;
}

/// The texts of one field, by language.
using Translations = QMap<Language, TextStatus>;

QHash<Id, QMap<TextField, Translations>> readStatuses(Connection &connection) {
    QHash<Id, QMap<TextField, Translations>> statuses;
    Query query(connection, "SELECT owner, field, language, status FROM text WHERE body <> ''");
    while (query.next()) {
        statuses[query.as<Id>(0)][query.as<TextField>(1)][query.as<Language>(2)] = query.as<TextStatus>(3);
    }
    return statuses;
}

Finding textFinding(const TextKey &key, TextStatus status, const QString &label) {
    const Severity severity = status == TextStatus::Draft ? Severity::Note : Severity::Warning;
    return {severity, QStringLiteral("text-") + name(status), key.owner.text(),
            QStringLiteral("%1/%2 of %3").arg(name(key.field), code(key.language), label)};
}

Findings checkField(const TextKey &first, const Translations &translations, const QString &label) {
    Findings findings;
    for (const Language language : kLanguages) {
        const TextStatus status = translations.value(language, TextStatus::Missing);
        if (status != TextStatus::Translated && status != TextStatus::Reviewed) {
            findings.append(textFinding({first.owner, first.field, language}, status, label));
        }
    }
    return findings;
}

Findings checkConsentsFor(const ConsentGate &gate, const QList<Work> &works, const ConsentQuestion &question,
                          int noticeDays) {
    Findings findings;
    const QString where = question.country.isEmpty() ? QStringLiteral("everywhere") : question.country;
    ConsentQuestion later = question;
    later.day = question.day.addDays(noticeDays);
    for (const Work &work : works) {
        const std::optional<WithheldWork> against = gate.against(work.id, question);
        if (against) {
            findings.append({Severity::Warning, QStringLiteral("consent-") + name(against->obstacle),
                             work.id.text(),
                             QStringLiteral("%1 is not shown in an exhibition (%2, %3)")
                                 .arg(work.source, where, question.day.toString(Qt::ISODate))});
        } else if (gate.against(work.id, later)) {
            findings.append({Severity::Note, QStringLiteral("consent-ending"), work.id.text(),
                             QStringLiteral("a consent for %1 ends before %2 (%3)")
                                 .arg(work.source, later.day.toString(Qt::ISODate), where)});
        }
    }
    return findings;
}

Findings checkGuardians(Connection &connection) {
    return findingsOf(connection,
                      {Severity::Note,
                       QStringLiteral("consent-without-guardian"),
                       {},
                       QStringLiteral("who agreed for somebody under age is not recorded: ")},
                      "SELECT DISTINCT consent.work, reference FROM consent JOIN person ON person.id = consent.person"
                      " WHERE is_minor AND state = 'granted' AND consent.id NOT IN"
                      " (SELECT consent FROM consent_detail WHERE guardian <> '') ORDER BY 1, 2");
}

} // namespace

Findings checkUnused(Connection &connection) {
    return findingsOf(connection,
                      {Severity::Warning,
                       QStringLiteral("chunk-unused"),
                       {},
                       QStringLiteral("no medium has this chunk")},
                      "SELECT hash, '' FROM chunk WHERE id NOT IN (SELECT chunk FROM media_chunk)") +
           findingsOf(connection,
                      {Severity::Warning,
                       QStringLiteral("medium-unused"),
                       {},
                       QStringLiteral("no work shows this medium")},
                      "SELECT hash, '' FROM media WHERE id NOT IN (SELECT media FROM rendition)"
                      " AND hash NOT IN (SELECT medium FROM film_version WHERE medium IS NOT NULL)"
                      " AND hash NOT IN (SELECT medium FROM document_version)"
                      " AND hash NOT IN (SELECT medium FROM recording)"
                      // What was replaced stays, for the history that tells of it.
                      " AND NOT EXISTS (SELECT 1 FROM revision WHERE field IN ('medium', 'renditions')"
                      " AND instr(value, lower(hex(hash))) AND id IN (SELECT parent FROM revision))");
}

Findings checkKeys(Connection &connection) {
    Findings findings;
    for (const std::string table : kKeyed) {
        const QString detail =
            QStringLiteral("more than one %1 has the key ").arg(QString::fromStdString(table));
        findings += findingsOf(connection, {Severity::Warning, QStringLiteral("key-twice"), {}, detail},
                               "SELECT max(id), key FROM " + table + " GROUP BY key HAVING count(*) > 1");
    }
    return findings;
}

Findings checkRenditions(Connection &connection) {
    const std::string films = "id IN (SELECT work FROM film)";
    const std::string pictures = "(kind IN ('photograph', 'document') OR " + films + ")";
    Findings findings;
    for (const auto &[kind, whose] :
         {std::pair(RenditionKind::Screen, pictures), std::pair(RenditionKind::Thumbnail, pictures),
          std::pair(RenditionKind::Film, films)}) {
        const QString detail = (kind == RenditionKind::Film ? QStringLiteral("no playable %1 of ")
                                                            : QStringLiteral("no %1 picture of "))
                                   .arg(name(kind));
        findings +=
            findingsOf(connection, {Severity::Warning, QStringLiteral("rendition-missing"), {}, detail},
                       "SELECT id, source FROM work WHERE " + whose +
                           " AND NOT EXISTS (SELECT 1 FROM rendition WHERE rendition.work = work.id"
                           " AND rendition.kind = '" +
                           name(kind).toStdString() + "')");
    }
    return findings;
}

Findings checkFilms(Connection &connection) {
    const auto warning = [](const char *code, const char *detail) {
        return Finding{Severity::Warning, QLatin1String(code), {}, QLatin1String(detail)};
    };
    return findingsOf(connection, warning("film-missing", "nothing is known about the film of "),
                      "SELECT id, source FROM work WHERE kind IN ('interview', 'documentary')"
                      " AND id NOT IN (SELECT work FROM film)") +
           findingsOf(connection, warning("film-twice", "more than one film is recorded for "),
                      "SELECT id, source FROM work WHERE id IN"
                      " (SELECT work FROM film GROUP BY work HAVING count(*) > 1)") +
           findingsOf(
               connection, warning("film-version-missing", "a version of the film is not there: "),
               "SELECT work.id, film_version.kind || ' in ' || film_version.language || ' of ' || source"
               " FROM film_version JOIN work ON work.id = film_version.work WHERE"
               " (medium IS NOT NULL AND medium NOT IN (SELECT hash FROM media)) OR work.id NOT IN (SELECT "
               "work FROM film)");
}

Findings checkDocuments(Connection &connection) {
    const auto warning = [](const char *code, const char *detail) {
        return Finding{Severity::Warning, QLatin1String(code), {}, QLatin1String(detail)};
    };
    return findingsOf(connection, warning("document-missing", "there is no file of the document "),
                      "SELECT id, source FROM work WHERE kind = 'document'"
                      " AND id NOT IN (SELECT work FROM document_version)") +
           findingsOf(connection, warning("document-version-twice", "two files have the same language: "),
                      "SELECT work.id, language || ' of ' || work.source FROM document_version"
                      " JOIN work ON work.id = work GROUP BY work.id, language HAVING count(*) > 1") +
           findingsOf(connection,
                      warning("document-version-missing", "a version of the document is not there: "),
                      "SELECT work.id, language || ' of ' || work.source FROM document_version"
                      " JOIN work ON work.id = work WHERE medium NOT IN (SELECT hash FROM media)");
}

Findings checkRecordings(Connection &connection) {
    const auto warning = [](const char *code, const char *detail) {
        return Finding{Severity::Warning, QLatin1String(code), {}, QLatin1String(detail)};
    };
    const std::string which = "SELECT work.id, language || ' of ' || work.source FROM recording"
                              " JOIN work ON work.id = work";
    return findingsOf(connection, warning("recording-twice", "two recordings have the same language: "),
                      which + " GROUP BY work.id, language HAVING count(*) > 1") +
           findingsOf(connection, warning("recording-missing", "a recording is not there: "),
                      which + " WHERE medium NOT IN (SELECT hash FROM media)") +
           // Ids of revisions grow with time.
           findingsOf(connection, warning("recording-outdated", "the caption was changed after it was recorded; record it anew, or, where it still fits, remove the recording and add it again: "),
                      "SELECT work.id, recording.language || ' of ' || work.source FROM recording"
                      " JOIN work ON work.id = recording.work JOIN text ON owner = work.id AND field = 'caption'"
                      " AND text.language = recording.language WHERE text.revision >"
                      " (SELECT max(revision.id) FROM revision WHERE subject = recording.id)");
}

Findings checkSchedules(Connection &connection) {
    Findings findings;
    const QList<QString> there = firstColumn<QList<QString>>(connection, "SELECT key FROM playlist");
    for (const Exhibition &exhibition : readAll(connection, tableOf<Exhibition>())) {
        for (const QString &key : playlistsOf(scheduleFromText(exhibition.schedule).value_or(Schedule()))) {
            if (!there.contains(key)) {
                findings.append({Severity::Warning, QStringLiteral("schedule-playlist"), exhibition.id.text(),
                                 QStringLiteral("the hours of %1 name a playlist that is not there: %2").arg(exhibition.key, key)});
            }
        }
    }
    return findings;
}

Findings checkTexts(Connection &connection) {
    Findings findings;
    const auto statuses = readStatuses(connection);
    Query titled(connection, kTitled);
    while (titled.next()) {
        const Id owner = titled.as<Id>(0);
        auto fields = statuses.value(owner);
        fields[TextField::Title]; // a title is missed even where no language has one
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            findings += checkField({owner, it.key(), Language::English}, it.value(), titled.text(1));
        }
    }
    return findings;
}

Findings checkConsents(Connection &connection, const CheckWatcher &watcher) {
    const ConsentGate gate(connection);
    const QList<Work> works = readAll(connection, tableOf<Work>());
    const QList<Exhibition> exhibitions = readAll(connection, tableOf<Exhibition>());
    Findings findings = checkGuardians(connection);
    if (exhibitions.isEmpty()) {
        return findings +
               checkConsentsFor(gate, works, {ConsentUse::Exhibition, {}, watcher.day}, watcher.noticeDays);
    }
    for (const Exhibition &exhibition : exhibitions) {
        const QDate asked = exhibition.firstDay.isValid() ? std::max(watcher.day, exhibition.firstDay) : watcher.day;
        findings += checkConsentsFor(gate, works, {ConsentUse::Exhibition, exhibition.country, asked}, watcher.noticeDays);
    }
    return findings;
}

} // namespace sala
