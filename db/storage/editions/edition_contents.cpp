#include "db/storage/editions/edition_contents.h"

#include "db/records/hash.h"

#include <QtEndian>

#include <bit>

namespace sala {
namespace {

/// Feeds rows to a hash so that no two different sequences of rows feed the same bytes: every value with its
/// type and length before it.
class RowHasher {
  public:
    void add(const EditionTable &table, const EditionRow &row) {
        add(QByteArray(table.name));
        for (const Cell &cell : row) {
            std::visit([this](const auto &value) { add(value); }, cell);
        }
    }
    MediaHash result() { return m_hasher.result(); }

  private:
    void add(std::monostate) { start('n', 0); }
    void add(qint64 value) { start('i', quint64(value)); }
    void add(double value) { start('r', std::bit_cast<quint64>(value)); }
    void add(const QByteArray &bytes) {
        start('b', quint64(bytes.size()));
        m_hasher.add(bytes);
    }
    void add(const QString &text) {
        const QByteArray bytes = text.toUtf8();
        start('t', quint64(bytes.size()));
        m_hasher.add(bytes);
    }
    void start(char type, quint64 number) {
        char head[9] = {type};
        qToLittleEndian(number, head + 1);
        m_hasher.add(QByteArrayView(head, sizeof head));
    }

    MediaHasher m_hasher;
};

EditionRow rowIn(const Query &query, int columns) {
    EditionRow row;
    row.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        row.push_back(query.cell(column));
    }
    return row;
}

} // namespace

const std::vector<EditionTable> &editionTables() {
    static const std::vector<EditionTable> tables{
        {"place", "SELECT * FROM place ORDER BY id", "INSERT INTO place VALUES (?, ?, ?, ?, ?)", 5},
        {"journey", "SELECT * FROM journey ORDER BY id", "INSERT INTO journey VALUES (?, ?, ?, ?, ?)", 5},
        {"theme", "SELECT * FROM theme ORDER BY id", "INSERT INTO theme VALUES (?, ?, ?)", 3},
        {"partner", "SELECT * FROM partner ORDER BY id", "INSERT INTO partner VALUES (?, ?, ?, ?, ?, ?)", 6},
        {"playlist", "SELECT * FROM playlist ORDER BY id", "INSERT INTO playlist VALUES (?, ?)", 2},
        {"exhibition", "SELECT * FROM exhibition ORDER BY id",
         "INSERT INTO exhibition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", 12},
        {"programme_event", "SELECT * FROM programme_event ORDER BY id",
         "INSERT INTO programme_event VALUES (?, ?, ?, ?)", 4},
        {"work", "SELECT * FROM work ORDER BY id", "INSERT INTO work VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         10},
        {"work_theme", "SELECT * FROM work_theme ORDER BY work, theme",
         "INSERT INTO work_theme VALUES (?, ?)", 2},
        {"person", "SELECT * FROM person ORDER BY id", "INSERT INTO person VALUES (?, ?, ?)", 3},
        {"work_person", "SELECT * FROM work_person ORDER BY work, person",
         "INSERT INTO work_person VALUES (?, ?)", 2},
        {"consent", "SELECT * FROM consent ORDER BY id",
         "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, ?, ?)", 8},
        {"text", "SELECT * FROM text ORDER BY owner, field, language",
         "INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)", 6},
        {"tombstone", "SELECT * FROM tombstone ORDER BY subject",
         "INSERT INTO tombstone VALUES (?, ?, ?, ?, ?)", 5},
        {"media", "SELECT hash, size, mime FROM media ORDER BY hash",
         "INSERT INTO media (hash, size, mime) VALUES (?, ?, ?)", 3},
        {"media_chunk",
         "SELECT media.hash, media_chunk.position, chunk.hash FROM media_chunk"
         " JOIN media ON media.id = media_chunk.media JOIN chunk ON chunk.id = media_chunk.chunk"
         " ORDER BY media.hash, media_chunk.position",
         "INSERT INTO media_chunk SELECT media.id, ?2, chunk.id FROM media JOIN chunk ON chunk.hash = ?3"
         " WHERE media.hash = ?1",
         3},
        {"rendition",
         "SELECT rendition.work, rendition.kind, media.hash, rendition.width, rendition.height FROM "
         "rendition"
         " JOIN media ON media.id = rendition.media ORDER BY rendition.work, rendition.kind",
         "INSERT INTO rendition SELECT ?1, ?2, id, ?4, ?5 FROM media WHERE hash = ?3", 5},
        {"film", "SELECT * FROM film ORDER BY id", "INSERT INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?)", 8},
        {"film_version", "SELECT * FROM film_version ORDER BY id",
         "INSERT INTO film_version VALUES (?, ?, ?, ?, ?, ?)", 6},
        {"subtitle_track", "SELECT * FROM subtitle_track ORDER BY id",
         "INSERT INTO subtitle_track VALUES (?, ?, ?, ?, ?, ?)", 6},
        {"document_version", "SELECT * FROM document_version ORDER BY id",
         "INSERT INTO document_version VALUES (?, ?, ?, ?, ?, ?)", 6},
        {"playlist_entry", "SELECT * FROM playlist_entry ORDER BY playlist, position",
         "INSERT INTO playlist_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", 10},
        {"schedule_rule", "SELECT * FROM schedule_rule ORDER BY id",
         "INSERT INTO schedule_rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", 9},
    };
    return tables;
}

MediaHash walkEdition(Connection &from, const EditionLabel &label, const EditionRowSink &sink) {
    RowHasher hasher;
    hasher.add(EditionTable{"edition", nullptr, nullptr, 0},
               {label.number, label.exhibition.bytes(), toCell(label.published), label.publicKey});
    for (const EditionTable &table : editionTables()) {
        Query query(from, table.select);
        while (query.next()) {
            const EditionRow row = rowIn(query, table.columns);
            hasher.add(table, row);
            if (sink) {
                sink(table, row);
            }
        }
    }
    return hasher.result();
}

std::optional<EditionLabel> readLabel(Connection &connection) {
    Query query(connection, "SELECT number, exhibition, published, public_key, content FROM edition");
    if (!query.next()) {
        return std::nullopt;
    }
    EditionLabel label;
    query.get(0, label.number);
    query.get(1, label.exhibition);
    query.get(2, label.published);
    query.get(3, label.publicKey);
    query.get(4, label.content);
    return label;
}

QByteArray readSeal(Connection &connection) {
    Query query(connection, "SELECT seal FROM edition");
    return query.next() ? query.as<QByteArray>(0) : QByteArray();
}

void writeLabel(Connection &connection, const EditionLabel &label, const QByteArray &seal) {
    Query add(connection, "INSERT INTO edition (id, number, exhibition, published, public_key, content, seal)"
                          " VALUES (1, ?, ?, ?, ?, ?, ?)");
    add.with(label.number, label.exhibition, label.published, label.publicKey, label.content, seal).run();
}

QByteArray sealedWords(const MediaHash &content) {
    return QByteArrayLiteral("Sala edition 1\n") + content.bytes;
}

} // namespace sala
