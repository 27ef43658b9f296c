#include "tests/media/document/test_documents.h"

#include <cmath>

namespace sala::test {
namespace {

QByteArray stream(const QByteArray &content) {
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

QByteArray real(double value) {
    return QByteArray::number(value, 'f', 3);
}

QByteArray reference(int object) {
    return QByteArray::number(object) + " 0 R";
}

QByteArray textString(const QString &text) {
    QByteArray hex = "<FEFF";
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return hex + '>';
}

QByteArray aPage(int content, const QByteArray &more = {}, int pages = 2) {
    return "<< /Type /Page /Parent " + reference(pages) + " /MediaBox [0 0 595 842] /Contents " +
           reference(content) + more + " >>";
}

const QByteArray kCatalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const QByteArray kOnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

} // namespace

QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer) {
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R " +
           trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QColor colourOf(const DocumentSpec &spec, int page) {
    return QColor::fromHsv((spec.hue + page * 47) % 360, 160, 220);
}

QByteArray makeDocument(const DocumentSpec &spec) {
    // 1 catalogue, 2 pages, 3 font, 4 information, then a page and its content each, then the outline.
    QList<QByteArray> objects{{},
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                              "<< /Title " + textString(spec.title) + " >>"};
    QByteArray kids;
    for (int page = 0; page < spec.pages; ++page) {
        const int number = 5 + 2 * page;
        kids += reference(number) + ' ';
        const QColor colour = colourOf(spec, page);
        QByteArray content = real(colour.redF()) + ' ' + real(colour.greenF()) + ' ' + real(colour.blueF()) +
                             " rg 0 0 " + real(spec.points.width()) + ' ' + real(spec.points.height()) +
                             " re f";
        if (page == 0 && !spec.text.isEmpty()) {
            content += " 0 g BT /F1 12 Tf 40 40 Td (" + spec.text.toLatin1() + ") Tj ET";
        }
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + real(spec.points.width()) + ' ' +
                       real(spec.points.height()) + "] /Resources << /Font << /F1 3 0 R >> >> /Contents " +
                       reference(number + 1) + " >>");
        objects.append(stream(content));
    }
    const int outline = int(objects.size()) + 1;
    const int lines = int(spec.outline.size());
    objects.append("<< /Type /Outlines /First " + reference(outline + 1) + " /Last " +
                   reference(outline + lines) + " /Count " + QByteArray::number(lines) + " >>");
    for (int i = 0; i < lines; ++i) {
        objects.append("<< /Title " + textString(spec.outline[i]) + " /Parent " + reference(outline) +
                       " /Dest [" + reference(5 + 2 * i) + " /Fit]" +
                       (i + 1 < lines ? " /Next " + reference(outline + i + 2) : QByteArray()) + " >>");
    }
    objects[0] = "<< /Type /Catalog /Pages 2 0 R " +
                 (lines > 0 ? "/Outlines " + reference(outline) : QByteArray()) + " >>";
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(spec.pages) + " >>";
    return pdfOf(objects, "/Info 4 0 R");
}

QByteArray lockedDocument() {
    const QByteArray hash(64, 'a');
    return pdfOf(
        {kCatalogue, kOnePage, aPage(4), stream("0 0 10 10 re f"),
         "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + hash + "> /U <" + hash + "> >>"},
        "/Encrypt 5 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]");
}

QByteArray documentWithoutItsPage() {
    return pdfOf(
        {kCatalogue, "<< /Type /Pages /Kids [3 0 R 99 0 R] /Count 2 >>", aPage(4), stream("0 0 10 10 re f")});
}

QByteArray documentOfManyPages(int count) {
    QByteArray kids;
    for (int i = 0; i < count; ++i) {
        kids += "3 0 R ";
    }
    return pdfOf({kCatalogue,
                  "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(count) + " >>",
                  aPage(4), stream("0 0 10 10 re f")});
}

QByteArray documentThatTakesForEver() {
    // A function is asked for every point of the page, twenty thousand times over.
    const QByteArray function = "{ add dup sin exch dup cos exch 360 div }";
    const QByteArray often = QByteArray("/S sh ").repeated(20000);
    return pdfOf({kCatalogue, kOnePage, aPage(4, " /Resources << /Shading << /S 5 0 R >> >>"), stream(often),
                  "<< /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 600 0 850] /Function 6 0 R >>",
                  "<< /FunctionType 4 /Domain [0 600 0 850] /Range [0 1 0 1 0 1] /Length " +
                      QByteArray::number(function.size()) + " >>\nstream\n" + function + "\nendstream"});
}

QByteArray documentWithActions() {
    return pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(true){}) >> "
         "/AA << /WC << /S /Launch /F (/bin/touch) >> >> /Outlines 6 0 R >>",
         kOnePage, aPage(4, " /Annots [5 0 R] /AA << /O << /S /URI /URI (http://example.org) >> >>"),
         stream("0 0 10 10 re f"),
         "<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://example.org) >> >>",
         "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
         "<< /Title (Outside) /Parent 6 0 R /A << /S /URI /URI (http://example.org) >> >>"});
}

} // namespace sala::test
