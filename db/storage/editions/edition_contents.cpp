#include "db/storage/editions/edition_contents.h"

#include "db/records/hash.h"

#include <QtEndian>

#include <bit>
#include <limits>

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

EditionRow rowIn(const Query &query) {
    EditionRow row;
    const int columns = query.columns();
    row.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        row.push_back(query.cell(column));
    }
    return row;
}

constexpr int kLastSchemaWithRules = 5;
constexpr int kFirstSchemaWithQuestions = 7;
constexpr int kFirstSchemaWithRecordings = 8;
constexpr int kFirstSchemaWithRegions = 12;
constexpr int kNoLastSchema = std::numeric_limits<int>::max();

} // namespace

const std::vector<EditionTable> &editionTables() {
    static const std::vector<EditionTable> tables{
        {"place", "SELECT * FROM place ORDER BY id"},
        {"journey", "SELECT * FROM journey ORDER BY id"},
        {"theme", "SELECT * FROM theme ORDER BY id"},
        {"partner", "SELECT * FROM partner ORDER BY id"},
        {"playlist", "SELECT * FROM playlist ORDER BY id"},
        {"exhibition", "SELECT * FROM exhibition ORDER BY id"},
        {"programme_event", "SELECT * FROM programme_event ORDER BY id"},
        {"work", "SELECT * FROM work ORDER BY id"},
        {"work_theme", "SELECT * FROM work_theme ORDER BY work, theme"},
        {"person", "SELECT * FROM person ORDER BY id"},
        {"work_person", "SELECT * FROM work_person ORDER BY work, person"},
        {"consent", "SELECT * FROM consent ORDER BY id"},
        {"text", "SELECT * FROM text ORDER BY owner, field, language"},
        {"tombstone", "SELECT * FROM tombstone ORDER BY subject"},
        {"media", "SELECT hash, size, mime FROM media ORDER BY hash",
         "INSERT INTO media (hash, size, mime) VALUES (?, ?, ?)"},
        {"media_chunk",
         "SELECT media.hash, media_chunk.position, chunk.hash FROM media_chunk"
         " JOIN media ON media.id = media_chunk.media JOIN chunk ON chunk.id = media_chunk.chunk"
         " ORDER BY media.hash, media_chunk.position",
         "INSERT INTO media_chunk SELECT media.id, ?2, chunk.id FROM media JOIN chunk ON chunk.hash = ?3"
         " WHERE media.hash = ?1"},
        {"rendition",
         "SELECT rendition.work, rendition.kind, media.hash, rendition.width, rendition.height FROM "
         "rendition"
         " JOIN media ON media.id = rendition.media ORDER BY rendition.work, rendition.kind",
         "INSERT INTO rendition SELECT ?1, ?2, id, ?4, ?5 FROM media WHERE hash = ?3"},
        {"film", "SELECT * FROM film ORDER BY id"},
        {"film_version", "SELECT * FROM film_version ORDER BY id"},
        {"subtitle_track", "SELECT * FROM subtitle_track ORDER BY id"},
        {"document_version", "SELECT * FROM document_version ORDER BY id"},
        {"playlist_entry", "SELECT * FROM playlist_entry ORDER BY playlist, position"},
        {"schedule_rule", "SELECT * FROM schedule_rule ORDER BY id", nullptr, kLastSchemaWithRules},
        {"question", "SELECT * FROM question ORDER BY id", nullptr, kNoLastSchema, kFirstSchemaWithQuestions},
        {"answer_card", "SELECT * FROM answer_card ORDER BY id", nullptr, kNoLastSchema, kFirstSchemaWithQuestions},
        {"recording", "SELECT * FROM recording ORDER BY id", nullptr, kNoLastSchema, kFirstSchemaWithRecordings},
        {"hidden_region", "SELECT * FROM hidden_region ORDER BY id", nullptr, kNoLastSchema, kFirstSchemaWithRegions},
        {"burned", "SELECT * FROM burned ORDER BY work", nullptr, kNoLastSchema, kFirstSchemaWithRegions},
    };
    return tables;
}

std::string insertInto(const EditionTable &table, size_t columns) {
    if (table.insert) {
        return table.insert;
    }
    std::string sql = std::string("INSERT INTO ") + table.name + " VALUES (?";
    for (size_t column = 1; column < columns; ++column) {
        sql += ", ?";
    }
    return sql + ")";
}

void insertRow(Connection &to, const EditionTable &table, const EditionRow &row) {
    Query add(to, insertInto(table, row.size()));
    for (size_t i = 0; i < row.size(); ++i) {
        add.bind(int(i) + 1, row[i]);
    }
    add.run();
}

MediaHash walkEdition(Connection &from, const EditionLabel &label, const EditionRowSink &sink) {
    const int schema = from.integer("PRAGMA user_version");
    RowHasher hasher;
    hasher.add(EditionTable{"edition", nullptr},
               {label.number, label.exhibition.bytes(), toCell(label.published), label.publicKey});
    for (const EditionTable &table : editionTables()) {
        if (!table.isIn(schema)) {
            continue;
        }
        Query query(from, table.select);
        while (query.next()) {
            const EditionRow row = rowIn(query);
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

Withdrawals tombstonesIn(Connection &edition, const QString &country) {
    Withdrawals withdrawals;
    withdrawals.country = country;
    Query query(edition, "SELECT subject, record FROM tombstone WHERE length(subject) = 16");
    while (query.next()) {
        const bool isHere = query.text(1) == QLatin1String(kTombstoneHere);
        (isHere ? withdrawals.there : withdrawals.everywhere).insert(query.as<Id>(0));
    }
    return withdrawals;
}

} // namespace sala
