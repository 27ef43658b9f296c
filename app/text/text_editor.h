#pragma once

#include "translations/language.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace sala {

/// A stock editor for a text of several lines that wraps as visitors will see it wrapped, in a font whose
/// lines have room for every mark. What is typed, copied, searched and read aloud is the stored string:
/// nothing is inserted for the sake of lines, and no-break spaces survive.
///
/// A word wider than the editor is cut between grapheme clusters. Where Qt cannot be told how to
/// break (EditorBreaks), every line wraps so, and nothing runs off the screen. Tab goes to the next field.
/// GUI thread.
class TextEditor final : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit TextEditor(QWidget *parent = nullptr);

    /// Replaces all, and the history of undo with it.
    void setText(const QString &text, Language language);
    /// The language written in; the text stays.
    void setLanguage(Language language);
    void setPixelSize(double pixelSize);

    QString text() const; ///< as typed, lines ended by "\n"
    Language language() const { return m_language; }

  protected:
    QMimeData *createMimeDataFromSelection() const override;

  private:
    class Layout;

    Layout *m_layout; ///< the document's
    Language m_language = Language::English;
    double m_pixelSize = 16;
};

/// The same for one line: a name, a title.
class LineEditor final : public QLineEdit {
    Q_OBJECT
  public:
    explicit LineEditor(QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    void setLanguage(Language language);
    void setPixelSize(double pixelSize);

    Language language() const { return m_language; }

  private:
    Language m_language = Language::English;
    double m_pixelSize = 16;
};

} // namespace sala
