#include "app/exchange/captions_xliff.h"

#include <algorithm>

namespace sala {
namespace {

QString describeField(TextField field) {
    switch (field) {
    case TextField::Title:
        return QStringLiteral("Title");
    case TextField::Caption:
        return QStringLiteral("Caption");
    case TextField::AltText:
        return QStringLiteral("Description, for visitors who cannot see the picture,");
    case TextField::Story:
        return QStringLiteral("Story");
    case TextField::Transcript:
        return QStringLiteral("Transcript");
    }
    return {};
}

/// What a translator should know of the work: "photograph river.jpg, “By the river”, Phnom Penh, 2016-05".
QString describeWork(const StoredCaptions &stored, const Work &work, Language language) {
    QStringList parts{QStringLiteral("%1 %2").arg(name(work.kind), work.source).simplified()};
    const QString title = stored.text({work.id, TextField::Title, language}).body;
    parts += title.isEmpty() ? QStringList() : QStringList{u'“' + title + u'”'};
    for (const QString &more :
         {stored.text({work.place, TextField::Title, language}).body, work.date.iso()}) {
        parts += more.isEmpty() ? QStringList() : QStringList{more};
    }
    return parts.join(QStringLiteral(", "));
}

bool isUnfinished(TextStatus status) {
    return status != TextStatus::Translated && status != TextStatus::Reviewed;
}

bool isInAnyLanguage(const StoredCaptions &stored, const Id &owner, TextField field) {
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        return !stored.text({owner, field, language}).body.isEmpty();
    });
}

/// Of the owner that has this label.
void add(CaptionsForXliff &captions, const QString &label, const Text &source, const Text &target) {
    for (const Text *text : {&source, &target}) {
        const QString forbidden = xmlForbids(text->body);
        if (!forbidden.isEmpty()) {
            captions.leftOut.append(
                QStringLiteral("the %1 of %2 in %3 has the character %4, which XLIFF cannot have; delete it "
                               "and export again")
                    .arg(name(text->key.field), label, code(text->key.language), forbidden));
            return;
        }
    }
    XliffUnit unit;
    unit.work = source.key.owner.text();
    unit.field = source.key.field;
    unit.language = target.key.language;
    unit.source = source.body;
    unit.target = target.body;
    unit.state = xliffState(target.status);
    unit.revision = target.revision.isNull() ? kNoRevision : target.revision.text();
    unit.label = label;
    captions.file.units.append(unit);
    captions.unfinished += isUnfinished(target.status) ? 1 : 0;
}

struct Wanted {
    Id owner;
    QString label;
    TextField field;
};

void addWanted(CaptionsForXliff &captions, const StoredCaptions &stored, const XliffWish &wish, const Wanted &wanted) {
    const Text source = stored.text({wanted.owner, wanted.field, wish.from});
    const Text target = stored.text({wanted.owner, wanted.field, wish.to});
    const bool isWanted = wish.which == XliffWish::Which::All || isUnfinished(target.status);
    if (source.body.isEmpty()) {
        captions.withoutSource += isWanted && isInAnyLanguage(stored, wanted.owner, wanted.field) ? 1 : 0;
    } else if (isWanted) {
        add(captions, wanted.label, source, target);
    }
}

/// What visitors are asked, and what they may answer.
void addAsked(CaptionsForXliff &captions, const StoredCaptions &stored, const XliffWish &wish) {
    for (const AskedWords &asked : stored.asked) {
        const qsizetype before = captions.file.units.size();
        addWanted(captions, stored, wish, {asked.id, asked.source, TextField::Title});
        if (captions.file.units.size() > before) {
            captions.file.units.last().note =
                QStringLiteral("The %1, which visitors read; at most %2 characters").arg(asked.source).arg(asked.longest);
        }
    }
}

} // namespace

CaptionsForXliff captionsForXliff(const StoredCaptions &stored, const QString &original,
                                  const XliffWish &wish) {
    CaptionsForXliff captions;
    captions.file = {original, wish.from, wish.to, {}};
    for (const Work &work : stored.works) {
        const qsizetype first = captions.file.units.size();
        for (const TextField field : kTextFields) {
            addWanted(captions, stored, wish, {work.id, work.source, field});
        }
        const QString about = describeWork(stored, work, wish.from);
        for (qsizetype i = first; i < captions.file.units.size(); ++i) {
            XliffUnit &unit = captions.file.units[i];
            unit.note = QStringLiteral("%1 of the %2").arg(describeField(unit.field), about);
        }
    }
    addAsked(captions, stored, wish);
    return captions;
}

} // namespace sala
