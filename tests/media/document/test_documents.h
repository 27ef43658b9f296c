#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QSize>
#include <QString>

namespace sala::test {

/// A PDF document written by hand: every page is filled with a colour of its own, so that it is known on
/// the screen wherever it is.
struct DocumentSpec {
    int pages = 3;
    QSize points{595, 842};
    int hue = 0;           ///< of the first page; the pages of another document look otherwise
    QString title{};       ///< in the metadata
    QString text{};        ///< in Latin letters, on the first page
    QStringList outline{}; ///< one for each page from the first on
};
QByteArray makeDocument(const DocumentSpec &spec);
QColor colourOf(const DocumentSpec &spec, int page); ///< as it is drawn, within a few steps

/// Objects numbered from 1 as a PDF file, the first of which is the catalogue; `trailer` is added to its own.
QByteArray pdfOf(const QList<QByteArray> &objects, const QByteArray &trailer = {});

QByteArray lockedDocument();               ///< asks for a password
QByteArray documentWithoutItsPage();       ///< its second page is not there
QByteArray documentOfManyPages(int count); ///< all the same
QByteArray documentThatTakesForEver();     ///< drawings in drawings in drawings
QByteArray documentWithActions(); ///< scripts, links and things to launch, when it opens and on its page

} // namespace sala::test
