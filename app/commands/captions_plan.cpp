#include "app/commands/captions_plan.h"

#include <algorithm>

namespace sala {

CaptionPlanner::CaptionPlanner(const StoredCaptions &stored, const CaptionFindings &findings)
    : m_stored(stored) {
    m_plan.append(findings);
    for (const Work &work : stored.works) {
        m_byId.insert(work.id.text(), {work.id, work.source, 0});
        m_bySource.insert(work.source, work.id.text());
    }
    for (const AskedWords &asked : stored.asked) {
        m_byId.insert(asked.id.text(), {asked.id, asked.source, asked.longest});
        m_bySource.insert(asked.source, asked.id.text());
    }
}

QString CaptionOwner::refuses(TextField field, const QString &body) const {
    if (longest == 0) {
        return {};
    }
    return field != TextField::Title ? QStringLiteral("a question to visitors, and an answer, has a title only")
           : body.contains(u'\n')    ? QStringLiteral("a question to visitors, and an answer, is one line")
           : body.size() > longest   ? QStringLiteral("it has %1 characters; %2 is the most").arg(body.size()).arg(longest)
                                     : QString();
}

const CaptionOwner *CaptionPlanner::owner(const QString &id) const {
    const auto found = m_byId.constFind(id.toLower());
    return found == m_byId.constEnd() ? nullptr : &*found;
}

QList<const CaptionOwner *> CaptionPlanner::ownersOf(const QString &source) const {
    QList<const CaptionOwner *> owners;
    for (const QString &id : m_bySource.values(source)) {
        owners.append(owner(id));
    }
    return owners;
}

void CaptionPlanner::change(const CaptionPlace &place, const TextKey &key, const QString &body,
                            TextStatus status) {
    const Text before = text(key);
    const auto planned = m_planned.constFind(key);
    if (planned == m_planned.constEnd()) {
        m_planned.insert(key, m_plan.changes.size());
        const CaptionOwner *of = owner(key.owner.text());
        m_plan.changes.append(
            {place, of ? of->source : QString(), before, {key, body, status, before.revision}});
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
