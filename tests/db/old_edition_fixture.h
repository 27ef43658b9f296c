#pragma once

#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/edition_upgrade.h"
#include "db/storage/library_check.h"
#include "db/storage/library_file.h"
#include "tests/db/edition_fixture.h"

namespace sala {

constexpr int kFirstWithEditions = 4; ///< schema

/// A photograph of one chunk, its playlist and its exhibition, as an earlier schema keeps them.
class OldEditionFixture : public EditionFixture {
  public:
    explicit OldEditionFixture(int schema) : m_schema(schema) { label.publicKey = key.publicKey(); }

    /// Publishes as that Sala did.
    void publishOld(const QString &path) {
        auto file = createLibraryFile(path, migrationsUpTo(m_schema));
        ASSERT_TRUE(file) << why(file);
        Connection &to = **file;
        to.database().exec("PRAGMA foreign_keys = OFF");
        const std::string exhibition = "VALUES (?, 'bangkok', '', NULL, 'TH', '', '', 'Asia/Bangkok', 'en', ?, '', 0";
        Query(to, "INSERT INTO exhibition " + exhibition + (m_schema < 6 ? ")" : ", '')"))
            .with(label.exhibition, m_playlist)
            .run();
        Query(to, "INSERT INTO playlist VALUES (?, 'everything')").with(m_playlist).run();
        const std::string photograph = "VALUES (?, 'photograph', '000001', '', NULL, NULL, '', '', '0.5 0.5', 0";
        Query(to, "INSERT INTO work " + photograph + (m_schema < 15 ? ")" : m_schema < 16 ? ", '')" : ", '', '')")).with(work).run();
        Query(to, "INSERT INTO text VALUES (?, 'title', 'km', 'ទន្លេ', 'reviewed', ?)").with(work, Id::generate()).run();
        Query(to, "INSERT INTO media VALUES (1, ?, ?, 'image/jpeg')").with(m_hash, qint64(m_bytes.size())).run();
        Query(to, "INSERT INTO chunk VALUES (1, ?, ?)").with(m_hash, m_bytes).run();
        Query(to, "INSERT INTO media_chunk VALUES (1, 0, 1)").run();
        Query(to, "INSERT INTO rendition VALUES (?, 'screen', 1, 1920, 1080)").with(work).run();
        Query entry(to, m_schema < 5 ? "INSERT INTO playlist_entry VALUES (?, 0, ?, 8000, 'cross-fade', 0, -1, 0)"
                                       : "INSERT INTO playlist_entry VALUES (?, 0, ?, 8000, 'cross-fade', 0, -1, 0, 0, '')");
        entry.with(m_playlist, work).run();
        if (m_schema < 6) {
            Query(to, "INSERT INTO schedule_rule VALUES (?, ?, ?, '', '', 127, '10:00', '18:00', 0)")
                .with(Id::generate(), label.exhibition, m_playlist)
                .run();
        }
        label.content = walkEdition(to, label);
        writeLabel(to, label, key.seal(sealedWords(label.content)));
    }

    /// A kiosk that loaded it when it was as old.
    KioskState oldKiosk() {
        KioskState state = kiosk();
        edition.file = QStringLiteral("000007-old.sala");
        publishOld(state.pathOf(edition));
        edition.label = label;
        edition.loaded = time;
        EXPECT_TRUE(state.show(edition));
        return state;
    }

    void expectShown(const KioskState &state) const {
        EXPECT_EQ(shownBy(state), QSet<Id>{work});
        const auto current = state.edition(KioskEdition::Role::Current);
        ASSERT_TRUE(current && *current);
        EXPECT_EQ((**current).label, label);
        const Result<bool> isSame = isAsLoaded(state, **current);
        EXPECT_TRUE(isSame && *isSame) << why(isSame);
        Result<Library> shown = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
        const auto findings = checkLibrary(*shown);
        ASSERT_TRUE(findings) << why(findings);
        for (const Finding &finding : *findings) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
    }

    EditionLabel label{7, ExhibitionId::generate(), time, {}, {}};
    KioskEdition edition;
    WorkId work = WorkId::generate();

  private:
    int m_schema;
    PlaylistId m_playlist = PlaylistId::generate();
    QByteArray m_bytes = QByteArray(30000, 'j');
    MediaHash m_hash = hashOf(m_bytes);
};

} // namespace sala
