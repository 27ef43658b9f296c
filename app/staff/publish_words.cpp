#include "app/staff/publish_words.h"

#include "app/errortext.h"
#include "app/staff/edition_words.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "db/records/seal_key.h"

#include <QCoreApplication>

namespace sala {
namespace {

struct PublishWords {
    Q_DECLARE_TR_FUNCTIONS(sala::PublishWords)
};

/// The first that is there, in the reader's order of languages; empty when there is none.
QString textFor(const QMap<Language, QString> &texts, Language reader) {
    for (const Language language : fallbackOrder(reader)) {
        if (!texts.value(language).isEmpty()) {
            return texts.value(language).simplified();
        }
    }
    return {};
}

QString untitledText(const QMap<Language, int> &untitled, Language reader) {
    QStringList languages;
    for (auto it = untitled.cbegin(); it != untitled.cend(); ++it) {
        if (it.value() > 0) {
            languages.append(
                PublishWords::tr("%1 (%2)",
                                 "a language by its own name, and how many works lack a title in it")
                    .arg(ownName(it.key()), formatNumber(it.value(), reader)));
        }
    }
    return formatList(languages, reader);
}

} // namespace

QString choiceText(const PublishableExhibition &exhibition, Language reader) {
    const Exhibition &facts = exhibition.exhibition;
    const QString country = facts.country.isEmpty() ? QString() : countryName(facts.country, reader);
    const QString city = textFor(exhibition.cities, reader);
    QStringList lines{editionTitle(exhibition.titles, facts, reader)};
    if (!city.isEmpty() && !country.isEmpty()) {
        lines.append(PublishWords::tr("%1, %2", "a city, and its country").arg(city, country));
    } else {
        lines.append(city + country);
    }
    lines.append(
        formatDateRange(PartialDate::fromDate(facts.firstDay), PartialDate::fromDate(facts.lastDay), reader));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString choiceText(const FoundKey &key) {
    return fingerprint(key.publicKey) + u'\n' +
           (key.stick.isEmpty() ? PublishWords::tr("The key on this machine")
                                : PublishWords::tr("The key on %1", "%1: a memory stick, by its name")
                                      .arg(shownName(key.stick)));
}

QString choiceText(const FoundStick &stick, Language reader) {
    return shownName(stick.name) + u'\n' +
           (stick.isWritable ? PublishWords::tr("%1 are free", "%1: a size, 412 MB")
                                   .arg(megabytes(stick.bytesFree, reader))
                             : PublishWords::tr("Nothing can be written on it."));
}

QString missingKeyText(const PublishingStatus &status) {
    if (status.ownKeyError && status.ownKeyError->code == ErrorCode::NotAllowed) {
        return PublishWords::tr(
            "Other people can read the key on this machine, so it is not used. Ask the person in charge "
            "of the machine.");
    }
    if (status.ownKeyError) {
        return PublishWords::tr(
            "The key on this machine cannot be read. Plug in the memory stick with the copy of it, or ask "
            "the person in charge of the machine.");
    }
    return PublishWords::tr(
        "There is no key here yet, and nothing can be published without one. Plug in the memory stick "
        "with the key of your organisation. Only where your organisation has none: make one.");
}

QString numberOfWorks(qsizetype works, Language reader) {
    return PublishWords::tr("Works: %1", "how many").arg(formatNumber(works, reader));
}

QString moreWorks(qsizetype works, Language reader) {
    return PublishWords::tr("and more works: %1", "how many are not named").arg(formatNumber(works, reader));
}

QString workLine(const ReportedWork &work, Language reader) {
    QStringList parts{textFor(work.titles, reader), shownName(work.source), shownName(work.person)};
    if (work.until.isValid()) {
        parts.append(PublishWords::tr("until %1", "a date").arg(formatDate(work.until, reader)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString obstacleText(ConsentObstacle obstacle) {
    switch (obstacle) {
    case ConsentObstacle::None:
        break;
    case ConsentObstacle::Unknown:
        return PublishWords::tr("It is not recorded that the people in them agreed to be shown.");
    case ConsentObstacle::Refused:
        return PublishWords::tr("Somebody in them refused to be shown.");
    case ConsentObstacle::Withdrawn:
        return PublishWords::tr("Somebody in them no longer agrees to be shown.");
    case ConsentObstacle::Ended:
        return PublishWords::tr("The time for which somebody in them agreed will be over.");
    case ConsentObstacle::OtherCountry:
        return PublishWords::tr("Somebody in them agreed to be shown in other countries only.");
    case ConsentObstacle::FaceVisible:
        return PublishWords::tr("Somebody in them agreed only with a hidden face, and it is not hidden.");
    case ConsentObstacle::VoiceHeard:
        return PublishWords::tr("Somebody in them agreed only if their voice is not heard.");
    }
    return {};
}

QString factsText(const PublishReport &report, Language reader) {
    int works = 0;
    for (const int number : report.works) {
        works += number;
    }
    QStringList lines;
    if (!report.file.isEmpty()) {
        lines.append(PublishWords::tr("File: %1 on %2", "a file on a memory stick, both by their names")
                         .arg(shownName(report.file), shownName(report.stick)));
    }
    lines.append(PublishWords::tr("Works in it: %1", "how many").arg(formatNumber(works, reader)));
    lines.append(PublishWords::tr("Size: %1", "412 MB").arg(megabytes(report.bytes, reader)));
    if (!report.publicKey.isEmpty()) {
        lines.append(PublishWords::tr("Sealed with the key: %1", "its number, letters and digits in groups")
                         .arg(fingerprint(report.publicKey)));
    }
    return lines.join(u'\n');
}

QString remarksText(const PublishReport &report, Language reader) {
    QStringList lines;
    const QString untitled = untitledText(report.untitled, reader);
    if (!untitled.isEmpty()) {
        lines.append(PublishWords::tr("Works that have no title in a language: %1", "a list").arg(untitled));
    }
    lines.append(
        PublishWords::tr(
            "No edition has these in it: the imported files themselves (%1, %2), what was there before "
            "it was changed, and who the people in the pictures are.",
            "%1: how many, %2: a size, 412 MB")
            .arg(formatNumber(report.originals, reader), megabytes(report.originalBytes, reader)));
    if (report.cleanedFilms > 0) {
        lines.append(PublishWords::tr("What cameras write into films was taken out. Films: %1", "how many")
                         .arg(formatNumber(report.cleanedFilms, reader)));
    }
    return lines.join(u'\n');
}

QString failureText(const PublishFailure &failure, Language reader) {
    switch (failure.trouble) {
    case PublishTrouble::Other:
        break;
    case PublishTrouble::NoRoom:
        return PublishWords::
            tr("There is not enough room on the memory stick: %1 are needed, %2 are free. Take another one, "
               "or remove something from it.",
               "both are sizes: 412 MB")
                .arg(megabytes(failure.bytesNeeded, reader), megabytes(failure.bytesFree, reader));
    case PublishTrouble::TooLargeForFat:
        return PublishWords::tr(
                   "The edition needs %1, and this memory stick cannot hold a file of 4 GB. Take one that is "
                   "formatted as exFAT.",
                   "%1: a size")
            .arg(megabytes(failure.bytesNeeded, reader));
    case PublishTrouble::StickGone:
        return PublishWords::tr("The memory stick was pulled out. Plug it in again, then begin again.");
    case PublishTrouble::StickLocked:
        return PublishWords::tr(
            "Nothing can be written on this memory stick. Unlock it, or take another one.");
    case PublishTrouble::NothingToShow:
        return PublishWords::tr(
            "No work of this exhibition may be shown there yet. Curators write down first what the people "
            "in the works agreed to.");
    case PublishTrouble::NoCountry:
        return PublishWords::tr(
            "The country of this exhibition is not recorded, so nobody knows which people agreed to be "
            "shown there. Curators write it down first.");
    case PublishTrouble::KeyUnusable:
        return PublishWords::tr(
            "The key cannot be read any more. Plug in the memory stick with the key, then begin again.");
    case PublishTrouble::WorkDamaged:
        return PublishWords::tr("A work on this machine is damaged: %1. Ask the person in charge for a good "
                                "copy of the library, "
                                "then begin again.",
                                "%1: a work, by its title and the name of its file")
            .arg(workLine(failure.work, reader));
    case PublishTrouble::PublishedMeanwhile:
        return PublishWords::tr("Somebody else published an edition meanwhile. Begin again.");
    }
    return errorText(failure.error);
}

} // namespace sala
