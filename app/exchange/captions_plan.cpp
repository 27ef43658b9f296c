#include "app/exchange/captions_plan.h"

#include "db/records/text_length.h"
#include "db/records/hash.h"

#include <algorithm>

namespace sala {
namespace {

constexpr qsizetype kLongestQuote = 400; ///< of a text that is left out: enough to know it by

constexpr int kDigestBytes = 8;

CaptionFate fateOf(const Text &before, const QString &body, TextStatus status) {
    return before.body == body           ? CaptionFate::Confirmed
           : status == TextStatus::Outdated ? CaptionFate::Outdated
           : before.body.isEmpty()       ? CaptionFate::Added
                                         : CaptionFate::Changed;
}

QList<TextChange> changesOf(const CaptionsPlan &plan) {
    QList<TextChange> changes;
    for (const PlannedCaption &planned : plan.changes) {
        changes.append(planned.change);
    }
    return changes;
}

} // namespace

CaptionPlanner::CaptionPlanner(const StoredCaptions &stored, const CaptionFindings &findings, const CaptionChoices &choices)
    : m_stored(stored), m_choices(choices) {
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

std::optional<CaptionProblem> CaptionOwner::refuses(const CaptionPlace &place, TextField field, const QString &body) const {
    const auto because = [&](CaptionWhy why, const QString &detail) { return CaptionProblem{place, detail, why, body.left(kLongestQuote)}; };
    if (body.size() > longestText(field)) {
        return because(CaptionWhy::TooLong,
                       QStringLiteral("it has %1 characters; %2 is the most for a %3").arg(body.size()).arg(longestText(field)).arg(name(field)));
    }
    if (longest == 0) {
        return std::nullopt;
    }
    if (field != TextField::Title) {
        return because(CaptionWhy::NoSuchWork, QStringLiteral("a question to visitors, and an answer, has a title only"));
    }
    if (body.contains(u'\n')) {
        return because(CaptionWhy::TooLong, QStringLiteral("a question to visitors, and an answer, is one line"));
    }
    if (body.size() > longest) {
        return because(CaptionWhy::TooLong,
                       QStringLiteral("it has %1 characters; %2 is the most").arg(body.size()).arg(longest));
    }
    return std::nullopt;
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

QString CaptionPlanner::titleOf(const Id &owner) const {
    for (const Language language : kLanguages) {
        const QString title = m_stored.text({owner, TextField::Title, language}).body;
        if (!title.isEmpty()) {
            return title;
        }
    }
    return {};
}

CaptionVerdict CaptionPlanner::verdict(const CaptionPlace &place, CaptionFate fate, const std::optional<TextKey> &key) const {
    CaptionVerdict verdict{place, fate, CaptionWhy::Other, {}, key};
    if (key) {
        const CaptionOwner *of = owner(key->owner.text());
        verdict.source = of ? of->source : QString();
        verdict.title = titleOf(key->owner);
        verdict.before = text(*key);
        verdict.after = verdict.before.body;
        verdict.status = verdict.before.status;
    }
    return verdict;
}

void CaptionPlanner::keep(const MetCaption &met, CaptionWhy reason, const QString &why) {
    ++m_plan.unchanged;
    CaptionVerdict kept = verdict(met.place, CaptionFate::Kept, met.key);
    kept.reason = m_remark ? m_remark->why : reason;
    kept.why = m_remark ? m_remark->detail : why;
    kept.after = met.body;
    m_remark.reset();
    m_plan.verdicts.append(kept);
}

bool CaptionPlanner::mayWrite(const MetCaption &met, Since since) {
    const bool isTable = met.place.form == CaptionPlace::Form::Table;
    if (since == Since::Untouched && m_choices.older == OlderTexts::Keep) {
        remark({met.place,
                isTable ? QStringLiteral("the library had this text before, and has a newer one, which "
                                         "stays; to go back to this one, import with --take-older")
                        : QStringLiteral("it was changed in the library since the export, and "
                                         "not in the file: the library's text stays"),
                CaptionWhy::OnlyLibraryChanged});
        keep(met);
        return false;
    }
    if (since == Since::Both && m_choices.both == WhenBothChanged::TakeLibrary) {
        keep(met, CaptionWhy::BothChanged,
             QStringLiteral("it was changed in the library and in the file: the library's stays, as you said"));
        return false;
    }
    if (since == Since::Both && m_choices.both == WhenBothChanged::Tell) {
        conflict(met);
        return false;
    }
    remarkOnReplaced(met, since);
    return true;
}

void CaptionPlanner::remarkOnReplaced(const MetCaption &met, Since since) {
    const QString replaced = text(met.key).body;
    if (replaced.isEmpty() || (since != Since::Both && since != Since::Unknown)) {
        return;
    }
    const QString why = since == Since::Both ? QStringLiteral("it was changed in the library since the export, and you said to take the file's")
                                             : QStringLiteral("the file does not say which text it started from");
    remark({met.place, why + QStringLiteral(": the library's “%1” is replaced, and stays in its history").arg(replaced),
            CaptionWhy::Replaces});
}

void CaptionPlanner::conflict(const MetCaption &met) {
    const Text before = text(met.key);
    CaptionVerdict told = verdict(met.place, CaptionFate::Conflict, met.key);
    told.reason = CaptionWhy::BothChanged;
    told.why = QStringLiteral("it was changed in the library since the export, and in the file otherwise (in the library “%1”, "
                              "in the file “%2”); write there what is right and export again, or say --take file or --take "
                              "library")
                   .arg(before.body, met.body);
    told.after = met.body;
    m_plan.problems.append({met.place, told.why, told.reason});
    m_plan.verdicts.append(told);
}

void CaptionPlanner::change(const MetCaption &met, TextStatus status) {
    const Text before = text(met.key);
    const auto planned = m_planned.constFind(met.key);
    if (planned != m_planned.constEnd()) {
        const PlannedCaption &first = m_plan.changes[*planned];
        if (first.change.body != met.body || first.change.status != status) {
            const bool isTable = met.place.form == CaptionPlace::Form::Table;
            leaveOut({met.place,
                      QStringLiteral("%1 %2 has this text already")
                          .arg(isTable ? QStringLiteral("row") : QStringLiteral("line"))
                          .arg(first.place.line),
                      CaptionWhy::Twice, met.body},
                     met.key);
        }
        return;
    }
    CaptionVerdict changed = verdict(met.place, fateOf(before, met.body, status), met.key);
    changed.reason = m_remark ? m_remark->why : CaptionWhy::Other;
    changed.why = m_remark ? m_remark->detail : QString();
    changed.after = met.body;
    changed.status = status;
    m_remark.reset();
    m_planned.insert(met.key, m_plan.changes.size());
    m_plan.changes.append({met.place, changed.source, before, {met.key, met.body, status, before.revision}});
    m_plan.verdicts.append(changed);
}

void CaptionPlanner::leaveOut(const CaptionProblem &problem, const std::optional<TextKey> &about) {
    m_plan.problems.append(problem);
    refused(problem, about);
}

void CaptionPlanner::refused(const CaptionProblem &problem, const std::optional<TextKey> &about) {
    CaptionVerdict verdict = this->verdict(problem.place, CaptionFate::Refused, about);
    verdict.reason = problem.why;
    verdict.why = problem.detail;
    verdict.after = problem.text;
    m_remark.reset();
    m_plan.verdicts.append(verdict);
}

void CaptionPlanner::remark(const CaptionProblem &what) {
    m_remark = what;
    m_plan.remarks.append(what);
}

Result<CaptionsPlan> CaptionPlanner::take(const TextRepository &texts) {
    const auto outdated = texts.outdatedBy(changesOf(m_plan));
    if (!outdated) {
        return tl::unexpected(outdated.error());
    }
    std::stable_sort(m_plan.verdicts.begin(), m_plan.verdicts.end(),
                     [](const CaptionVerdict &a, const CaptionVerdict &b) { return a.place.line < b.place.line; });
    for (const Text &text : *outdated) {
        CaptionVerdict verdict = this->verdict({}, CaptionFate::Outdated, text.key);
        verdict.reason = CaptionWhy::SourceChanged;
        verdict.why = QStringLiteral("the text it was translated from changes");
        verdict.status = TextStatus::Outdated;
        m_plan.verdicts.append(verdict);
    }
    return std::move(m_plan);
}

int CaptionsPlan::count(CaptionFate fate) const {
    return int(std::count_if(verdicts.begin(), verdicts.end(), [&](const CaptionVerdict &verdict) { return verdict.fate == fate; }));
}

QString CaptionsPlan::digest() const {
    MediaHasher hasher;
    const auto add = [&](const QString &part) { hasher.add(part.toUtf8() + '\0'); };
    for (const CaptionVerdict &verdict : verdicts) {
        add(name(verdict.fate));
        add(verdict.key ? verdict.key->owner.text() + revisionField(*verdict.key) : verdict.why);
        add(verdict.before.revision.text());
        add(verdict.after);
        add(name(verdict.status));
    }
    return hasher.result().hex().left(2 * kDigestBytes);
}

bool isAmong(const QList<Revision> &history, const QString &body) {
    return std::any_of(history.begin(), history.end(),
                       [&](const Revision &revision) { return captionBody(revision.value) == body; });
}

Result<void> carryOut(Library &library, const CaptionsPlan &plan, const QString &author) {
    return TextRepository(library).setAll(changesOf(plan), Edit::by(author));
}

} // namespace sala
