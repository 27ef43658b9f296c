#include "app/kiosk/curator_library.h"

#include "app/kiosk/slow_work.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/undo_repository.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrent>

#include <utility>

namespace sala {

namespace {

constexpr std::chrono::seconds kLookEvery{1};

void log(const char *what, const std::optional<Error> &error) {
    if (error && error->code != ErrorCode::Conflict) {
        qCWarning(lcCurators).noquote() << what << error->detail << error->subject;
    }
}

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

/// What stands there since, whatever became of the save.
SaveOutcome outcomeOf(Library &library, SaveOutcome outcome, const Result<RevisionId> &saved) {
    outcome.error = errorOf(saved);
    outcome.texts = TextRepository(library).of(outcome.key.owner).value_or(QList<Text>());
    if (const Result<Text> text = TextRepository(library).get(outcome.key); text && text->status == TextStatus::Missing) {
        outcome.texts.append(*text); // it was taken away
    }
    return outcome;
}

KeepOutcome kept(Library &library, Draft draft, const SeenDrafts &seen) {
    KeepOutcome outcome{draft, std::nullopt, std::nullopt};
    draft.time = now();
    DraftRepository drafts(library);
    outcome.error = errorOf(drafts.keep(draft, seen));
    if (outcome.error && outcome.error->code == ErrorCode::Conflict) {
        outcome.other = drafts.find(draft.key, draft.curator).value_or(std::nullopt);
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

UndoOutcome takenBack(Library &library, UndoOutcome outcome, const QString &author) {
    UndoRepository undos(library);
    const bool isUndo = outcome.way == UndoOutcome::Way::Undo;
    const auto offered = isUndo ? undos.lastUndo(author) : undos.lastRedo(author);
    outcome.undo = offered.value_or(std::nullopt);
    outcome.error = errorOf(offered);
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

} // namespace

CuratorLibrary::CuratorLibrary(QString path, CuratorReader reader)
    : m_path(path), m_reader(std::move(reader)), m_queue(path),
      m_consents(path, m_queue, [this] { return m_curator ? m_curator->name : QString(); }), m_past(path) {
    connect(&m_consents, &CuratorConsents::worksErased, this, &CuratorLibrary::takeErased);
    connect(&m_consents, &CuratorConsents::changed, this, &CuratorLibrary::load);
    connect(&m_read, &QFutureWatcherBase::finished, this, &CuratorLibrary::takeRead);
    connect(&m_history, &QFutureWatcherBase::finished, this, &CuratorLibrary::takeHistory);
    connect(&m_planned, &QFutureWatcherBase::finished, this, &CuratorLibrary::takePlanned);
    connect(&m_queue, &WriterQueue::idle, this, &CuratorDesk::idle);
    connect(&m_consents, &CuratorConsents::idle, this, &CuratorDesk::idle);
    connect(&m_look, &QTimer::timeout, this, &CuratorLibrary::lookForChanges);
    m_look.start(kLookEvery);
}

CuratorLibrary::~CuratorLibrary() {
    waitFor(m_read);
    waitFor(m_history);
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
    if (m_isReading || m_isReplaced) {
        m_isStale = m_isReading;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_written.clear();
    m_read.setFuture(QtConcurrent::run([path = m_path, read = m_reader, depth = m_depth] {
        return std::make_shared<CuratorReading>(read(path, depth));
    }));
}

void CuratorLibrary::takeRead() {
    const CuratorReading reading = std::exchange(*m_read.result(), {}); // nobody else holds it: what changes is changed in place
    if (reading.error) {
        log("the library was not read:", reading.error);
    }
    if (reading.catalogue) {
        m_catalogue = reading.catalogue;
    }
    if (reading.contents) {
        putTexts(*reading.contents, m_written);
        removeWorks(*reading.contents, m_erased);
    }
    m_isReading = false;
    const bool isMoreToCome = m_depth == CollectionDepth::Titles && reading.contents;
    m_depth = reading.contents ? CollectionDepth::Whole : m_depth;
    Q_EMIT loaded(reading.contents, reading.error);
    if (m_isStale || isMoreToCome) {
        load();
    }
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
                                       m_names.insert(answer.curator.id, answer.curator.name);
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

void CuratorLibrary::keep(const Draft &draft, const SeenDrafts &seen) {
    if (!m_names.contains(draft.curator)) {
        Q_EMIT draftKept({draft, Error{ErrorCode::NotAllowed, QStringLiteral("nobody has signed in"), {}}, std::nullopt});
        return;
    }
    m_queue.run<KeepOutcome>(
        [draft, seen](Library &library) { return kept(library, draft, seen); },
        [this, draft](const Result<KeepOutcome> &done) {
            const KeepOutcome outcome = done.value_or(KeepOutcome{draft, errorOf(done), std::nullopt});
            log("a draft was not kept:", outcome.error);
            if (outcome.error && outcome.error->code == ErrorCode::NotAllowed) {
                lookForChanges(); // its work was erased
            }
            Q_EMIT draftKept(outcome);
        });
}

void CuratorLibrary::drop(const Draft &draft, const SeenDrafts &seen) {
    m_queue.run<void>([draft, seen](Library &library) { return DraftRepository(library).drop(draft.key, draft.curator, seen); },
                      [](const Result<void> &dropped) { log("a draft was not dropped:", errorOf(dropped)); });
}

void CuratorLibrary::readDrafts() {
    if (!m_curator) {
        return;
    }
    const CuratorId curator = m_curator->id;
    m_queue.run<QList<Draft>>([curator](Library &library) { return DraftRepository(library).by(curator); },
                              [this, curator](const Result<QList<Draft>> &drafts) {
                                  if (drafts) {
                                      Q_EMIT draftsRead(curator, *drafts);
                                  }
                              });
}

/// A reading that began before it may come in after it.
void CuratorLibrary::noteWritten(const QList<Text> &texts) {
    if (m_isReading) {
        m_written += texts;
    }
}

void CuratorLibrary::tellSaved(const SaveOutcome &outcome) {
    noteWritten(outcome.texts);
    log("a text was not saved:", outcome.error);
    Q_EMIT saved(outcome);
}

void CuratorLibrary::save(const Draft &draft, TextStatus status, const SeenDrafts &seen) {
    if (!m_names.contains(draft.curator)) {
        return;
    }
    Draft saved = draft;
    saved.time = now();
    const SaveOutcome wanted{draft.curator, draft.key, draft.body, {}, std::nullopt, std::nullopt, false, false};
    m_queue.run<SaveOutcome>(
        [saved, status, seen, wanted, author = m_names.value(draft.curator)](Library &library) {
            DraftRepository drafts(library);
            SaveOutcome outcome = outcomeOf(library, wanted, drafts.save(saved, status, Edit::by(author), seen));
            if (outcome.error && outcome.error->code == ErrorCode::Conflict) {
                outcome.conflict = drafts.conflict(saved).value_or(std::nullopt);
            }
            return outcome;
        },
        [this, wanted](const Result<SaveOutcome> &outcome) {
            SaveOutcome failed = wanted;
            failed.error = errorOf(outcome);
            tellSaved(outcome.value_or(failed));
        });
}

void CuratorLibrary::setStatus(const Text &seen, TextStatus status) {
    if (!m_curator) {
        return;
    }
    const SaveOutcome wanted{m_curator->id, seen.key, seen.body, {}, std::nullopt, std::nullopt, true, false};
    m_queue.run<SaveOutcome>(
        [seen, status, wanted, author = m_curator->name](Library &library) {
            const TextChange change{seen.key, seen.body, status, seen.revision};
            return outcomeOf(library, wanted, TextRepository(library).set(change, Edit::by(author)));
        },
        [this, wanted](const Result<SaveOutcome> &outcome) {
            SaveOutcome failed = wanted;
            failed.error = errorOf(outcome);
            tellSaved(outcome.value_or(failed));
        });
}

void CuratorLibrary::takeBack(UndoOutcome::Way way) {
    if (!m_curator) {
        return;
    }
    const UndoOutcome wanted{m_curator->id, way, {}, {}, {}};
    m_queue.run<UndoOutcome>(
        [wanted, author = m_curator->name](Library &library) { return takenBack(library, wanted, author); },
        [this, wanted](const Result<UndoOutcome> &outcome) {
            UndoOutcome told = outcome.value_or(wanted);
            told.error = outcome ? told.error : errorOf(outcome);
            log("nothing was taken back:", told.error);
            noteWritten(told.texts);
            Q_EMIT undone(told);
        });
}

/// Beside the writing, which a long one would hold up; the newest wish wins.
void CuratorLibrary::readHistory(const TextKey &key) {
    m_historyOf = key;
    m_history.setFuture(QtConcurrent::run([path = m_path, key] {
        return std::make_shared<Result<QList<Revision>>>(readHistoryOf(path, key));
    }));
}

void CuratorLibrary::takeHistory() {
    const Result<QList<Revision>> &history = *m_history.result();
    Q_EMIT historyRead(m_historyOf, history.value_or(QList<Revision>()), errorOf(history));
}

void CuratorLibrary::readSourceChange(const TextKey &translation, Language source) {
    m_queue.run<SourceChange>([=](Library &library) { return TextRepository(library).sourceChange(translation, source); },
                              [this, translation](const Result<SourceChange> &change) {
                                  Q_EMIT sourceChangeRead(translation, change.value_or(SourceChange()));
                              });
}

} // namespace sala
