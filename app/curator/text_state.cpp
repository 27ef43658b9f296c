#include "app/curator/text_state.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kSignPx = 16;

class StateWords {
    Q_DECLARE_TR_FUNCTIONS(sala::StateWords)

  public:
    static QString word(TextState state) {
        switch (state) {
        case TextState::Missing:
            return tr("Missing", "a text that nobody has written in this language yet");
        case TextState::Draft:
            return tr("Draft", "a text that is saved but not finished");
        case TextState::Translated:
            return tr("Written", "a text that is finished and that nobody else has checked yet");
        case TextState::Reviewed:
            return tr("Reviewed", "a text that another person has checked");
        case TextState::Outdated:
            return tr("Outdated", "a translation whose source has changed since");
        case TextState::Unsaved:
            return tr("Not saved", "a text that was typed and not saved yet");
        }
        return {};
    }
};

void paintCheck(QPainter &painter, QPointF middle, double size) {
    painter.drawPolyline(QPolygonF({middle + QPointF(-0.30, 0.02) * size, middle + QPointF(-0.08, 0.24) * size,
                                    middle + QPointF(0.32, -0.24) * size}));
}

QColor colourOf(TextState state, const BenchLook &look) {
    switch (state) {
    case TextState::Missing:
        return look.removed();
    case TextState::Outdated:
    case TextState::Unsaved:
        return look.colours.accent;
    case TextState::Reviewed:
        return look.added();
    case TextState::Draft:
    case TextState::Translated:
        break;
    }
    return look.colours.quietText;
}

} // namespace

TextState stateOf(const Text &text, bool isUnsaved) {
    if (isUnsaved) {
        return TextState::Unsaved;
    }
    switch (text.status) {
    case TextStatus::Missing:
        return TextState::Missing;
    case TextStatus::Draft:
        return TextState::Draft;
    case TextStatus::Translated:
        return TextState::Translated;
    case TextStatus::Reviewed:
        return TextState::Reviewed;
    case TextStatus::Outdated:
        return TextState::Outdated;
    }
    return TextState::Missing;
}

TextState stateOf(const LanguageLoad &load) {
    if (load.unsaved > 0) {
        return TextState::Unsaved;
    }
    if (load.missing > 0) {
        return TextState::Missing;
    }
    if (load.outdated > 0) {
        return TextState::Outdated;
    }
    if (load.drafts > 0) {
        return TextState::Draft;
    }
    return load.unreviewed > 0 ? TextState::Translated : TextState::Reviewed;
}

QString stateWord(TextState state) {
    return StateWords::word(state);
}

QString stateSentence(TextState state, Language language) {
    return QStringLiteral("%1: %2").arg(ownName(language), stateWord(state));
}

void paintState(QPainter &painter, const QRectF &box, TextState state, const BenchLook &look) {
    const double size = std::min(box.width(), box.height());
    QRectF ring(0, 0, size * 0.84, size * 0.84);
    ring.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(state, look);
    painter.setPen(QPen(colour, std::max(1.4, size * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case TextState::Missing:
        painter.drawEllipse(ring);
        break;
    case TextState::Draft:
        painter.drawEllipse(ring);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case TextState::Translated:
        paintCheck(painter, box.center(), size);
        break;
    case TextState::Reviewed:
        paintCheck(painter, box.center() - QPointF(size * 0.14, 0), size * 0.9);
        paintCheck(painter, box.center() + QPointF(size * 0.20, 0), size * 0.9);
        break;
    case TextState::Outdated:
        painter.drawPolygon(QPolygonF({QPointF(ring.center().x(), ring.top()), ring.bottomRight(), ring.bottomLeft()}));
        painter.drawLine(box.center() - QPointF(0, size * 0.10), box.center() + QPointF(0, size * 0.12));
        painter.drawPoint(box.center() + QPointF(0, size * 0.28));
        break;
    case TextState::Unsaved:
        painter.drawLine(ring.bottomLeft(), ring.bottomLeft() + QPointF(size * 0.14, -size * 0.26));
        painter.drawLine(ring.bottomLeft() + QPointF(size * 0.14, -size * 0.26), ring.topRight());
        painter.drawLine(ring.bottomLeft() + QPointF(size * 0.30, 0), ring.bottomRight());
        break;
    }
    painter.restore();
}

StateMark::StateMark(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(m_state, Language::English);
}

void StateMark::setState(TextState state, Language reader) {
    m_state = state;
    TextStyle style = m_look.text(BenchLook::kSmallPx, 600);
    style.language = reader;
    m_word = TextBlock::compose(stateWord(state), style);
    setAccessibleName(stateWord(state));
    updateGeometry();
    update();
}

QSize StateMark::sizeHint() const {
    return {kSignPx + 6 + int(m_word.size().width()) + 1, std::max(kSignPx, int(m_word.size().height()) + 1)};
}

void StateMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintState(painter, QRectF(0, (height() - kSignPx) / 2.0, kSignPx, kSignPx), m_state, m_look);
    m_word.draw(&painter, {kSignPx + 6.0, (height() - m_word.size().height()) / 2}, colourOf(m_state, m_look));
}

} // namespace sala
