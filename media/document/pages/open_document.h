#pragma once

#include "media/document/document_protocol.h"

#include <QBuffer>
#include <QImage>
#include <QJsonObject>
#include <QPdfDocument>

#include <memory>
#include <optional>

namespace sala::pages {

/// Why a document is not opened or a page not drawn.
struct Refusal {
    Answer answer = Answer::Damaged;
    QString detail; ///< English
};

/// One PDF file in memory. What it says is not believed: sizes and counts have limits. Nothing in it is
/// ever run or followed; Qt Pdf has no script engine, and links are not asked for.
class OpenDocument {
  public:
    /// What is wrong with it; nothing when it is open.
    std::optional<Refusal> open(QByteArray bytes);

    int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    QJsonObject description() const;
    QJsonObject letters() const; ///< how many of each language's script the first pages have

    /// `request` names the page, its size and the part. Null when the page cannot be drawn. The page drawn
    /// last is kept, so that moving about in it costs only a copy.
    QImage draw(const Request &request);

  private:
    std::optional<Refusal> lookAtPages() const;
    QJsonArray outline() const;

    QBuffer m_buffer; ///< outlives the document, which reads from it
    std::unique_ptr<QPdfDocument> m_document;
    int m_drawnPage = -1;
    QImage m_drawn;
};

} // namespace sala::pages
