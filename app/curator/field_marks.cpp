#include "app/curator/field_card.h"

#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QTextEdit>
#include <QToolTip>

namespace sala {

void FieldCard::setMarks(const QString &body, const QList<TextMark> &marks, const QList<TextMark> &missed) {
    m_markedBody = body;
    m_marks = marks;
    m_missed = missed;
    drawMarks();
    sayMarks();
}

/// What is being typed is another text: marks at its old places would be wrong.
void FieldCard::drawMarks() {
    QList<QTextEdit::ExtraSelection> drawn;
    if (m_editor->text() == m_markedBody) {
        for (const TextMark &mark : std::as_const(m_marks)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(m_editor->document());
            selection.cursor.setPosition(mark.from);
            selection.cursor.setPosition(mark.to, QTextCursor::KeepAnchor);
            const bool isTerm = mark.kind == TextMark::Kind::Term;
            selection.format.setUnderlineStyle(isTerm ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
            selection.format.setUnderlineColor(isTerm ? m_look.colours.accent : m_look.removed());
            drawn.append(selection);
        }
    }
    m_editor->setExtraSelections(drawn);
}

/// In words too, beneath the text: an underline alone says nothing to who cannot see it.
void FieldCard::sayMarks() {
    QStringList remarks;
    for (const TextMark &mark : std::as_const(m_missed)) {
        const QString remark = tr("Glossary: “%1” is %2", "a word of the source and the one that the translation should use")
                                   .arg(mark.word, mark.wanted);
        if (!remarks.contains(remark)) {
            remarks.append(remark);
        }
    }
    for (const TextMark &mark : std::as_const(m_marks)) {
        if (mark.kind == TextMark::Kind::Avoided) {
            remarks.append(tr("“%1” hurts people. Choose another word.").arg(mark.word));
        }
    }
    m_remarks->setText(remarks.join(u'\n'), m_reader);
    m_remarks->setVisible(!remarks.isEmpty());
}

bool FieldCard::showHint(const QPoint &where, const QPoint &onScreen) {
    const int at = m_editor->cursorForPosition(where).position();
    for (const TextMark &mark : std::as_const(m_marks)) {
        if (at < mark.from || at > mark.to || m_editor->text() != m_markedBody) {
            continue;
        }
        const QString hint = mark.kind == TextMark::Kind::Term
                                 ? tr("Glossary: “%1” is %2", "a word of the source and the one that the translation should use")
                                       .arg(mark.word, mark.wanted)
                             : mark.kind == TextMark::Kind::Spelling ? tr("“%1” is not in the dictionary").arg(mark.word)
                                                                     : tr("“%1” hurts people. Choose another word.").arg(mark.word);
        QToolTip::showText(onScreen, hint, m_editor);
        return true;
    }
    return false;
}

} // namespace sala
