#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sala {

/// A line of a table of contents.
struct OutlineEntry {
    QString title;
    int page = 0; ///< from 0
};

/// The document, as QPdfWriter writes them, with a table of contents added at its end as an update; Qt has no
/// way to write one. Nothing when it is not built as expected.
std::optional<QByteArray> withOutline(const QByteArray &pdf, const QList<OutlineEntry> &entries);

} // namespace sala
