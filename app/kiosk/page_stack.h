#pragma once

#include <QStackedLayout>

namespace sala {

class VisitorPage;

/// The kiosk's pages, of which one is shown. In low reach a page keeps to the lower part of its parent, unless it has
/// something to show above: then it has all of it. GUI thread.
class PageStack final : public QStackedLayout {
    Q_OBJECT

  public:
    explicit PageStack(QWidget *parent);

    void add(VisitorPage &page);
    VisitorPage *current() const; ///< nullptr before the first
    void setAbove(int px); ///< how much of the parent, from its upper edge, lies above reach

    void setGeometry(const QRect &rect) override;

  private:
    int m_abovePx = 0;
};

} // namespace sala
