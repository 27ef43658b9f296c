#include "app/text/text_editor.h"

#include "app/text/editor_breaks.h"
#include "app/text/typography.h"

#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextDocument>

namespace sala {

/// Breaks lines by the editor's language: everything Qt lays out for a plain text editor is laid out in one
/// of these two functions.
class TextEditor::Layout final : public QPlainTextDocumentLayout {
  public:
    explicit Layout(QTextDocument *document) : QPlainTextDocumentLayout(document) {}

    void setLanguage(Language language) {
        m_language = language;
        documentChanged(0, 0, document()->characterCount() - 1);
    }

    QRectF blockBoundingRect(const QTextBlock &block) const override {
        const EditorBreaks breaks(m_language);
        return QPlainTextDocumentLayout::blockBoundingRect(block);
    }

  protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override {
        const EditorBreaks breaks(m_language);
        QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    }

  private:
    Language m_language = Language::English;
};

TextEditor::TextEditor(QWidget *parent) : QPlainTextEdit(parent) {
    auto *const ours = new QTextDocument(this);
    m_layout = new Layout(ours);
    ours->setDocumentLayout(m_layout);
    setDocument(ours);
    setTabChangesFocus(true);
    setWordWrapMode(EditorBreaks::areTheyObeyed() ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                  : QTextOption::WrapAnywhere);
    setLanguage(m_language);
}

void TextEditor::setText(const QString &text, Language language) {
    setLanguage(language);
    setPlainText(text);
}

void TextEditor::setLanguage(Language language) {
    m_language = language;
    setFont(editorFontFor(m_language, m_pixelSize));
    m_layout->setLanguage(m_language);
}

void TextEditor::setPixelSize(double pixelSize) {
    m_pixelSize = pixelSize;
    setLanguage(m_language);
}

QString TextEditor::text() const {
    return document()->toRawText().replace(QChar::ParagraphSeparator, QChar(u'\n'));
}

QMimeData *TextEditor::createMimeDataFromSelection() const {
    // The base class would make plain spaces of no-break spaces.
    auto *const data = new QMimeData;
    data->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, QChar(u'\n')));
    return data;
}

LineEditor::LineEditor(QWidget *parent) : QLineEdit(parent) {
    setLanguage(m_language);
}

void LineEditor::setText(const QString &text, Language language) {
    setLanguage(language);
    QLineEdit::setText(text);
}

void LineEditor::setLanguage(Language language) {
    m_language = language;
    setFont(editorFontFor(m_language, m_pixelSize));
}

void LineEditor::setPixelSize(double pixelSize) {
    m_pixelSize = pixelSize;
    setLanguage(m_language);
}

} // namespace sala
