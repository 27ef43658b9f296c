// What shows that somebody said what is recorded of them: added, listed, opened.

#include "app/commands/asked_passphrase.h"
#include "app/commands/consent_command.h"
#include "app/commands/find_work.h"
#include "app/commands/given_file.h"
#include "app/commands/open_library.h"
#include "db/storage/consent_repository.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/record_repository.h"
#include "media/document/evidence_file.h"
#include "media/import/read_file.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <sys/stat.h>

namespace sala {
namespace {

const QString kAuthor = QStringLiteral("command line");

/// The one consent of a person for a work and a use.
Result<Consent> consentNamed(Library &library, const ConsentOptions &options) {
    const auto person = PersonRepository(library).find(fromArgument(options.person).trimmed());
    const auto works = person.and_then([&](const std::optional<Person> &) { return findWorks(library, {options.work}); });
    const auto consents = works.and_then([&](const QList<Work> &named) { return ConsentRepository(library).of(named.first().id); });
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    const auto use = consentUseFromName(fromArgument(options.use));
    QList<Consent> found;
    std::copy_if(consents->begin(), consents->end(), std::back_inserter(found), [&](const Consent &each) {
        return *person && each.person == (**person).id && each.use == use;
    });
    return found.isEmpty() ? fail(ErrorCode::NotFound,
                                  QStringLiteral("nothing is recorded of this person, work and use; `sala consent record` does"),
                                  fromArgument(options.person))
                           : Result<Consent>(found.last());
}

Result<PlainEvidence> plainFrom(const QString &path) {
    const bool isTyped = path == QLatin1String("-");
    const auto given = isTyped ? bytesOfGiven(path, kMostEvidenceBytes) : readRegularFile(path, kMostEvidenceBytes);
    return given.and_then([&](const QByteArray &bytes) {
        return evidenceKindOf(bytes).map([&](EvidenceKind kind) {
            const QString fileName = isTyped ? QString() : QFileInfo(path).fileName();
            return PlainEvidence{kind, fileName.left(kLongestEvidenceName), bytes};
        });
    });
}

int add(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto consent = library.and_then([&](Library &open) { return consentNamed(open, options); });
    const auto added = consent.and_then([&](const Consent &of) {
        return plainFrom(fromArgument(options.evidence)).and_then([&](const PlainEvidence &plain) {
            return EvidenceRepository(*library).add(of.id, plain, Edit::by(kAuthor));
        });
    });
    if (!added) {
        return failed(added.error());
    }
    print(added->text());
    printError(QStringLiteral("sala: it is sealed in this library. The file it came from is still where it was"));
    return kDone;
}

int choosePassphrase(const CommandLine &line, const ConsentOptions &) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto isChosen = library.and_then([](Library &open) { return EvidenceRepository(open).hasPassphrase(); });
    const auto before = isChosen.and_then([](bool chosen) {
        return chosen ? AskedPassphrase::once(QStringLiteral("the passphrase until now:")) : Result<QString>(QString());
    });
    const auto done = before.and_then([&](const QString &old) {
        return AskedPassphrase::twice(QStringLiteral("passphrase for evidence:")).and_then([&](const QString &wanted) {
            EvidenceRepository evidence(*library);
            return *isChosen ? evidence.changePassphrase(old, wanted, Edit::by(kAuthor))
                             : evidence.choosePassphrase(wanted, Edit::by(kAuthor));
        });
    });
    if (!done) {
        return failed(done.error());
    }
    print(QStringLiteral("Set. Keep it where more than one of you find it: nobody opens the evidence without it, and nobody can "
                         "give it back."));
    return kDone;
}

/// One line of the list.
struct Row {
    Evidence evidence;
    QString source;
    QString person; ///< their reference
    QString use;
};

Result<QList<Row>> rowsOf(Library &library, const QList<Work> &works) {
    const auto persons = PersonRepository(library).all();
    const auto all = EvidenceRepository(library).all();
    if (!persons || !all) {
        return tl::unexpected(persons ? all.error() : persons.error());
    }
    QHash<Id, QString> references;
    for (const Person &person : *persons) {
        references.insert(person.id, person.reference);
    }
    QList<Row> rows;
    for (const Work &work : works) {
        const auto consents = ConsentRepository(library).of(work.id);
        if (!consents) {
            return tl::unexpected(consents.error());
        }
        for (const Consent &consent : *consents) {
            for (const Evidence &evidence : *all) {
                if (evidence.consent == consent.id) {
                    rows.append({evidence, work.source.isEmpty() ? work.id.text() : work.source,
                                 references.value(consent.person), name(consent.use)});
                }
            }
        }
    }
    return rows;
}

int list(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto rows = library.and_then([&](Library &open) {
        return namedOrAll(open, options.works).and_then([&](const QList<Work> &works) { return rowsOf(open, works); });
    });
    if (!rows) {
        return failed(rows.error());
    }
    QJsonArray json;
    for (const Row &row : *rows) {
        const QString id = row.evidence.id.text();
        const QString time = row.evidence.time.toString(Qt::ISODate);
        if (options.isJson) {
            json.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("source"), row.source},
                                    {QStringLiteral("person"), row.person}, {QStringLiteral("use"), row.use},
                                    {QStringLiteral("author"), row.evidence.author}, {QStringLiteral("time"), time},
                                    {QStringLiteral("sealedBytes"), row.evidence.sealedBytes}});
        } else {
            print(QStringLiteral("%1  %2  %3  added by %4 %5  %6").arg(row.source, row.person, row.use, row.evidence.author, time, id));
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(json));
    } else if (rows->isEmpty()) {
        printError(QStringLiteral("sala: note: there is no evidence of these works' consents"));
    }
    return kDone;
}

