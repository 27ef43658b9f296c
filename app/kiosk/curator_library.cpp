#include "app/kiosk/curator_library.h"

#include "app/kiosk/slow_work.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/collection_loader.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/library_changes.h"
#include "db/storage/text_repository.h"
#include "db/storage/undo_repository.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>
#include <QtConcurrent>

#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcCurators, "sala.kiosk.curators", QtInfoMsg)

namespace {

constexpr std::chrono::seconds kLookEvery{2};

void log(const char *what, const std::optional<Error> &error) {
    if (error && error->code != ErrorCode::Conflict) {
        qCWarning(lcCurators).noquote() << what << error->detail << error->subject;
    }
}

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

/// What stands there since, whatever became of the save.
SaveOutcome outcomeOf(Library &library, const TextKey &key, const QString &body, const Result<RevisionId> &saved) {
    SaveOutcome outcome{key, body, {}, errorOf(saved), std::nullopt, false};
    outcome.texts = TextRepository(library).of(key.owner).value_or(QList<Text>());
    if (const Result<Text> text = TextRepository(library).get(key); text && text->status == TextStatus::Missing) {
        outcome.texts.append(*text); // it was taken away
    }
    return outcome;
}

QList<Text> textsOf(Library &library, const Undo &undo) {
    QList<Text> texts;
    QSet<Id> owners;
    for (const FieldUndo &field : undo.fields) {
        if (!owners.contains(field.subject)) {
            owners.insert(field.subject);
            texts += TextRepository(library).of(field.subject).value_or(QList<Text>());
        }
        if (field.text) {
            const Result<Text> text = TextRepository(library).get(*field.text); // also one that is gone
            texts += text ? QList<Text>{*text} : QList<Text>();
        }
    }
    return texts;
}

UndoOutcome takenBack(Library &library, UndoOutcome::Way way, const QString &author) {
    UndoRepository undos(library);
    const bool isUndo = way == UndoOutcome::Way::Undo;
    const auto offered = isUndo ? undos.lastUndo(author) : undos.lastRedo(author);
    UndoOutcome outcome{way, offered.value_or(std::nullopt), {}, errorOf(offered)};
    if (outcome.undo) {
        outcome.error = errorOf(undos.apply(*outcome.undo, Edit::by(author)));
        outcome.texts = textsOf(library, *outcome.undo);
    }
    return outcome;
}

CuratorSignIn signedIn(Library &library, const QString &name, const QString &passphrase) {
    CuratorRepository curators(library);
    const Result<SignIn> answer = curators.signIn(name, passphrase, now());
    CuratorSignIn in{answer.value_or(SignIn{SignIn::Answer::Failed, {}}), {}, {}, errorOf(answer)};
    if (in.answer.answer != SignIn::Answer::Right) {
        return in;
    }
    const auto curator = curators.find(name);
    if (!curator || !*curator) {
        in.answer.answer = SignIn::Answer::Failed;
        in.error = errorOf(curator);
        return in;
    }
    in.curator = **curator;
    const auto drafts = DraftRepository(library).by(in.curator.id);
    in.drafts = drafts.value_or(QList<Draft>());
    if (!drafts) {
        in.answer.answer = SignIn::Answer::Failed; // better not in than without what they had typed
        in.error = drafts.error();
    }
    return in;
}

/// A library of one's own is brought up to date by the writer; until then it cannot be read.
Result<Library> openToRead(const QString &path) {
    return Library::open(path, Library::Mode::ReadOnly);
}

} // namespace

CuratorReading readForCurators(const QString &path) {
    Result<Library> library = openToRead(path);
    if (!library) {
        return {nullptr, nullptr, library.error()};
    }
    const CatalogueRequest request{{}, QDate::currentDate(), now(), {}};
    Result<Catalogue> catalogue = loadCatalogue(*library, request);
    const ConsentQuestion question{ConsentUse::Exhibition, catalogue ? catalogue->exhibition.country : QString(), QDate::currentDate()};
    Result<Collection> collection = loadCollection(*library);
    if (!collection) {
        return {nullptr, nullptr, collection.error()};
    }
    CuratorReading reading;
    reading.contents = std::make_shared<const ShelfContents>(shelve(std::move(*collection), question));
    reading.catalogue = catalogue ? std::make_shared<const Catalogue>(std::move(*catalogue)) : nullptr;
    log("nothing can be previewed:", errorOf(catalogue));
    return reading;
}

