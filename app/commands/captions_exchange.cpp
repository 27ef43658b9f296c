#include "app/commands/captions_exchange.h"

#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <QHash>

namespace sala {
namespace {

struct Stored {
    QList<Work> works;
    QHash<TextKey, Text> texts;
};

Result<Stored> readStored(Library &library) {
    auto works = WorkRepository(library).all();
    const auto texts = TextRepository(library).all();
    if (!works || !texts) {
        return tl::unexpected(!works ? works.error() : texts.error());
    }
    Stored stored{std::move(*works), {}};
    for (const Text &text : *texts) {
        stored.texts.insert(text.key, text);
    }
    return stored;
}

/// Finds the work a row is about.
class WorkFinder {
  public:
    explicit WorkFinder(const QList<Work> &works) {
        for (const Work &work : works) {
            m_byId.insert(work.id.text(), work.id);
            m_bySource.insert(work.source, work.id);
        }
    }

    /// The work, or what is wrong with the row.
    tl::expected<WorkId, CaptionProblem> find(const CaptionRow &row) const {
        if (!row.work.isEmpty()) {
            const auto work = m_byId.constFind(row.work.toLower());
            if (work == m_byId.constEnd()) {
                return problem(row, "work", QStringLiteral("the library has no work %1").arg(row.work));
            }
            return *work;
        }
        const QList<WorkId> named = m_bySource.values(row.source);
        if (named.size() == 1) {
            return named.first();
        }
        return problem(row, "source",
                       named.isEmpty()
                           ? QStringLiteral("the library has no work of the file “%1”").arg(row.source)
                           : QStringLiteral("%1 works are of files named “%2”: give the work's id in the column work")
                                 .arg(named.size())
                                 .arg(row.source));
    }

  private:
    static tl::unexpected<CaptionProblem> problem(const CaptionRow &row, const char *column, const QString &detail) {
        return tl::unexpected(CaptionProblem{row.row, QLatin1String(column), detail});
    }

    QHash<QString, WorkId> m_byId;
    QMultiHash<QString, WorkId> m_bySource;
};

bool isWrittenAlways(TextField field) {
    return field == TextField::Title || field == TextField::Caption || field == TextField::AltText;
}

} // namespace

Result<CaptionTable> exportCaptions(Library &library) {
    const auto stored = readStored(library);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    CaptionTable table;
    table.languages = QList<Language>(kLanguages.begin(), kLanguages.end());
    for (const Work &work : stored->works) {
        for (const TextField field : {TextField::Title, TextField::Caption, TextField::AltText, TextField::Story,
                                      TextField::Transcript}) {
            CaptionRow row{0, work.id.text(), work.source, field, {}};
            for (const Language language : kLanguages) {
                const QString body = stored->texts.value(TextKey{work.id, field, language}).body;
                if (!body.isEmpty()) {
                    row.bodies.insert(language, body);
                }
            }
            if (isWrittenAlways(field) || !row.bodies.isEmpty()) {
                table.rows.append(row);
            }
        }
    }
    return table;
}

Result<CaptionsReport> importCaptions(Library &library, const CaptionTable &table) {
    const auto stored = readStored(library);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const WorkFinder finder(stored->works);
    CaptionsReport report;
    report.problems = table.problems;
    report.readings = table.readings;
    report.remarks = table.remarks;
    QList<TextChange> changes;
    QHash<TextKey, int> rowOfKey;
    for (const CaptionRow &row : table.rows) {
        const auto work = finder.find(row);
        if (!work) {
            report.problems.append(work.error());
            continue;
        }
        for (const Language language : table.languages) {
            const QString body = row.bodies.value(language);
            const TextKey key{*work, row.field, language};
            const Text before = stored->texts.value(key);
            if (body.isEmpty()) {
                continue;
            }
            if (rowOfKey.contains(key)) {
                report.problems.append({row.row, code(language),
                                        QStringLiteral("row %1 has this text already").arg(rowOfKey.value(key))});
                continue;
            }
            rowOfKey.insert(key, row.row);
            if (before.body == body) {
                ++report.unchanged;
                continue;
            }
            changes.append({key, body, TextStatus::Translated, before.revision});
        }
    }
    const Edit edit{QStringLiteral("captions"), QDateTime::currentDateTimeUtc()};
    if (const auto written = TextRepository(library).setAll(changes, edit); !written) {
        return tl::unexpected(written.error());
    }
    report.changed = int(changes.size());
    return report;
}

} // namespace sala
