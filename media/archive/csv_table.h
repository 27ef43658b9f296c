#pragma once

#include <QByteArray>
#include <QStringList>

namespace sala {

/// Grows row by row.
class CsvTable {
  public:
    explicit CsvTable(const QStringList &columns);

    void add(const QStringList &cells);
    QByteArray bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
};

} // namespace sala
