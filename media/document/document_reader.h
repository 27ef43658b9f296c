#pragma once

#include "db/records/error.h"
#include "media/picture/metadata.h"
#include "translations/language.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QImage>
#include <QList>
#include <QRect>
#include <QSizeF>

#include <memory>
#include <optional>

namespace sala {

struct StopSwitch;

/// A line of a document's own table of contents.
struct DocumentHeading {
    QString title;
    int level = 0; ///< 0 the outermost
    int page = 0;  ///< from 0

    bool operator==(const DocumentHeading &) const = default;
};

/// What a document says about itself; checked, but not believed.
struct DocumentInfo {
    QList<QSizeF> pages; ///< the size of each, in points of 1/72 inch, upright
    QString title;       ///< as it may be stored; empty when it could be Zawgyi and was not decided
    QDate created;
    QList<DocumentHeading> outline;  ///< without headings that could be Zawgyi
    QList<MetadataReading> readings; ///< "title", "heading of page 3": Zawgyi, converted, or left out

    bool operator==(const DocumentInfo &) const = default;
};

/// How many letters of each language's script a document's first pages have.
using DocumentLetters = QHash<Language, int>;

/// The language whose script most of it is written in; nothing when it has hardly any text.
std::optional<Language> writtenIn(const DocumentLetters &letters);

/// The largest file, in bytes, and the most pixels of a whole page that are drawn.
constexpr qint64 kMostDocumentBytes = qint64(128) << 20;
constexpr qint64 kMostPagePixels = 24'000'000;

/// Opens PDF documents in a program of its own (sala-pages, beside this one), so that one that crashes or
/// holds up its reader harms nothing here; scripts and links in it do nothing. The program's memory is
/// limited and it ends itself when it needs longer than 15 seconds for a document or 10 for a page.
///
/// One thread at a time, but for stop(). All calls block. After a failure of the program itself the document
/// has to be opened again, which starts a new one.
class DocumentReader {
  public:
    DocumentReader();
    ~DocumentReader(); ///< ends the program
    DocumentReader(const DocumentReader &) = delete;
    DocumentReader &operator=(const DocumentReader &) = delete;

    /// InvalidInput when it is no document, locked, too large, or crashes or outlasts the program; Corrupt
    /// when it is damaged; Io when the program is missing. `whenUnsure` is for the title; headings that could
    /// be Zawgyi are always left out.
    Result<DocumentInfo> open(const QByteArray &bytes, WhenUnsure whenUnsure = WhenUnsure::Ask);

    /// Draws every page once, small, and reads the first ones. Corrupt, naming the page, when one cannot be
    /// drawn; and as open().
    Result<DocumentLetters> check();

    /// `part` of a page drawn so large that all of it has `sizePx`; an empty part is all of it. RGB32.
    /// Corrupt when it cannot be drawn; InvalidInput when nothing is open; and as open().
    Result<QImage> draw(int page, QSize sizePx, const QRect &part = {});

    /// Makes whatever is waited for fail, from any thread; and everything that is asked afterwards.
    void stop();

  private:
    struct Program;
    Result<Program *> program();
    Result<QByteArray> ask(const void *request, const QByteArray &bytes, QSize *imagePx);
    tl::unexpected<Error> lost();

    std::unique_ptr<Program> m_program;
    std::shared_ptr<StopSwitch> m_stop;
};

/// How large a page of `points` is when it fits inside `boundsPx`; never empty, never more than
/// kMostPagePixels.
QSize pageSizeWithin(const QSizeF &points, const QSizeF &boundsPx);

} // namespace sala
