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
SaveOutcome outcomeOf(Library &library, const Draft &draft, const Result<RevisionId> &saved) {
    SaveOutcome outcome{draft.key, draft.body, {}, errorOf(saved), std::nullopt, false};
    outcome.texts = TextRepository(library).of(draft.key.owner).value_or(QList<Text>());
    if (const Result<Text> text = TextRepository(library).get(draft.key); text && text->status == TextStatus::Missing) {
        outcome.texts.append(*text); // it was taken away
    }
    if (outcome.error && outcome.error->code == ErrorCode::Conflict) {
        outcome.conflict = DraftRepository(library).conflict(draft).value_or(std::nullopt);
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
    connect(&m_queue, &WriterQueue::idle, this, &CuratorDesk::idle);
    connect(&m_look, &QTimer::timeout, this, &CuratorLibrary::lookForChanges);
    m_look.start(kLookEvery);
}

CuratorLibrary::~CuratorLibrary() {
    waitFor(m_read);
}

QString CuratorLibrary::libraryName() const {
    return QFileInfo(m_path).fileName();
}

void CuratorLibrary::load() {
    if (m_isMarkAsked) {
        read();
        return;
    }
    m_isMarkAsked = true; // before the first reading, so that nothing others write from then on goes unnoticed
    m_queue.run<Result<int>>([](Library &library) { return changeMark(library); }, [this](const Result<Result<int>> &mark) {
        if (mark && *mark) {
            m_mark = **mark;
        }
        read();
    });
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

/// Asked of the writer's own connection: what it wrote itself is no change.
void CuratorLibrary::lookForChanges() {
    if (m_isLooking || isBusy()) {
        return;
    }
    m_isLooking = true;
    m_queue.run<Result<int>>([](Library &library) { return changeMark(library); }, [this](const Result<Result<int>> &mark) {
        m_isLooking = false;
        if (!mark || !*mark) {
            return;
        }
        const bool isOther = m_mark && *m_mark != **mark;
        m_mark = **mark;
        if (isOther) {
            Q_EMIT changedElsewhere();
        }
    });
}

void CuratorLibrary::readCurators() {
    m_queue.run<Result<QList<Curator>>>([](Library &library) { return CuratorRepository(library).all(); },
                                        [this](const Result<Result<QList<Curator>>> &opened) {
                                            const Result<QList<Curator>> curators =
                                                opened ? *opened : Result<QList<Curator>>(tl::unexpected(opened.error()));
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
    m_queue.run<Result<void>>(add, [this](const Result<Result<void>> &opened) {
        const std::optional<Error> error = opened ? errorOf(*opened) : errorOf(opened);
        log("a curator was not added:", error);
        Q_EMIT curatorAdded(error);
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
    m_queue.run<Result<void>>([kept](Library &library) { return DraftRepository(library).keep(kept); },
                              [this, kept](const Result<Result<void>> &opened) {
                                  const std::optional<Error> error = opened ? errorOf(*opened) : errorOf(opened);
                                  log("a draft was not kept:", error);
                                  Q_EMIT draftKept(kept.key, kept.body, error);
                              });
}

void CuratorLibrary::drop(const TextKey &key) {
    if (!m_curator) {
        return;
    }
    m_queue.run<Result<void>>([key, curator = m_curator->id](Library &library) { return DraftRepository(library).drop(key, curator); },
                              [](const Result<Result<void>> &opened) {
                                  log("a draft was not dropped:", opened ? errorOf(*opened) : errorOf(opened));
                              });
}

void CuratorLibrary::tellSaved(const TextKey &key, const QString &body, const Result<SaveOutcome> &outcome) {
    const SaveOutcome told = outcome.value_or(SaveOutcome{key, body, {}, errorOf(outcome), std::nullopt, false});
    log("a text was not saved:", told.error);
    Q_EMIT saved(told);
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
            return outcomeOf(library, saved, DraftRepository(library).save(saved, status, Edit::by(author)));
        },
        [this, draft](const Result<SaveOutcome> &outcome) { tellSaved(draft.key, draft.body, outcome); });
}

void CuratorLibrary::setStatus(const Text &seen, TextStatus status) {
    if (!m_curator) {
        return;
    }
    const QString author = m_curator->name;
    m_queue.run<SaveOutcome>(
        [=](Library &library) {
            const TextChange change{seen.key, seen.body, status, seen.revision};
            return outcomeOf(library, {seen.key, {}, seen.body, seen.revision, now()},
                             TextRepository(library).set(change, Edit::by(author)));
        },
        [this, seen](const Result<SaveOutcome> &outcome) {
            SaveOutcome told = outcome.value_or(SaveOutcome{seen.key, seen.body, {}, errorOf(outcome), std::nullopt, true});
            told.isStatus = true;
            told.conflict.reset(); // nobody's words meet: what stands there now is shown
            tellSaved(told.key, told.body, told);
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
    m_queue.run<Result<QList<Revision>>>([key](Library &library) { return TextRepository(library).history(key); },
                                         [this, key](const Result<Result<QList<Revision>>> &opened) {
                                             const auto history =
                                                 opened ? *opened : Result<QList<Revision>>(tl::unexpected(opened.error()));
                                             Q_EMIT historyRead(key, history.value_or(QList<Revision>()), errorOf(history));
                                         });
}

void CuratorLibrary::readSourceChange(const TextKey &translation, Language source) {
    m_queue.run<Result<SourceChange>>(
        [=](Library &library) { return TextRepository(library).sourceChange(translation, source); },
        [this, translation](const Result<Result<SourceChange>> &opened) {
            Q_EMIT sourceChangeRead(translation, opened && *opened ? **opened : SourceChange());
        });
}

} // namespace sala