CuratorLibrary::CuratorLibrary(QString path, QObject *parent) : CuratorDesk(parent), m_path(path), m_queue(path) {
    connect(&m_read, &QFutureWatcherBase::finished, this, &CuratorLibrary::takeRead);
    connect(&m_planned, &QFutureWatcherBase::finished, this, &CuratorLibrary::takePlanned);
    connect(&m_queue, &WriterQueue::idle, this, &CuratorDesk::idle);
    connect(&m_look, &QTimer::timeout, this, &CuratorLibrary::lookForChanges);
    m_look.start(kLookEvery);
}

CuratorLibrary::~CuratorLibrary() {
    waitFor(m_read);
    waitFor(m_planned);
}

QString CuratorLibrary::libraryName() const {
    return QFileInfo(m_path).fileName();
}

/// The mark comes before the first reading, so that nothing others write from then on goes unnoticed.
void CuratorLibrary::load() {
    if (m_mark) {
        read();
    } else {
        look([this] { read(); });
    }
}

void CuratorLibrary::read() {
    if (m_read.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_read.setFuture(QtConcurrent::run([path = m_path] { return std::make_shared<CuratorReading>(readForCurators(path)); }));
}

void CuratorLibrary::takeRead() {
    const CuratorReading reading = std::exchange(*m_read.result(), {}); // nobody else holds it: what changes is changed in place
    if (reading.error) {
        log("the library was not read:", reading.error);
    }
    if (reading.catalogue) {
        m_catalogue = reading.catalogue;
    }
    Q_EMIT loaded(reading.contents, reading.error);
    if (m_isStale) {
        load();
    }
}

void CuratorLibrary::lookForChanges() {
    if (!m_isLooking && !isBusy()) {
        m_isLooking = true;
        look([this] { m_isLooking = false; });
    }
}

/// Asked of the writer's own connection: what it wrote itself is no change.
void CuratorLibrary::look(const std::function<void()> &then) {
    m_queue.run<int>(changeMark, [this, then](const Result<int> &mark) {
        const bool isOther = mark && m_mark && *m_mark != *mark;
        m_mark = mark ? std::optional(*mark) : m_mark;
        if (isOther) {
            Q_EMIT changedElsewhere();
        }
        then();
    });
}

void CuratorLibrary::readCurators() {
    m_queue.run<QList<Curator>>([](Library &library) { return CuratorRepository(library).all(); },
                                [this](const Result<QList<Curator>> &curators) {
                                    log("nobody can come in:", errorOf(curators));
                                    Q_EMIT curatorsRead(curators.value_or(QList<Curator>()), errorOf(curators));
                                });
}

void CuratorLibrary::signIn(const QString &name, const QString &passphrase) {
    m_queue.run<CuratorSignIn>([=](Library &library) { return signedIn(library, name, passphrase); },
                               [this](const Result<CuratorSignIn> &opened) {
                                   const CuratorSignIn answer = opened.value_or(
                                       CuratorSignIn{{SignIn::Answer::Failed, {}}, {}, {}, errorOf(opened)});
                                   log("signing in failed:", answer.error);
                                   if (answer.answer.answer == SignIn::Answer::Right) {
                                       m_curator = answer.curator;
                                   }
                                   Q_EMIT signInAnswered(answer);
                               });
}

void CuratorLibrary::addCurator(const Curator &curator, const QString &passphrase) {
    Curator wanted = curator;
    wanted.id = CuratorId::generate();
    const QString author = m_curator ? m_curator->name : curator.name;
    const bool mustBeFirst = !m_curator.has_value();
    const auto add = [=](Library &library) -> Result<void> {
        CuratorRepository curators(library);
        const Result<QList<Curator>> all = curators.all();
        if (!all) {
            return tl::unexpected(all.error());
        }
        if (mustBeFirst && !all->isEmpty()) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("only a curator adds another"), wanted.name);
        }
        return curators.add(wanted, passphrase, Edit::by(author));
    };
    m_queue.run<void>(add, [this](const Result<void> &added) {
        log("a curator was not added:", errorOf(added));
        Q_EMIT curatorAdded(errorOf(added));
    });
}

