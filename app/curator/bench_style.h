#pragma once

#include "app/curator/bench_look.h"

#include <QIcon>
#include <QProxyStyle>

namespace sala {

/// What a style sheet cannot draw without picture files, under the bench's: check boxes, on their own and in lists, with a
/// check in them, and radio buttons. Drawn as lines, crisp at any ratio. GUI thread.
class BenchStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    BenchStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

  private:
    BenchLook m_look;
};

/// What the top bar says by a drawing instead of a word.
enum class BenchIcon { Previous, Next, TakeBack, SaveAgain };

/// In the bench's colours, at any size and ratio; faint while its button can do nothing.
QIcon benchIcon(BenchIcon icon);

} // namespace sala
