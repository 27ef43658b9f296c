// Playlists written into a library or onto a kiosk.

#include "app/commands/open_library.h"
#include "app/commands/playlist_home.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

/// Writes one playlist into a library, step by step; the first step that fails is the result.
class PlaylistWriter {
  public:
    PlaylistWriter(Library &library, const PlaylistHome &home) : m_library(library), m_home(home) {}

    Result<void> write(const PlaylistText &text) {
        Playlist wanted;
        return PlaylistRepository(m_library)
            .find(text.key)
            .and_then([&](const std::optional<Playlist> &seen) -> Result<void> {
                wanted.id = seen ? seen->id : PlaylistId::generate();
                wanted.key = text.key;
                for (const PlaylistLine &line : text.lines) {
                    const Result<PlaylistEntry> entry = entryOf(line);
                    if (!entry) {
                        return tl::unexpected(entry.error());
                    }
                    wanted.entries.append(*entry);
                }
                PlaylistRepository playlists(m_library);
                return seen ? playlists.update(*seen, wanted, m_edit) : playlists.add(wanted, m_edit);
            })
            .and_then([&] { return setWords(wanted.id, TextField::Title, text.titles); });
    }

  private:
    Result<PlaylistEntry> entryOf(const PlaylistLine &line) {
        PlaylistEntry entry = line.how;
        if (line.isCard()) {
            const Result<WorkId> card = cardFor(line);
            if (!card) {
                return tl::unexpected(card.error());
            }
            entry.work = *card;
        } else if (!line.work.isEmpty()) {
            entry.work = WorkId(Id::fromText(line.work).value_or(Id()));
        }
        return entry;
    }

    /// One that says just this, where the library has it.
    Result<WorkId> cardFor(const PlaylistLine &line) {
        for (const Work &card : m_home.catalogue.cards) {
            if (wordsOf(m_home.catalogue.texts, card.id, TextField::Title) == line.titles &&
                wordsOf(m_home.catalogue.texts, card.id, TextField::Caption) == line.texts) {
                return card.id;
            }
        }
        for (const auto &[id, made] : m_made) {
            if (made.titles == line.titles && made.texts == line.texts) {
                return id;
            }
        }
        Work card;
        card.id = WorkId::generate();
        card.kind = WorkKind::TitleCard;
        m_made.append({card.id, line});
        return WorkRepository(m_library)
            .add(card, m_edit)
            .and_then([&] { return setWords(card.id, TextField::Title, line.titles); })
            .and_then([&] { return setWords(card.id, TextField::Caption, line.texts); })
            .map([&] { return card.id; });
    }

    /// Languages that are not named keep what they have.
    Result<void> setWords(const Id &owner, TextField field, const QMap<Language, QString> &words) {
        TextRepository texts(m_library);
        QList<TextChange> changes;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            const TextKey key{owner, field, it.key()};
            const Result<Text> before = texts.get(key);
            if (!before) {
                return tl::unexpected(before.error());
            }
            if (before->body != it.value()) {
                changes.append({key, it.value(), TextStatus::Translated, before->revision});
            }
        }
        return texts.setAll(changes, m_edit);
    }

    Library &m_library;
    const PlaylistHome &m_home;
    Edit m_edit = Edit::by(QStringLiteral("command line"));
    QList<std::pair<WorkId, PlaylistLine>> m_made;
};

} // namespace

Result<void> storePlaylist(const PlaylistHome &home, const PlaylistPlan &plan) {
    if (home.isKiosk()) {
        return KioskState::open(home.state).and_then([&](KioskState state) {
            return writeOwnPlaylist(state, plan.text);
        });
    }
    auto library = openLibrary(home.library, Library::Mode::ReadWrite);
    if (!library) {
        return tl::unexpected(library.error());
    }
    auto transaction = Transaction::begin(*library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return PlaylistWriter(*library, home).write(plan.text).and_then([&] { return transaction->commit(); });
}

} // namespace sala
