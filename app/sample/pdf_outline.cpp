#include "app/sample/pdf_outline.h"

#include <QRegularExpression>

namespace sala {
namespace {

/// What the update needs to know of the file it is added to.
struct Layout {
    int catalogue = 0; ///< number of the object
    QByteArray catalogueBody;
    QByteArray info; ///< "/Info 1 0 R", or nothing
    int size = 0;    ///< one more than the highest object's number
    QByteArray previous;
    QList<int> pages;
};

std::optional<Layout> layoutOf(const QByteArray &pdf) {
    const QString text = QString::fromLatin1(pdf); // one character a byte
    const auto find = [&](const char *pattern) {
        return QRegularExpression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption)
            .match(text);
    };
    Layout layout;
    const auto trailer = find("trailer\\s*<<(.*?)>>\\s*startxref\\s*(\\d+)");
    const QString fields = trailer.captured(1);
    static const QRegularExpression size(QStringLiteral("/Size (\\d+)"));
    static const QRegularExpression root(QStringLiteral("/Root (\\d+) 0 R"));
    static const QRegularExpression info(QStringLiteral("/Info \\d+ 0 R"));
    layout.size = size.match(fields).captured(1).toInt();
    layout.catalogue = root.match(fields).captured(1).toInt();
    layout.info = info.match(fields).captured().toLatin1();
    layout.previous = trailer.captured(2).toLatin1();
    const QByteArray object = "\\n" + QByteArray::number(layout.catalogue) + " 0 obj\\s*<<(.*?)>>\\s*endobj";
    layout.catalogueBody = find(object.constData()).captured(1).toLatin1();
    static const QRegularExpression page(QStringLiteral("\\n(\\d+) 0 obj\\s*<<\\s*/Type /Page\\s"));
    for (auto pages = page.globalMatch(text); pages.hasNext();) {
        layout.pages.append(pages.next().captured(1).toInt());
    }
    const bool isKnown =
        layout.size > 0 && layout.catalogueBody.contains("/Catalog") && !layout.pages.isEmpty();
    return isKnown ? std::optional(layout) : std::nullopt;
}

/// A text string in UTF-16, big endian, with its mark.
QByteArray textString(const QString &text) {
    QByteArray hex = "<FEFF";
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

QByteArray number(int value) {
    return QByteArray::number(value);
}

/// Objects one after the other, and where each begins.
class Update {
  public:
    explicit Update(const QByteArray &before) : m_bytes(before) {}

    void add(int object, const QByteArray &body) {
        m_places.append({object, m_bytes.size()});
        m_bytes += number(object) + " 0 obj\n<<\n" + body + "\n>>\nendobj\n";
    }

    QByteArray finished(const Layout &layout, int size) {
        const qsizetype table = m_bytes.size();
        m_bytes += "xref\n";
        for (const auto &[object, place] : m_places) {
            m_bytes +=
                number(object) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        }
        m_bytes += "trailer\n<<\n/Size " + number(size) + "\n" + layout.info + "\n/Root " +
                   number(layout.catalogue) + " 0 R\n/Prev " + layout.previous + "\n>>\nstartxref\n" +
                   QByteArray::number(table) + "\n%%EOF\n";
        return m_bytes;
    }

  private:
    QByteArray m_bytes;
    QList<std::pair<int, qsizetype>> m_places;
};

} // namespace

std::optional<QByteArray> withOutline(const QByteArray &pdf, const QList<OutlineEntry> &entries) {
    const std::optional<Layout> layout = layoutOf(pdf);
    if (!layout || entries.isEmpty()) {
        return std::nullopt;
    }
    Update update(pdf.endsWith('\n') ? pdf : pdf + '\n');
    const int outline = layout->size;
    const int first = outline + 1;
    const int last = outline + int(entries.size());
    update.add(layout->catalogue,
               layout->catalogueBody.trimmed() + "\n/Outlines " + number(outline) + " 0 R");
    update.add(outline, "/Type /Outlines\n/First " + number(first) + " 0 R\n/Last " + number(last) +
                            " 0 R\n/Count " + number(int(entries.size())));
    for (int i = 0; i < entries.size(); ++i) {
        QByteArray body = "/Title " + textString(entries[i].title) + "\n/Parent " + number(outline) +
                          " 0 R\n/Dest [" + number(layout->pages.value(entries[i].page)) + " 0 R /Fit]";
        body += i > 0 ? "\n/Prev " + number(first + i - 1) + " 0 R" : QByteArray();
        body += i + 1 < entries.size() ? "\n/Next " + number(first + i + 1) + " 0 R" : QByteArray();
        update.add(first + i, body);
    }
    return update.finished(*layout, last + 1);
}

} // namespace sala
