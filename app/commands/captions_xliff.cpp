#include "app/commands/captions_xliff.h"

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

/// What became of a text in the library since the file was written.
enum class Since {
    Same,      ///< nothing
    Unknown,   ///< the file does not say what it started from
    Untouched, ///< it was changed here, and not in the file
    Both       ///< it was changed here and in the file
};

class XliffPlanner {
  public:
    XliffPlanner(Library &library, const StoredCaptions &stored, const XliffDocument &document)
        : m_texts(library), m_planner(stored, document), m_curatorsReview(stored.hasCurators) {}

    Result<void> add(const XliffUnit &unit) {
        const CaptionOwner *owner = m_planner.owner(unit.work);
        if (!owner) {
            m_planner.leaveOut(unit.place, QStringLiteral("the library has no work %1").arg(unit.work));
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
        if (const QString refused = owner->refuses(unit.field, unit.target); !refused.isEmpty()) {
            m_planner.leaveOut(unit.place, refused);
            return {};
        }
        const auto since = sinceExport(unit, before);
        if (!since) {
            return tl::unexpected(since.error());
        }
        addChanged(unit, before, *since);
        return {};
    }

    CaptionsPlan take() { return m_planner.take(); }

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
        m_planner.remark(unit.place,
                         QStringLiteral("its source was changed since the export (in the file “%1”, in the "
                                        "library “%2”): %3")
                             .arg(unit.source, sourceNow(unit, key), result));
    }

    /// The text stays; its status may rise, when the file says so in so many words.
    void addSame(const XliffUnit &unit, const Text &before) {
        const TextStatus wanted = statusFor(unit, before);
        const bool isSaid = !unit.state.isEmpty() && unit.state != QLatin1String("new");
        if (!isSaid || rank(wanted) <= rank(before.status)) {
            m_planner.keep();
        } else if (!isSourceCurrent(unit, before.key)) {
            remarkOnSource(unit, before.key,
                           QStringLiteral("it stays as it is, %1").arg(name(before.status)));
            m_planner.keep();
        } else {
            m_planner.change(unit.place, before.key, before.body, wanted);
        }
    }

    void addChanged(const XliffUnit &unit, const Text &before, Since since) {
        if (since == Since::Untouched) {
            m_planner.remark(unit.place, QStringLiteral("it was changed in the library since the export, and "
                                                        "not in the file: the library's text stays"));
            m_planner.keep();
            return;
        }
        if (since == Since::Both) {
            m_planner.leaveOut(unit.place,
                               QStringLiteral("it was changed in the library since the export, and in the "
                                              "file otherwise (in the library “%1”, in the file “%2”); "
                                              "write there what is right, and export again")
                                   .arg(before.body, unit.target));
            return;
        }
        if (since == Since::Unknown && !before.body.isEmpty()) {
            m_planner.remark(unit.place,
                             QStringLiteral("the file does not say which text it started from: the "
                                            "library's “%1” is replaced, and stays in its history")
                                 .arg(before.body));
        }
        TextStatus status = statusFor(unit, before);
        if (status == TextStatus::Reviewed && before.status == TextStatus::Reviewed) {
            status = TextStatus::Translated; // what was reviewed is the text before
        }
        if (rank(status) > rank(TextStatus::Draft) && !isSourceCurrent(unit, before.key)) {
            status = TextStatus::Outdated;
            remarkOnSource(unit, before.key, QStringLiteral("it goes in as outdated"));
        }
        m_planner.change(unit.place, before.key, unit.target, status);
    }

    Result<Since> sinceExport(const XliffUnit &unit, const Text &before) const {
        const QString now = before.revision.isNull() ? kNoRevision : before.revision.text();
        if (unit.revision == now) {
            return Since::Same;
        }
        if (unit.revision == kNoRevision) {
            return Since::Both;
        }
        const auto history = m_texts.history(before.key);
        if (!history) {
            return tl::unexpected(history.error());
        }
        const auto exported = std::find_if(history->begin(), history->end(), [&](const Revision &revision) {
            return revision.id.text() == unit.revision;
        });
        if (exported != history->end()) {
            return captionBody(exported->value) == unit.target ? Since::Untouched : Since::Both;
        }
        // A tool has lost the revision: what the library had before is not somebody's new text.
        return isAmong(*history, unit.target) ? Since::Untouched : Since::Unknown;
    }

    /// What the file says of a text; where the library has curators, another one of them reviews it.
    TextStatus statusFor(const XliffUnit &unit, const Text &before) {
        const TextStatus said = statusOfXliffState(unit.state);
        if (said != TextStatus::Reviewed || before.status == TextStatus::Reviewed || !m_curatorsReview) {
            return said;
        }
        m_planner.remark(unit.place, QStringLiteral("the file says that it is reviewed; in a library with curators another one "
                                                    "than its writer says so: it is translated"));
        return TextStatus::Translated;
    }

    TextRepository m_texts;
    CaptionPlanner m_planner;
    bool m_curatorsReview;
};

} // namespace

Result<CaptionsPlan> planXliff(Library &library, const StoredCaptions &stored,
                               const XliffDocument &document) {
    XliffPlanner planner(library, stored, document);
    for (const XliffUnit &unit : document.units) {
        if (const auto added = planner.add(unit); !added) {
            return tl::unexpected(added.error());
        }
    }
    return planner.take();
}

} // namespace sala
