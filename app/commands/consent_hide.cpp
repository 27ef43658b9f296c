// Parts of photographs that nobody may see: hidden, listed, and seen again.

#include "app/commands/consent_command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/storage/hidden_parts.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/record_repository.h"
#include "media/picture/burn.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

const QString kAuthor = QStringLiteral("command line");

/// Of a region as people write it: 0.1,0.2,0.25,0.3.
Result<HiddenRegion> regionFrom(const std::string &text) {
    HiddenRegion region;
    const QStringList words = fromArgument(text).split(u',');
    double *const sides[] = {&region.x, &region.y, &region.width, &region.height};
    bool isGood = words.size() == 4;
    for (qsizetype i = 0; isGood && i < 4; ++i) {
        *sides[i] = words[i].trimmed().toDouble(&isGood);
    }
    return isGood ? refuseUnusable(region).map([&] { return region; })
                  : fail(ErrorCode::InvalidInput,
                         QStringLiteral("--region takes left, top, width and height as parts of the upright picture, "
                                        "as in 0.4,0.1,0.2,0.25"),
                         fromArgument(text));
}

Result<PersonId> personFrom(Library &library, const std::string &reference) {
    if (reference.empty()) {
        return PersonId();
    }
    return PersonRepository(library).find(fromArgument(reference).trimmed()).and_then([&](const std::optional<Person> &found) {
        return found ? Result<PersonId>(found->id)
                     : fail(ErrorCode::NotFound, QStringLiteral("nobody has this reference; `sala consent list` has them all"),
                            fromArgument(reference));
    });
}

Result<HiddenRegion> hideIn(Library &library, const ConsentOptions &options) {
    auto region = regionFrom(options.region);
    const auto person = region.and_then([&](const HiddenRegion &) { return personFrom(library, options.person); });
    const auto works = person.and_then([&](const PersonId &) { return findWorks(library, options.works); });
    if (!works) {
        return tl::unexpected(works.error());
    }
    region->id = HiddenRegionId::generate();
    region->work = works->first().id;
    region->person = *person;
    return HiddenRegionRepository(library, burnedRenditions).hide(*region, Edit::by(kAuthor)).map([&] { return *region; });
}

int hide(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto hidden = library.and_then([&](Library &open) { return hideIn(open, options); });
    if (!hidden) {
        return failed(hidden.error());
    }
    print(hidden->id.text());
    printError(QStringLiteral("sala: its pictures are made anew without this region. Publish every exhibition anew and load it on "
                              "every kiosk: until then kiosks show what they have"));
    return kDone;
}

/// One line of the list.
struct Row {
    HiddenPart part;
    QString source;
};

Result<QList<Row>> rowsOf(Library &library, const QList<Work> &works) {
    QList<Row> rows;
    for (const Work &work : works) {
        const auto read = readHiddenParts(library, work.id);
        if (!read) {
            return tl::unexpected(read.error());
        }
        for (const HiddenPart &part : read->parts) {
            rows.append({part, work.source.isEmpty() ? work.id.text() : work.source});
        }
    }
    return rows;
}

QString areaText(const HiddenRegion &region) {
    QStringList sides;
    for (const double side : {region.x, region.y, region.width, region.height}) {
        sides.append(QString::number(side));
    }
    return sides.join(u',');
}

QString lineOf(const Row &row) {
    QStringList words{row.source, areaText(row.part.region)};
    words += row.part.reference.isEmpty() ? QStringList() : QStringList{row.part.reference};
    words << QStringLiteral("set by %1 %2").arg(row.part.author, row.part.time.toString(Qt::ISODate)) << row.part.region.id.text();
    return words.join(QStringLiteral("  "));
}

QJsonObject jsonOf(const Row &row) {
    const HiddenRegion &region = row.part.region;
    return {{QStringLiteral("id"), region.id.text()},          {QStringLiteral("work"), region.work.text()},
            {QStringLiteral("source"), row.source},            {QStringLiteral("person"), row.part.reference},
            {QStringLiteral("x"), region.x},                   {QStringLiteral("y"), region.y},
            {QStringLiteral("width"), region.width},           {QStringLiteral("height"), region.height},
            {QStringLiteral("author"), row.part.author},       {QStringLiteral("time"), row.part.time.toString(Qt::ISODate)}};
}

int listHidden(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto rows = library.and_then([&](Library &open) {
        return namedOrAll(open, options.works).and_then([&](const QList<Work> &works) { return rowsOf(open, works); });
    });
    if (!rows) {
        return failed(rows.error());
    }
    QJsonArray json;
    for (const Row &row : *rows) {
        if (options.isJson) {
            json.append(jsonOf(row));
        } else {
            print(lineOf(row));
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(json));
    } else if (rows->isEmpty()) {
        printError(QStringLiteral("sala: note: nothing is hidden in these works"));
    }
    return kDone;
}

Result<void> revealIn(Library &library, const QString &id) {
    HiddenRegionRepository regions(library, burnedRenditions);
    return regions.all().and_then([&](const QList<HiddenRegion> &all) -> Result<void> {
        const auto found = std::find_if(all.begin(), all.end(), [&](const HiddenRegion &each) { return each.id.text() == id.toLower(); });
        return found == all.end()
                   ? fail(ErrorCode::NotFound, QStringLiteral("there is no such region; `sala consent hidden` has their ids"), id)
                   : regions.reveal(*found, Edit::by(kAuthor));
    });
}

int unhide(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto done = library.and_then([&](Library &open) { return revealIn(open, fromArgument(options.hiddenRegion).trimmed()); });
    if (!done) {
        return failed(done.error());
    }
    printError(QStringLiteral("sala: what is published from now on shows it, where the consents of the people in it let the work be shown"));
    return kDone;
}

} // namespace

void addConsentHide(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options) {
    CLI::App *hiding = consent.add_subcommand(
        "hide", "Hides a part of a photograph, such as a face: all its pictures are made anew without it, in editions, on kiosks and "
                "in the workbench. The original stays in the library");
    hiding->add_option("WORK", options->works, "The work's file's name, or its id")->required()->expected(1);
    hiding->add_option("--region", options->region,
                       "Left, top, width and height, as parts of the upright picture from 0 to 1: 0.4,0.1,0.2,0.25")
        ->required();
    hiding->add_option("--person", options->person,
                       "Whose face it is, by their private reference: a consent with a hidden face holds from then on");
    run(hiding, hide);
    CLI::App *listing = consent.add_subcommand("hidden", "What is hidden, a line for each region, with who set it and when");
    listing->add_option("WORK", options->works, "Only in these works: their files' names, or their ids");
    listing->add_flag("--json", options->isJson, "As JSON");
    run(listing, listHidden);
    CLI::App *back = consent.add_subcommand("unhide", "Makes the pictures of a work anew with a region in sight");
    back->add_option("REGION", options->hiddenRegion, "Its id, as `sala consent hidden` has it")->required();
    run(back, unhide);
}

} // namespace sala
