#include "tests/journeys/page_inspector.h"

#include "app/look/flick_area.h"
#include "app/text/text_block.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>

#include <cmath>
#include <optional>

namespace sala::test {

namespace {

constexpr double kSideRoomEm = 0.08; // what TextBlock keeps for letters that hang over
constexpr double kHair = 0.51;       // antialiasing rounds outwards by half a pixel

QString shown(const QString &text) {
    return text.left(40).simplified();
}

QString shown(const QRectF &rect) {
    return QStringLiteral("(%1,%2 %3x%4)").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// What lies over the page: a question, a panel. Texts of different layers may cover each other.
QWidget *layerOf(QWidget *widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == QLatin1String("idleOverlay") ||
            widget->objectName() == QLatin1String("readingPanel")) {
            return widget;
        }
    }
    return nullptr;
}

class Inspector {
  public:
    Inspector(QWidget &window, int targetPx)
        : m_window(window), m_targetPx(targetPx), m_texts(seenTexts(window)) {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&window)) {
                m_buttons.append(button);
            }
        }
    }

    QStringList troubles() {
        for (const SeenText &text : m_texts) {
            checkInk(text);
        }
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            checkNeighbours(i);
        }
        checkButtons();
        return m_troubles;
    }

  private:
    void complain(const SeenText &text, const QString &what) {
        m_troubles.append(
            QStringLiteral("“%1” in %2 %3").arg(shown(text.text), text.widget->objectName(), what));
    }

    QRectF inWindow(const QWidget *widget, const QRectF &rect) const {
        return rect.translated(widget->mapTo(&m_window, QPoint(0, 0)));
    }

    /// All that can come into sight in a widget whose content moves, in its coordinates; nothing for others.
    static std::optional<QRectF> movingRoom(const QWidget *widget) {
        if (const auto *const area = qobject_cast<const FlickArea *>(widget)) {
            return QRectF(0, -area->offset(), area->width(), area->largestOffset() + area->height());
        }
        const auto *const area = qobject_cast<const QScrollArea *>(widget->parentWidget());
        return area && area->viewport() == widget ? std::optional(QRectF(area->widget()->geometry())) : std::nullopt;
    }

    /// The part of the line that is in sight, in the window.
    QRectF seen(const SeenText &text, const QRectF &line) const {
        return inSight(text.widget, line & QRectF(text.widget->rect()));
    }

    /// What is not outside the area it moves in, in the window; empty when all of it is.
    QRectF inSight(const QWidget *widget, QRectF part) const {
        QRectF here = inWindow(widget, part);
        for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            if (movingRoom(outer)) {
                here &= inWindow(outer, outer->rect());
            }
        }
        return here;
    }

    void checkInk(const SeenText &text) {
        if (text.isWordCut) {
            complain(text, QStringLiteral("has a word that was cut"));
        }
        for (const QRectF &line : text.ink) {
            for (QWidget *outer = text.widget; outer; outer = outer->parentWidget()) {
                const std::optional<QRectF> moving = movingRoom(outer);
                checkRoom(text, line.translated(text.widget->mapTo(outer, QPoint(0, 0))),
                          moving.value_or(QRectF(outer->rect())));
                if (moving || outer == &m_window) {
                    break; // what moves under a finger may be anywhere
                }
            }
        }
    }

    void checkRoom(const SeenText &text, const QRectF &ink, const QRectF &room) {
        if (!room.adjusted(-kHair, -kHair, kHair, kHair).contains(ink)) {
            complain(text, QStringLiteral("is clipped: ink %1 in %2").arg(shown(ink), shown(room)));
        }
    }

    void checkNeighbours(qsizetype index) {
        const SeenText &text = m_texts[index];
        for (const QRectF &line : text.ink) {
            const QRectF here = seen(text, line);
            if (here.isEmpty()) {
                continue;
            }
            for (qsizetype other = index + 1; other < m_texts.size(); ++other) {
                const SeenText &second = m_texts[other];
                for (const QRectF &otherLine : second.ink) {
                    const QRectF both = here & seen(second, otherLine);
                    if (layerOf(text.widget) == layerOf(second.widget) && both.width() > 1 &&
                        both.height() > 1) {
                        complain(text, QStringLiteral("stands on “%1”").arg(shown(second.text)));
                    }
                }
            }
            for (const QAbstractButton *button : m_buttons) {
                const bool isOther =
                    button != text.widget && layerOf(text.widget) == layerOf(button->parentWidget());
                if (isOther && inSight(button, button->rect()).intersects(here)) {
                    complain(text, QStringLiteral("stands on the button %1").arg(button->objectName()));
                }
            }
        }
    }

    void checkButtons() {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            const QRectF here = inWindow(m_buttons[i], m_buttons[i]->rect());
            const QString name = m_buttons[i]->objectName();
            const QRectF shownHere = inSight(m_buttons[i], m_buttons[i]->rect());
            if (here.width() < m_targetPx || here.height() < m_targetPx) {
                m_troubles.append(QStringLiteral("the button %1 is too small: %2").arg(name, shown(here)));
            }
            const QWidget *parent = m_buttons[i]->parentWidget();
            const QRect room = movingRoom(parent).value_or(QRectF(parent->rect())).toRect();
            const bool isInWindow = shownHere.isEmpty() || QRectF(m_window.rect()).contains(shownHere);
            if (!isInWindow || !room.contains(m_buttons[i]->geometry())) {
                m_troubles.append(QStringLiteral("the button %1 is outside: %2").arg(name, shown(here)));
            }
            for (qsizetype other = i + 1; other < m_buttons.size(); ++other) {
                const QRectF second = inSight(m_buttons[other], m_buttons[other]->rect());
                if (layerOf(m_buttons[i]) == layerOf(m_buttons[other]) && shownHere.intersects(second)) {
                    m_troubles.append(
                        QStringLiteral("the button %1 lies on %2").arg(name, m_buttons[other]->objectName()));
                }
            }
        }
    }

    QWidget &m_window;
    int m_targetPx;
    QList<SeenText> m_texts;
    QList<QAbstractButton *> m_buttons;
    QStringList m_troubles;
};

} // namespace

QList<SeenText> seenTexts(QWidget &window) {
    QList<SeenText> texts;
    observeDrawnTexts([&](const DrawnText &drawn) {
        QPaintDevice *device = drawn.painter.device();
        if (device->devType() != QInternal::Widget || drawn.ink.isEmpty()) {
            return; // a picture of words; its place is its painter's business
        }
        const double slack = std::ceil(kSideRoomEm * drawn.block.size().height()) + 1;
        const bool isWordCut = drawn.block.minimumWidth() > drawn.block.size().width() + slack;
        texts.append({drawn.block.text(), static_cast<QWidget *>(device), drawn.ink, isWordCut});
    });
    window.grab();
    observeDrawnTexts({});
    return texts;
}

QStringList troublesOf(QWidget &window, int targetPx) {
    return Inspector(window, targetPx).troubles();
}

} // namespace sala::test
