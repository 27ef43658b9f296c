#include "db/storage/query.h"

namespace sala {

Query::Query(Connection &connection, std::string sql)
    : m_connection(connection), m_sql(std::move(sql)), m_statement(connection.prepare(m_sql)) {}

Query::~Query() {
    // What went wrong was thrown when it happened; here only the locks and borrowed bytes matter.
    m_statement.tryReset();
    try {
        m_statement.clearBindings();
        m_connection.keep(m_sql, std::move(m_statement));
    } catch (const std::exception &) {
        return; // not kept, so the statement ends here
    }
}

void Query::bind(int index, const Cell &cell) {
    if (const QByteArray *bytes = std::get_if<QByteArray>(&cell)) {
        m_statement.bind(index, bytes->constData(), int(bytes->size()));
    } else if (const QString *text = std::get_if<QString>(&cell)) {
        m_statement.bind(index, text->toStdString());
    } else if (const qint64 *integer = std::get_if<qint64>(&cell)) {
        m_statement.bind(index, int64_t(*integer));
    } else if (const double *real = std::get_if<double>(&cell)) {
        m_statement.bind(index, *real);
    } else {
        m_statement.bind(index);
    }
}

void Query::bindBytes(int index, const QByteArray &bytes) {
    m_statement.bindNoCopy(index, bytes.constData(), int(bytes.size()));
}

bool Query::next() {
    return m_statement.executeStep();
}

void Query::run() {
    while (m_statement.executeStep()) {
    }
    m_statement.reset();
}

void Query::restart() {
    m_statement.tryReset();
}

int Query::columns() const {
    return m_statement.getColumnCount();
}

Cell Query::cell(int column) const {
    const SQLite::Column value = m_statement.getColumn(column);
    if (value.isBlob()) {
        return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
    }
    if (value.isText()) {
        return QString::fromUtf8(static_cast<const char *>(value.getBlob()), value.getBytes());
    }
    if (value.isInteger()) {
        return qint64(value.getInt64());
    }
    return value.isFloat() ? Cell(value.getDouble()) : Cell();
}

qint64 Query::integer(int column) const {
    return m_statement.getColumn(column).getInt64();
}

QString Query::text(int column) const {
    const SQLite::Column value = m_statement.getColumn(column);
    return QString::fromUtf8(static_cast<const char *>(value.getBlob()), value.getBytes());
}

const void *Query::bytes(int column) const {
    return m_statement.getColumn(column).getBlob();
}

int Query::byteCount(int column) const {
    return m_statement.getColumn(column).getBytes();
}

} // namespace sala
