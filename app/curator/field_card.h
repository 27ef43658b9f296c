#pragma once

#include "app/curator/kiosk_preview.h"
#include "app/curator/text_checker.h"
#include "app/curator/text_state.h"
#include "db/records/draft.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace sala {

class DifferenceView;
class TextEditor;
class TextLabel;
class WordMeter;

QString fieldWord(TextField field); ///< in the program's language: "Title", "Caption"…

/// One field of a work in one language: how it stands, how long it is, what changed in its source, and the text itself.
class FieldCard final : public QWidget {
    Q_OBJECT

  public:
    FieldCard(TextField field, Language language, QWidget *parent = nullptr);

    TextField field() const { return m_field; }
    Language language() const { return m_language; }
    TextEditor &editor() { return *m_editor; }
    QList<QWidget *> stops() const; ///< of Tab, in their order

    /// `body` is what is typed, or stored; the cursor and the history of undo stay where it is what stands there.
    void showText(const Text &stored, const QString &body, bool isUnsaved);
    void setReader(Language reader);
    void setFit(const WordFit &fit);
    void setSourceChange(const SourceChange &change, Language source); ///< shown while the text is outdated
    /// What was found in `body`: drawn as long as that is what stands there. `missed`: terms of its source that it does not use.
    void setMarks(const QString &body, const QList<TextMark> &marks, const QList<TextMark> &missed);
    void replaceText(const QString &body); ///< as if it was typed: can be undone

  Q_SIGNALS:
    void typed(const QString &body);
    void entered();             ///< it has the keyboard
    void stillRightRequested(); ///< although its source changed

  protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void build();
    void retranslate();
    void fitHeight();
    void showChange();
    void drawMarks();
    void sayMarks();
    bool showHint(const QPoint &where, const QPoint &onScreen);

    BenchLook m_look;
    TextField m_field;
    Language m_language;
    Language m_reader = Language::English;
    Text m_stored;
    SourceChange m_change;
    Language m_source = Language::English;
    bool m_isFilling = false;
    QString m_markedBody;
    QList<TextMark> m_marks;
    QList<TextMark> m_missed;
    TextLabel *m_name;
    StateMark *m_state;
    WordMeter *m_meter;
    QWidget *m_changed;
    TextLabel *m_changedWords;
    DifferenceView *m_difference;
    QToolButton *m_stillRight;
    TextEditor *m_editor;
    TextLabel *m_remarks; ///< terms and words that were found, in words
};

} // namespace sala
