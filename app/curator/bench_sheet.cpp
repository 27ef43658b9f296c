#include "app/curator/bench_sheet.h"

#include "app/text/text_label.h"
#include "app/text/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr int kEdgePx = 28;

} // namespace

BenchSheet::BenchSheet(QWidget *bench)
    : QWidget(bench), m_card(new QWidget(this)), m_title(new TextLabel(m_look.text(BenchLook::kHeadPx, 600), m_card)),
      m_close(new QPushButton(m_card)), m_area(new QScrollArea(m_card)), m_foot(new QVBoxLayout) {
    hide();
    setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(QStringLiteral("closeSheet"));
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setObjectName(QStringLiteral("clearArea")); // a sheet of its own would part it from the bench's style
    auto *const content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // the area asked for one
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *const column = new QVBoxLayout(m_card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    column->addLayout(m_foot);
    connect(m_close, &QPushButton::clicked, this, &BenchSheet::leave);
    bench->installEventFilter(this);
    m_card->installEventFilter(this);
    content->installEventFilter(this);
}

void BenchSheet::open(const QString &title, Language reader) {
    m_reader = reader;
    m_title->setText(title, reader);
    m_close->setText(tr("Close", "a sheet that lies over the window"));
    for (QWidget *const child : m_card->findChildren<QWidget *>()) {
        if (qobject_cast<QPushButton *>(child) || qobject_cast<QComboBox *>(child)) {
            child->setFont(editorFontFor(reader, BenchLook::kTextPx)); // those made before it was opened keep the style's own
        }
    }
    setAccessibleName(title);
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    place();
    m_close->setFocus(Qt::PopupFocusReason); // what can do no harm, until the sheet has something better
}

void BenchSheet::close() {
    if (!isVisible()) {
        return;
    }
    hide();
    if (m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
}

void BenchSheet::leave() {
    if (mayLeave()) {
        close();
    }
}

void BenchSheet::empty() {
    while (QLayoutItem *item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void BenchSheet::toTop() {
    m_area->verticalScrollBar()->setValue(0);
}

void BenchSheet::place() {
    setGeometry(parentWidget()->rect());
    const int wide = std::min(m_cardWidth, width() - 2 * kEdgePx);
    int high = height() - 2 * kEdgePx;
    if (m_isTight) {
        m_card->resize(wide, high);
        m_card->layout()->activate();
        const QWidget *const content = m_area->widget();
        const int inner = content->hasHeightForWidth() || content->layout()->hasHeightForWidth()
                              ? content->layout()->heightForWidth(m_area->viewport()->width())
                              : content->sizeHint().height();
        high = std::min(high, high - m_area->height() + inner + 4);
    }
    m_card->setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
}

void BenchSheet::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours.veil);
    paintSurface(painter, m_card->geometry(), m_look.raised(), 14, hasFocus() ? QPen(m_look.colours.accent, 2) : QPen(m_look.colours.line, 1));
}

void BenchSheet::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
    }
    event->accept(); // nothing goes through to the bench
}

void BenchSheet::mousePressEvent(QMouseEvent *event) {
    if (!m_card->geometry().contains(event->pos())) {
        leave();
    }
}

bool BenchSheet::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    const bool isOwn = watched == m_card || watched == m_area->widget();
    if (isOwn && event->type() == QEvent::LayoutRequest && m_isTight && isVisible()) {
        place(); // what was put on an open sheet has no size before it is shown
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab stays on the sheet.
bool BenchSheet::focusNextPrevChild(bool next) {
    QList<QWidget *> stops;
    for (QWidget *child : m_card->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            stops.append(child);
        }
    }
    if (stops.isEmpty()) {
        return false;
    }
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype step = next ? 1 : -1;
    stops[(std::max<qsizetype>(at, next ? -1 : 0) + step + stops.size()) % stops.size()]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace sala