/// What they asked for before is still done in their name.
void CuratorLibrary::signOut() {
    m_curator.reset();
}

void CuratorLibrary::keep(const Draft &draft) {
    if (!m_curator) {
        Q_EMIT draftKept(draft.key, draft.body, Error{ErrorCode::NotAllowed, QStringLiteral("nobody has signed in"), {}});
        return;
    }
    Draft kept = draft;
    kept.curator = m_curator->id;
    kept.time = now();
    m_queue.run<void>([kept](Library &library) { return DraftRepository(library).keep(kept); },
                      [this, kept](const Result<void> &done) {
                          log("a draft was not kept:", errorOf(done));
                          Q_EMIT draftKept(kept.key, kept.body, errorOf(done));
                      });
}

void CuratorLibrary::drop(const TextKey &key) {
    if (!m_curator) {
        return;
    }
    m_queue.run<void>([key, curator = m_curator->id](Library &library) { return DraftRepository(library).drop(key, curator); },
                      [](const Result<void> &dropped) { log("a draft was not dropped:", errorOf(dropped)); });
}

void CuratorLibrary::tellSaved(const SaveOutcome &outcome) {
    log("a text was not saved:", outcome.error);
    Q_EMIT saved(outcome);
}

void CuratorLibrary::save(const Draft &draft, TextStatus status) {
    if (!m_curator) {
        return;
    }
    Draft saved = draft;
    saved.curator = m_curator->id;
    saved.time = now();
    const QString author = m_curator->name;
    m_queue.run<SaveOutcome>(
        [=](Library &library) {
            DraftRepository drafts(library);
            SaveOutcome outcome = outcomeOf(library, saved.key, saved.body, drafts.save(saved, status, Edit::by(author)));
            if (outcome.error && outcome.error->code == ErrorCode::Conflict) {
                outcome.conflict = drafts.conflict(saved).value_or(std::nullopt);
            }
            return outcome;
        },
        [this, draft](const Result<SaveOutcome> &outcome) {
            tellSaved(outcome.value_or(SaveOutcome{draft.key, draft.body, {}, errorOf(outcome), std::nullopt, false}));
        });
}

void CuratorLibrary::setStatus(const Text &seen, TextStatus status) {
    if (!m_curator) {
        return;
    }
    const QString author = m_curator->name;
    m_queue.run<SaveOutcome>(
        [=](Library &library) {
            const TextChange change{seen.key, seen.body, status, seen.revision};
            SaveOutcome outcome = outcomeOf(library, seen.key, seen.body, TextRepository(library).set(change, Edit::by(author)));
            outcome.isStatus = true;
            return outcome;
        },
        [this, seen](const Result<SaveOutcome> &outcome) {
            tellSaved(outcome.value_or(SaveOutcome{seen.key, seen.body, {}, errorOf(outcome), std::nullopt, true}));
        });
}

void CuratorLibrary::takeBack(UndoOutcome::Way way) {
    if (!m_curator) {
        return;
    }
    m_queue.run<UndoOutcome>([way, author = m_curator->name](Library &library) { return takenBack(library, way, author); },
                             [this, way](const Result<UndoOutcome> &outcome) {
                                 const UndoOutcome told = outcome.value_or(UndoOutcome{way, {}, {}, errorOf(outcome)});
                                 log("nothing was taken back:", told.error);
                                 Q_EMIT undone(told);
                             });
}

void CuratorLibrary::readHistory(const TextKey &key) {
    m_queue.run<QList<Revision>>([key](Library &library) { return TextRepository(library).history(key); },
                                 [this, key](const Result<QList<Revision>> &history) {
                                     Q_EMIT historyRead(key, history.value_or(QList<Revision>()), errorOf(history));
                                 });
}

void CuratorLibrary::readSourceChange(const TextKey &translation, Language source) {
    m_queue.run<SourceChange>([=](Library &library) { return TextRepository(library).sourceChange(translation, source); },
                              [this, translation](const Result<SourceChange> &change) {
                                  Q_EMIT sourceChangeRead(translation, change.value_or(SourceChange()));
                              });
}

} // namespace sala
