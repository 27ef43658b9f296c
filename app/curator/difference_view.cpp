#include "app/curator/difference_view.h"

#include "app/curator/editor_height.h"
#include "app/text/text_editor.h"
#include "media/text/text_difference.h"

#include <QEvent>
#include <QTextCursor>

#include <algorithm>

namespace sala {

DifferenceView::DifferenceView(QWidget *parent) : QWidget(parent), m_view(new TextEditor(this)) {
    m_view->setReadOnly(true);
    m_view->setPixelSize(BenchLook::kTextPx);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setFocusPolicy(Qt::StrongFocus); // the flags took it away
    setFocusProxy(m_view);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFixedHeight(40);
    m_view->installEventFilter(this);
}

/// Its lines are known once the view itself has its width, which on a sheet that is not shown yet comes last.
bool DifferenceView::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        QMetaObject::invokeMethod(this, &DifferenceView::measure, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void DifferenceView::measure() {
    if (const int high = contentHeight(); high != height()) {
        setFixedHeight(high);
    }
}

void DifferenceView::setTexts(const QString &before, const QString &after, Language language) {
    m_view->setAccessibleName(tr("What changed"));
    m_view->setText({}, language);
    QTextCursor cursor(m_view->document());
    for (const DifferenceSpan &span : differenceOf(before, after, language)) {
        QTextCharFormat format;
        format.setForeground(m_look.colours.quietText);
        if (span.kind == DifferenceSpan::Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(m_look.removed());
        } else if (span.kind == DifferenceSpan::Kind::Added) {
            format.setFontUnderline(true);
            format.setForeground(m_look.added());
        }
        cursor.insertText(span.text, format);
    }
    m_view->setLanguage(language); // the formats came after its lines
    m_view->moveCursor(QTextCursor::Start);
    setFixedHeight(heightForWidth(width()));
}

void DifferenceView::setMostLines(int lines) {
    m_mostLines = lines;
    setFixedHeight(heightForWidth(width()));
}

QString DifferenceView::shown() const {
    return m_view->text();
}

int DifferenceView::contentHeight() const {
    return editorHeight(*m_view, 1, m_mostLines);
}

int DifferenceView::heightForWidth(int) const {
    return contentHeight();
}

QSize DifferenceView::sizeHint() const {
    return {260, contentHeight()};
}

void DifferenceView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    if (event->oldSize().width() != event->size().width()) {
        setFixedHeight(contentHeight());
    }
}

} // namespace sala
