#include "app/kiosk/page_stack.h"

#include "app/visitor/visitor_page.h"

namespace sala {

PageStack::PageStack(QWidget *parent) : QStackedLayout(parent) {}

void PageStack::add(VisitorPage &page) {
    addWidget(&page);
}

VisitorPage *PageStack::current() const {
    return static_cast<VisitorPage *>(currentWidget());
}

void PageStack::setAbove(int px) {
    if (m_abovePx != px) {
        m_abovePx = px;
        invalidate();
        activate();
    }
}

void PageStack::setGeometry(const QRect &rect) {
    const VisitorPage *const page = current();
    const bool isWhole = !page || page->standsAbove();
    QStackedLayout::setGeometry(rect.adjusted(0, isWhole ? 0 : m_abovePx, 0, 0));
}

} // namespace sala
