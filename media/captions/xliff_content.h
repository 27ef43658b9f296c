#pragma once

#include "media/captions/guarded_xml.h"

#include <QList>
#include <QStringList>

namespace sala {

/// What is in a source or target element: text, and codes of the format that was translated, which tools set
/// apart from it so that translators leave them alone.
struct XliffContent {
    struct Piece {
        QString text;
        bool isCode = false;

        bool operator==(const Piece &) const = default;
    };

    QList<Piece> pieces;
    QStringList unknown; ///< elements that were passed over, as they are called

    /// Everything, codes included: what the source's text was before a tool set codes apart in it.
    QString whole() const;
};

/// A target in plain text.
struct PlainTarget {
    QString text;
    QStringList leftOut; ///< codes that plain text does not have
};

/// Reads the content of the source or target whose beginning was read last, to its end. g and mrk are what is
/// in them; ph, it, bpt, ept are codes; so are x, bx, ex, which stand for a line end or what their equiv-text
/// says.
XliffContent readXliffContent(GuardedXml &xml);

/// The target's text. Codes are kept where they are white space or U+200B, or part of the source's text;
/// those a tool or a translator has added, like bold type, are left out, because captions are plain text.
PlainTarget plainTarget(const XliffContent &target, const QString &source);

/// Whether an element is one of XLIFF, of any 1.x or without a namespace.
bool isXliffElement(const GuardedXml &xml);

} // namespace sala
