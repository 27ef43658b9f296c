#include "app/text/text_editor.h"

#include "app/text/editor_breaks.h"
#include "app/text/typography.h"

#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextDocument>

#include <algorithm>

namespace sala {
namespace {

/// Says of text on the clipboard or under a drag that it was taken from an editor of ours.
const QString kOwnText = QStringLiteral("application/x-sala-text");

} // namespace

/// Breaks lines by the editor's language: everything Qt lays out for a plain text editor is laid out in one
/// of these two functions.
class TextEditor::Layout final : public QPlainTextDocumentLayout {
  public:
    Layout(QTextDocument *document, const TextEditor *editor)
        : QPlainTextDocumentLayout(document), m_editor(editor) {}

    void setLanguage(Language language) {
        m_language = language;
        documentChanged(0, 0, document()->characterCount() - 1);
    }

    QRectF blockBoundingRect(const QTextBlock &block) const override {
        const EditorBreaks breaks(m_language, document()->defaultFont(), lineWidthPx());
        return QPlainTextDocumentLayout::blockBoundingRect(block);
    }

  protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override {
        const EditorBreaks breaks(m_language, document()->defaultFont(), lineWidthPx());
        QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
    }

  private:
    double lineWidthPx() const {
        return std::max(1.0, m_editor->viewport()->width() - 2 * document()->documentMargin());
    }

    const TextEditor *m_editor;
    Language m_language = Language::English;
};

TextEditor::TextEditor(QWidget *parent) : QPlainTextEdit(parent), m_question(new PasteQuestion(this)) {
    connect(m_question, &PasteQuestion::chosen, this, &TextEditor::insert);
    auto *const ours = new QTextDocument(this);
    m_layout = new Layout(ours, this);
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
    data->setData(kOwnText, {});
    return data;
}

void TextEditor::insertFromMimeData(const QMimeData *source) {
    if (!source->hasText() || isReadOnly()) {
        return; // pictures and files are no text
    }
    if (source->hasFormat(kOwnText)) {
        insert(source->text()); // what stood in an editor is Unicode: nobody is asked about it
        return;
    }
    const BurmeseReading reading = readPaste(source->text(), PasteLines::Kept);
    if (reading.encoding == Encoding::Unsure) {
        m_question->ask(reading);
        return;
    }
    insert(reading.text);
    if (reading.encoding == Encoding::Zawgyi) {
        Q_EMIT pasteConverted(reading);
    }
}

void TextEditor::insert(const QString &text) {
    textCursor().insertText(text);
    ensureCursorVisible();
}

/// Pasting into a QLineEdit cannot be overridden, so whatever came in at once is looked at before it is
/// painted.
LineEditor::LineEditor(QWidget *parent) : QLineEdit(parent), m_question(new PasteQuestion(this)) {
    setLanguage(m_language);
    connect(this, &QLineEdit::textEdited, this, &LineEditor::readWhatCame);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_known = text; });
    connect(m_question, &PasteQuestion::chosen, this, [this](const QString &text) { insert(text); });
}

void LineEditor::setText(const QString &text, Language language) {
    setLanguage(language);
    QLineEdit::setText(text);
}

/// `textEdited` comes before `textChanged`: m_known is still what was there before.
void LineEditor::readWhatCame(const QString &text) {
    const auto common = std::mismatch(text.begin(), text.end(), m_known.begin(), m_known.end());
    const qsizetype from = common.first - text.begin();
    qsizetype tail = 0;
    while (tail < std::min(text.size(), m_known.size()) - from &&
           text[text.size() - 1 - tail] == m_known[m_known.size() - 1 - tail]) {
        ++tail;
    }
    const QString came = text.mid(from, text.size() - tail - from);
    const BurmeseReading reading = readPaste(came, PasteLines::Joined);
    const bool isAsItCame = reading.encoding == Encoding::Unicode && reading.text == came;
    if (came.size() < 2 || isAsItCame) {
        return; // a key, or nothing to change
    }
    const int replaced = int(m_known.size() - tail - from);
    undo(); // what came is not even in the history
    setSelection(int(from), replaced);
    if (reading.encoding == Encoding::Unsure) {
        m_question->ask(reading);
        return;
    }
    insert(reading.text);
    if (reading.encoding == Encoding::Zawgyi) {
        Q_EMIT pasteConverted(reading);
    }
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
