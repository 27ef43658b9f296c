#include "app/exchange/captions_table.h"

#include <QMultiHash>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

CaptionPlace placeOf(const CaptionRow &row, const QString &column) {
    return {CaptionPlace::Form::Table, row.row, column};
}

QString firstOf(const CaptionRow &row) {
    const auto found = std::find_if(row.bodies.begin(), row.bodies.end(), [](const QString &body) { return !body.isEmpty(); });
    return found == row.bodies.end() ? QString() : *found;
}

/// Whom a row is about; nothing when it is about none, which is then a problem of the plan.
const CaptionOwner *findOwner(CaptionPlanner &planner, const CaptionRow &row) {
    if (!row.work.isEmpty()) {
        const CaptionOwner *owner = planner.owner(row.work);
        if (!owner) {
            planner.leaveOut({placeOf(row, QStringLiteral("work")),
                              QStringLiteral("the library has no work %1").arg(row.work), CaptionWhy::NoSuchWork,
                              firstOf(row)});
        }
        return owner;
    }
    const QList<const CaptionOwner *> named = planner.ownersOf(row.source);
    if (named.size() == 1) {
        return named.first();
    }
    planner.leaveOut(
        {placeOf(row, QStringLiteral("source")),
        named.isEmpty()
            ? QStringLiteral("the library has no work of the file “%1”").arg(row.source)
            : QStringLiteral("%1 works are of files named “%2”: give the work's id in the column work")
                  .arg(named.size())
                  .arg(row.source),
         CaptionWhy::NoSuchWork, firstOf(row)});
    return nullptr;
}

bool isWrittenAlways(TextField field) {
    return field == TextField::Title || field == TextField::Caption || field == TextField::AltText;
}

CaptionRow rowOf(const StoredCaptions &stored, const Id &owner, const QString &source, TextField field) {
    CaptionRow row{0, owner.text(), source, field, {}};
    QList<RevisionId> revisions;
    for (const Language language : kLanguages) {
        const Text text = stored.text({owner, field, language});
        if (!text.body.isEmpty()) {
            row.bodies.insert(language, text.body);
        }
        revisions.append(text.revision);
    }
    row.state = rowState(revisions);
    return row;
}

class TablePlanner {
  public:
    TablePlanner(Library &library, const StoredCaptions &stored, const CaptionTable &table, const CaptionChoices &choices)
        : m_texts(library), m_planner(stored, table, choices), m_table(table) {
        for (const CaptionProblem &problem : table.problems) {
            m_refused.insert(problem.place.line, problem);
        }
    }

    Result<void> add(const CaptionRow &row) {
        const CaptionOwner *owner = findOwner(m_planner, row);
        for (const CaptionProblem &problem : refusedOf(row)) {
            m_planner.refused(problem, owner && problem.language
                                           ? std::optional(TextKey{owner->id, row.field, *problem.language})
                                           : std::nullopt);
        }
        for (const Language language : owner ? m_table.languages : QList<Language>()) {
            const MetCaption met{placeOf(row, code(language)), {owner->id, row.field, language}, row.bodies.value(language)};
            const Result<void> added = met.body.isEmpty() ? Result<void>() : add(*owner, met, row.state);
            if (!added) {
                return added;
            }
        }
        return {};
    }

    Result<CaptionsPlan> take() {
        for (const CaptionProblem &problem : std::as_const(m_refused)) { // of rows that are none
            m_planner.refused(problem, std::nullopt);
        }
        return m_planner.take(m_texts);
    }

  private:
    QList<CaptionProblem> refusedOf(const CaptionRow &row) {
        const QList<CaptionProblem> problems = m_refused.values(row.row);
        m_refused.remove(row.row);
        return problems;
    }

    Result<void> add(const CaptionOwner &owner, const MetCaption &met, const QString &state) {
        if (const auto refused = owner.refuses(met.place, met.key.field, met.body)) {
            m_planner.leaveOut(*refused, met.key);
            return {};
        }
        const Text before = m_planner.text(met.key);
        if (before.body == met.body) {
            m_planner.keep(met);
            return {};
        }
        const auto since = sinceWritten(m_texts, before, met.body, writtenFrom(state, met.key.language));
        if (!since) {
            return tl::unexpected(since.error());
        }
        if (m_planner.mayWrite(met, *since)) {
            m_planner.change(met, TextStatus::Translated);
        }
        return {};
    }

    TextRepository m_texts;
    CaptionPlanner m_planner;
    const CaptionTable &m_table;
    QMultiHash<qint64, CaptionProblem> m_refused; ///< while it was read, by its row
};

} // namespace

CaptionTable captionTable(const StoredCaptions &stored) {
    CaptionTable table;
    table.languages = QList<Language>(kLanguages.begin(), kLanguages.end());
    for (const Work &work : stored.works) {
        for (const TextField field : kTextFields) {
            const CaptionRow row = rowOf(stored, work.id, work.source, field);
            if (isWrittenAlways(field) || !row.bodies.isEmpty()) {
                table.rows.append(row);
            }
        }
    }
    for (const AskedWords &asked : stored.asked) {
        table.rows.append(rowOf(stored, asked.id, asked.source, TextField::Title));
    }
    return table;
}

Result<CaptionsPlan> planTable(Library &library, const StoredCaptions &stored, const CaptionTable &table,
                               const CaptionChoices &choices) {
    TablePlanner planner(library, stored, table, choices);
    for (const CaptionRow &row : table.rows) {
        if (const auto added = planner.add(row); !added) {
            return tl::unexpected(added.error());
        }
    }
    return planner.take();
}

} // namespace sala
