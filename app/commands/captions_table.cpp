#include "app/commands/captions_table.h"

namespace sala {
namespace {

CaptionPlace placeOf(const CaptionRow &row, const QString &column) {
    return {CaptionPlace::Form::Table, row.row, column};
}

/// Whom a row is about; nothing when it is about none, which is then a problem of the plan.
const CaptionOwner *findOwner(CaptionPlanner &planner, const CaptionRow &row) {
    if (!row.work.isEmpty()) {
        const CaptionOwner *owner = planner.owner(row.work);
        if (!owner) {
            planner.leaveOut(placeOf(row, QStringLiteral("work")),
                             QStringLiteral("the library has no work %1").arg(row.work));
        }
        return owner;
    }
    const QList<const CaptionOwner *> named = planner.ownersOf(row.source);
    if (named.size() == 1) {
        return named.first();
    }
    planner.leaveOut(
        placeOf(row, QStringLiteral("source")),
        named.isEmpty()
            ? QStringLiteral("the library has no work of the file “%1”").arg(row.source)
            : QStringLiteral("%1 works are of files named “%2”: give the work's id in the column work")
                  .arg(named.size())
                  .arg(row.source));
    return nullptr;
}

Result<bool> wasBefore(const TextRepository &texts, const TextKey &key, const QString &body) {
    return texts.history(key).map([&](const QList<Revision> &history) { return isAmong(history, body); });
}

bool isWrittenAlways(TextField field) {
    return field == TextField::Title || field == TextField::Caption || field == TextField::AltText;
}

CaptionRow rowOf(const StoredCaptions &stored, const Id &owner, const QString &source, TextField field) {
    CaptionRow row{0, owner.text(), source, field, {}};
    for (const Language language : kLanguages) {
        const QString body = stored.text({owner, field, language}).body;
        if (!body.isEmpty()) {
            row.bodies.insert(language, body);
        }
    }
    return row;
}

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
                               OlderTexts older) {
    const TextRepository texts(library);
    CaptionPlanner planner(stored, table);
    for (const CaptionRow &row : table.rows) {
        const CaptionOwner *owner = findOwner(planner, row);
        for (const Language language : owner ? table.languages : QList<Language>()) {
            const QString body = row.bodies.value(language);
            const TextKey key{owner->id, row.field, language};
            if (body.isEmpty()) {
                continue;
            }
            const QString refused = owner->refuses(row.field, body);
            if (!refused.isEmpty()) {
                planner.leaveOut(placeOf(row, code(language)), refused);
                continue;
            }
            if (planner.text(key).body == body) {
                planner.keep();
                continue;
            }
            const auto isOlder =
                older == OlderTexts::Keep ? wasBefore(texts, key, body) : Result<bool>(false);
            if (!isOlder) {
                return tl::unexpected(isOlder.error());
            }
            const CaptionPlace place = placeOf(row, code(language));
            if (*isOlder) {
                planner.remark(place,
                               QStringLiteral("the library had this text before, and has a newer one, which "
                                              "stays; to go back to this one, import with --take-older"));
                planner.keep();
            } else {
                planner.change(place, key, body, TextStatus::Translated);
            }
        }
    }
    return planner.take();
}

} // namespace sala
