#pragma once

#include "app/text/text_block.h"

#include <QMarginsF>
#include <QPdfWriter>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// A heading and the page it came to stand on, from 0.
struct SetHeading {
    QString title;
    int page = 0;
};

/// Sets a document of one language on A4 pages, lines as on the kiosk's own pages. Needs a QGuiApplication.
class DocumentSetter {
  public:
    DocumentSetter(const QString &path, Language language, const QString &title, const QColor &band);
    ~DocumentSetter();

    void cover(const QString &title, const QString &sentence, const QString &mark);
    void heading(const QString &text); ///< begins a page when there is little room left
    void paragraph(const QString &text);

    /// Writes the file; what was set cannot be added to.
    void finish();
    const QList<SetHeading> &headings() const { return m_headings; }

  private:
    TextBlock composed(const QString &text, double pixelSize, int weight = 400,
                       bool isBalanced = false) const;
    void newPage();
    void number();

    Language m_language;
    QColor m_band; ///< across the cover, and of headings
    QPdfWriter m_writer;
    std::unique_ptr<QPainter> m_painter;
    QList<SetHeading> m_headings;
    double m_top = 0;
    int m_page = 0;
};

} // namespace sala
