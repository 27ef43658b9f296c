#pragma once

#include "media/text/zawgyi.h"

#include <QFrame>

namespace sala {

class TextButton;
class TextLabel;

/// What somebody pastes, drops or lets an old keyboard send into an editor: without control characters (lines
/// and tabs stay, or become spaces where there is one line), and in Unicode.
enum class PasteLines { Kept, Joined };
BurmeseReading readPaste(const QString &text, PasteLines lines);

/// Asks which of two readings of pasted Burmese is meant, since nothing but a reader can tell. Shows both as
/// they would read; nothing is in the editor until one is chosen. Stands over the lower edge of the editor it
/// is made for, and goes away when one is chosen, when Escape is pressed, or when the editor is written in.
/// GUI thread.
class PasteQuestion final : public QFrame {
    Q_OBJECT

  public:
    explicit PasteQuestion(QWidget *editor);

    void ask(const BurmeseReading &reading);

  Q_SIGNALS:
    void chosen(const QString &text);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void choose(const QString &text);
    void retranslate();
    void place();

    QWidget *m_editor;
    BurmeseReading m_reading;
    TextLabel *m_question;
    TextButton *m_asUnicode;
    TextButton *m_asZawgyi;
    TextButton *m_none;
};

} // namespace sala
