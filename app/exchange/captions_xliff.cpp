#include "app/exchange/captions_xliff.h"

#include <algorithm>

namespace sala {
namespace {

/// Drafts and outdated texts, then translated, then reviewed ones.
int rank(TextStatus status) {
    return status == TextStatus::Missing      ? 0
           : status == TextStatus::Reviewed   ? 3
           : status == TextStatus::Translated ? 2
                                              : 1;
}

/// The text of the library that a problem of reading is about; nothing when its place does not say it.
std::optional<TextKey> keyOf(const CaptionPlanner &planner, const CaptionProblem &problem) {
    const auto slash = problem.place.part.lastIndexOf(u'/');
    const CaptionOwner *owner = slash < 0 ? nullptr : planner.owner(problem.place.part.left(slash));
    const auto field = textFieldFromName(problem.place.part.mid(slash + 1));
    return owner && field && problem.language ? std::optional(TextKey{owner->id, *field, *problem.language}) : std::nullopt;
}

WrittenFrom writtenFrom(const XliffUnit &unit) {
    return unit.revision == kNoRevision ? WrittenFrom{WrittenFrom::Kind::Nothing}
           : unit.revision.isEmpty()
               ? WrittenFrom{}
               : WrittenFrom{WrittenFrom::Kind::Revision,
                             [said = unit.revision](const RevisionId &revision) { return revision.text() == said; }};
}

class XliffPlanner {
  public:
    XliffPlanner(Library &library, const StoredCaptions &stored, const XliffDocument &document, WhenBothChanged both)
        : m_texts(library), m_planner(stored, document, {OlderTexts::Keep, both}), m_curatorsReview(stored.hasCurators) {
        for (const CaptionProblem &problem : document.problems) {
            m_planner.refused(problem, keyOf(m_planner, problem));
        }
    }

    Result<void> add(const XliffUnit &unit) {
        const CaptionOwner *owner = m_planner.owner(unit.work);
        if (!owner) {
            m_planner.leaveOut({unit.place, QStringLiteral("the library has no work %1").arg(unit.work), CaptionWhy::NoSuchWork,
                                unit.target});
            return {};
        }
        const Text before = m_planner.text({owner->id, unit.field, unit.language});
        if (captionBody(before.body) == unit.target) {
            addSame(unit, before);
            return {};
        }
        if (isCopyOfSource(unit)) {
            return {};
        }
        if (const auto refused = owner->refuses(unit.place, unit.field, unit.target)) {
            m_planner.leaveOut(*refused, before.key);
            return {};
        }
        const auto since = sinceWritten(m_texts, before, unit.target, writtenFrom(unit));
        if (!since) {
            return tl::unexpected(since.error());
        }
        if (m_planner.mayWrite({unit.place, before.key, unit.target}, *since)) {
            addChanged(unit, before);
        }
        return {};
    }

    Result<CaptionsPlan> take() { return m_planner.take(m_texts); }

  private:
    /// Some tools put the source where a translation is to come.
    static bool isCopyOfSource(const XliffUnit &unit) {
        return unit.target == unit.source &&
               (unit.state == QLatin1String("new") || statusOfXliffState(unit.state) == TextStatus::Draft);
    }

    /// The library's text in the language that the file says it was translated from.
    QString sourceNow(const XliffUnit &unit, const TextKey &key) const {
        return unit.from ? m_planner.text({key.owner, key.field, *unit.from}).body : QString();
    }

    /// Tools that go over other formats lose which language the source is in: any other will do.
    bool isSourceCurrent(const XliffUnit &unit, const TextKey &key) const {
        return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
            return language != key.language &&
                   captionBody(m_planner.text({key.owner, key.field, language}).body) == unit.source;
        });
    }

    void remarkOnSource(const XliffUnit &unit, const TextKey &key, const QString &result) {
        m_planner.remark({unit.place,
                         QStringLiteral("its source was changed since the export (in the file “%1”, in the "
                                        "library “%2”): %3")
                             .arg(unit.source, sourceNow(unit, key), result),
                         CaptionWhy::SourceChanged});
    }

    /// The text stays; its status may rise, when the file says so in so many words.
    void addSame(const XliffUnit &unit, const Text &before) {
        const MetCaption met{unit.place, before.key, before.body};
        const TextStatus wanted = statusFor(unit, before);
        const bool isSaid = !unit.state.isEmpty() && unit.state != QLatin1String("new");
        if (!isSaid || rank(wanted) <= rank(before.status)) {
            m_planner.keep(met);
        } else if (!isSourceCurrent(unit, before.key)) {
            remarkOnSource(unit, before.key,
                           QStringLiteral("it stays as it is, %1").arg(name(before.status)));
            m_planner.keep(met);
        } else {
            m_planner.change(met, wanted);
        }
    }

    void addChanged(const XliffUnit &unit, const Text &before) {
        TextStatus status = statusFor(unit, before);
        if (status == TextStatus::Reviewed && before.status == TextStatus::Reviewed) {
            status = TextStatus::Translated; // what was reviewed is the text before
        }
        if (rank(status) > rank(TextStatus::Draft) && !isSourceCurrent(unit, before.key)) {
            status = TextStatus::Outdated;
            remarkOnSource(unit, before.key, QStringLiteral("it goes in as outdated"));
        }
        m_planner.change({unit.place, before.key, unit.target}, status);
    }

    /// What the file says of a text; where the library has curators, another one of them reviews it.
    TextStatus statusFor(const XliffUnit &unit, const Text &before) {
        const TextStatus said = statusOfXliffState(unit.state);
        if (said != TextStatus::Reviewed || before.status == TextStatus::Reviewed || !m_curatorsReview) {
            return said;
        }
        m_planner.remark({unit.place, QStringLiteral("the file says that it is reviewed; in a library with curators another one "
                                                     "than its writer says so: it is translated")});
        return TextStatus::Translated;
    }

    TextRepository m_texts;
    CaptionPlanner m_planner;
    bool m_curatorsReview;
};

} // namespace

Result<CaptionsPlan> planXliff(Library &library, const StoredCaptions &stored,
                               const XliffDocument &document, WhenBothChanged both) {
    XliffPlanner planner(library, stored, document, both);
    for (const XliffUnit &unit : document.units) {
        if (const auto added = planner.add(unit); !added) {
            return tl::unexpected(added.error());
        }
    }
    return planner.take();
}

} // namespace sala
