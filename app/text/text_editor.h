#pragma once

#include "app/text/paste.h"
#include "translations/language.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace sala {

/// A stock editor for a text of several lines that wraps as visitors will see it wrapped, in a font whose
/// lines have room for every mark. What is typed, copied, searched and read aloud is the stored string:
/// nothing is inserted for the sake of lines, and no-break spaces survive.
///
/// What is pasted or dropped comes in as Unicode: Zawgyi is converted and that is told (pasteConverted), and
/// where only a reader can tell, both readings are shown and one is chosen; until then nothing is inserted.
///
/// A word wider than the editor is cut between its syllables. Where Qt cannot be told how to
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

  Q_SIGNALS:
    /// Something that was pasted was in Zawgyi; `reading` has both ways to read it.
    void pasteConverted(const sala::BurmeseReading &reading);

  protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override; ///< every paste and drop

  private:
    class Layout;

    void insert(const QString &text);

    Layout *m_layout; ///< the document's
    Language m_language = Language::English;
    double m_pixelSize = 16;
    PasteQuestion *m_question;
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

  Q_SIGNALS:
    void pasteConverted(const sala::BurmeseReading &reading);

  private:
    void readWhatCame(const QString &text);

    Language m_language = Language::English;
    double m_pixelSize = 16;
    QString m_known; ///< the text before somebody changed it
    PasteQuestion *m_question;
};

} // namespace sala
