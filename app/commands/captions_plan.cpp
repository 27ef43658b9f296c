#include "app/commands/captions_plan.h"

#include <algorithm>

namespace sala {

CaptionPlanner::CaptionPlanner(const StoredCaptions &stored, const CaptionFindings &findings)
    : m_stored(stored) {
    m_plan.append(findings);
    for (const Work &work : stored.works) {
        m_byId.insert(work.id.text(), &work);
        m_bySource.insert(work.source, &work);
    }
}

const Work *CaptionPlanner::work(const QString &id) const {
    return m_byId.value(id.toLower());
}

void CaptionPlanner::change(const CaptionPlace &place, const TextKey &key, const QString &body,
                            TextStatus status) {
    const Text before = text(key);
    const auto planned = m_planned.constFind(key);
    if (planned == m_planned.constEnd()) {
        m_planned.insert(key, m_plan.changes.size());
        const Work *owner = work(key.owner.text());
        m_plan.changes.append(
            {place, owner ? owner->source : QString(), before, {key, body, status, before.revision}});
        return;
    }
    const PlannedCaption &first = m_plan.changes[*planned];
    if (first.change.body != body || first.change.status != status) {
        const bool isTable = place.form == CaptionPlace::Form::Table;
        leaveOut(place, QStringLiteral("%1 %2 has this text already")
                            .arg(isTable ? QStringLiteral("row") : QStringLiteral("line"))
                            .arg(first.place.line));
    }
}

bool isAmong(const QList<Revision> &history, const QString &body) {
    return std::any_of(history.begin(), history.end(),
                       [&](const Revision &revision) { return captionBody(revision.value) == body; });
}

Result<void> carryOut(Library &library, const CaptionsPlan &plan) {
    QList<TextChange> changes;
    for (const PlannedCaption &planned : plan.changes) {
        changes.append(planned.change);
    }
    return TextRepository(library).setAll(changes, Edit::by(QStringLiteral("captions")));
}

} // namespace sala