Result<EvidenceId> idFrom(const std::string &text) {
    const auto id = Id::fromText(fromArgument(text).trimmed().toLower());
    return id ? Result<EvidenceId>(EvidenceId(*id))
              : fail(ErrorCode::NotFound, QStringLiteral("there is no such evidence; `sala consent evidence list` has their ids"),
                     fromArgument(text));
}

int show(const CommandLine &line, const ConsentOptions &options) {
    const QString path = fromArgument(options.output);
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto opened = library.and_then([&](Library &open) {
        return idFrom(options.evidence).and_then([&](const EvidenceId &id) {
            return AskedPassphrase::once(QStringLiteral("passphrase for evidence:")).and_then([&](const QString &passphrase) {
                return EvidenceRepository(open).open(id, passphrase);
            });
        });
    });
    if (!opened) {
        return failed(opened.error());
    }
    if (path.isEmpty() && opened->kind == EvidenceKind::Note) {
        for (const QString &each : QString::fromUtf8(opened->bytes).trimmed().split(u'\n')) {
            print(each); // line by line: a control character must not reach the terminal
        }
        return kDone;
    }
    if (path.isEmpty()) {
        return failed(QStringLiteral("it is a %1 file; say with -o where it is to be written").arg(name(opened->kind)));
    }
    ::umask(S_IRWXG | S_IRWXO); // nobody else reads what was sealed
    if (const auto written = writeGiven(path, opened->bytes, Overwriting::Never); !written) {
        return failed(written.error());
    }
    printError(QStringLiteral("sala: %1 lies open in that file; delete it when it was seen").arg(name(opened->kind)));
    return kDone;
}

int remove(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto removed = library.and_then([&](Library &open) {
        return idFrom(options.evidence).and_then([&](const EvidenceId &id) {
            return EvidenceRepository(open).remove(id, Edit::by(kAuthor));
        });
    });
    return removed ? kDone : failed(removed.error());
}

} // namespace

void addConsentEvidence(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options) {
    CLI::App *evidence = consent.add_subcommand(
        "evidence", "What shows that somebody agreed: notes and scanned forms, sealed, in the library only");
    evidence->require_subcommand(1);
    CLI::App *passphrase = evidence->add_subcommand(
        "passphrase", "Chooses what opens evidence, or changes it (first the one until now): asks, or reads lines of standard input");
    run(passphrase, choosePassphrase);
    CLI::App *adding = evidence->add_subcommand("add", "Seals a note, a JPEG, a PNG or a PDF into the library; takes no passphrase");
    adding->add_option("WORK", options->work, "The work's file's name, or its id")->required();
    adding->add_option("FILE", options->evidence, "The file; - is a note on standard input")->required();
    adding->add_option("--person", options->person, "Who agreed, by their private reference")->required();
    adding->add_option("--use", options->use, "To what")
        ->check(CLI::IsMember({"exhibition", "web", "print"}))
        ->capture_default_str();
    run(adding, add);
    CLI::App *listing = evidence->add_subcommand("list", "What there is, of whom, who added it and when; nothing of what it says");
    listing->add_option("WORK", options->works, "Only of these works: their files' names, or their ids");
    listing->add_flag("--json", options->isJson, "As JSON");
    run(listing, list);
    CLI::App *showing = evidence->add_subcommand("show", "Opens one: asks for the passphrase, or reads a line of standard input");
    showing->add_option("ID", options->evidence, "As `sala consent evidence list` has it")->required();
    showing->add_option("-o,--output", options->output, "The new file it is written to; a note is printed without");
    run(showing, show);
    CLI::App *removing = evidence->add_subcommand("remove", "Erases one, for good");
    removing->add_option("ID", options->evidence, "As `sala consent evidence list` has it")->required();
    run(removing, remove);
}

} // namespace sala
