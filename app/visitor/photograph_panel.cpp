#include "app/visitor/photograph_panel.h"

#include "app/text/dates.h"
#include "app/text/text_label.h"
#include "app/visitor/looks.h"
#include "app/visitor/photograph_button.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

using Sign = PhotographButton::Sign;

PhotographPanel::PhotographPanel(QWidget *parent)
    : QWidget(parent), m_back(new PhotographButton(Sign::Back, this)),
      m_text(new PhotographText(this)), m_previous(new PhotographButton(Sign::Previous, this)),
      m_position(new TextLabel({}, this)), m_next(new PhotographButton(Sign::Next, this)),
      m_zoomOut(new PhotographButton(Sign::ZoomOut, this)),
      m_whole(new PhotographButton(Sign::WholePicture, this)),
      m_zoomIn(new PhotographButton(Sign::ZoomIn, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_back->setObjectName(QStringLiteral("back"));
    m_text->setObjectName(QStringLiteral("words"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_position->setObjectName(QStringLiteral("position"));
    m_next->setObjectName(QStringLiteral("next"));
    m_zoomOut->setObjectName(QStringLiteral("zoomOut"));
    m_whole->setObjectName(QStringLiteral("wholePicture"));
    m_zoomIn->setObjectName(QStringLiteral("zoomIn"));
    m_position->setColor(colour::kQuietText);

    connect(m_back, &QAbstractButton::clicked, this, &PhotographPanel::backRequested);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, &PhotographPanel::zoomOutRequested);
    connect(m_whole, &QAbstractButton::clicked, this, &PhotographPanel::wholePictureRequested);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &PhotographPanel::zoomInRequested);
}

void PhotographPanel::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_text->setTheme(theme);
    for (PhotographButton *const button : {m_back, m_previous, m_next}) {
        button->setTheme(theme, TextSize::Label);
    }
    for (PhotographButton *const button : {m_zoomOut, m_whole, m_zoomIn}) {
        button->setTheme(theme, TextSize::Small);
    }
    TextStyle style = textStyle(theme, TextSize::Small);
    style.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    style.balanced = true;
    m_position->setTextStyle(style);
    layOut();
}

void PhotographPanel::setWords(const PhotographWords &words, Language reader) {
    m_text->setWords(words, reader);
    if (m_language != reader || m_back->text().isEmpty()) {
        m_language = reader;
        retranslate();
    }
}

void PhotographPanel::setPosition(int number, int count) {
    m_number = number;
    m_count = count;
    retranslate();
}

void PhotographPanel::setPossible(const Possible &possible) {
    m_previous->setEnabled(possible.previous);
    m_next->setEnabled(possible.next);
    m_zoomIn->setEnabled(possible.zoomIn);
    m_zoomOut->setEnabled(possible.zoomOut);
    m_whole->setEnabled(possible.zoomOut);
}

void PhotographPanel::scrollToTop() { m_text->setOffset(0); }

void PhotographPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PhotographPanel::retranslate() {
    m_back->setText(tr("All photographs"), m_language);
    m_previous->setText(tr("Previous", "photograph"), m_language);
    m_next->setText(tr("Next", "photograph"), m_language);
    m_zoomOut->setText(tr("Zoom out"), m_language);
    m_whole->setText(tr("Whole picture", "zooms out until all of it is seen"), m_language);
    m_zoomIn->setText(tr("Zoom in"), m_language);
    const QString position = tr("%1 of %2", "the photograph's number, and how many there are")
                                 .arg(formatNumber(m_number, m_language), formatNumber(m_count, m_language));
    m_position->setText(m_count > 0 ? position : QString(), m_language);
    layOut();
}

void PhotographPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

/// From the bottom up: the controls take what they need, the words get the rest.
void PhotographPanel::layOut() {
    const int gap = m_theme.gapPx();
    const int width = contentsRect().width();
    const int third = (width - 2 * gap) / 3;
    const int middle = std::clamp(m_position->minimumSizeHint().width(), width / 5, third);
    const int side = (width - middle - 2 * gap) / 2;
    int bottom = contentsRect().bottom() + 1;
    bottom = layOutRow({m_zoomOut, m_whole, m_zoomIn}, {third, width - 2 * third - 2 * gap, third}, bottom);
    bottom = layOutRow({m_previous, m_position, m_next}, {side, width - 2 * side - 2 * gap, side}, bottom - gap);

    const QSize back = m_back->sizeHint();
    const int backWidth = std::min(back.width(), width);
    m_back->setGeometry(contentsRect().left(), contentsRect().top(), backWidth, m_back->heightForWidth(backWidth));
    const int top = m_back->geometry().bottom() + 1 + gap * 2;
    m_text->setGeometry(contentsRect().left(), top, width, std::max(0, bottom - gap - top));
}

/// Returns the row's top.
int PhotographPanel::layOutRow(const QList<QWidget *> &row, const QList<int> &widths, int bottom) {
    int height = 0;
    for (int i = 0; i < row.size(); ++i) {
        height = std::max(height, row[i]->heightForWidth(widths[i]));
    }
    int left = contentsRect().left();
    for (int i = 0; i < row.size(); ++i) {
        row[i]->setGeometry(left, bottom - height, widths[i], height);
        left += widths[i] + m_theme.gapPx();
    }
    return bottom - height;
}

void PhotographPanel::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), colour::kBackground);
}

} // namespace sala
