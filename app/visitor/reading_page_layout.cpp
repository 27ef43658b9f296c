// Where the parts of a document's page stand, on wide and on tall screens.

#include "app/text/text_label.h"
#include "app/visitor/document_text.h"
#include "app/visitor/document_view.h"
#include "app/visitor/page_bar.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/related_strip.h"

#include <algorithm>

namespace sala {

namespace {

constexpr double kWidePanel = 0.4;   ///< the words' share of a wide page
constexpr double kSquarePanel = 0.5; ///< of one less wide than kSquarest: large words on buttons need that
constexpr double kSquarest = 1.2;
constexpr double kTallPages = 0.6; ///< the pages' share of a tall page
constexpr double kWarningInReach = 0.4; ///< of what is in reach: a warning is read there, and touched

} // namespace

void ReadingPage::layOut() {
    if (height() > width()) {
        layOutTall();
    } else {
        layOutWide();
    }
    setNotes();
}

int ReadingPage::noticeHeight(int width) const {
    return m_notice->isHidden() ? 0 : m_notice->heightForWidth(width) + theme().gapPx();
}

/// The pages as high as the screen; beside them the words, and below those what is done with the pages.
void ReadingPage::layOutWide() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    const int gap = theme().gapPx();
    const bool isNarrow = width() < height() * kSquarest && theme().reading.textScale != TextScale::Usual;
    const int panel = int(width() * (isNarrow ? kSquarePanel : kWidePanel));
    const int left = width() - panel;
    const int right = panel - margin;
    const int pages = left - 2 * mat;
    const int notice = noticeHeight(pages);
    m_view->setGeometry(mat, mat, pages, height() - 2 * mat - notice);
    m_notice->setGeometry(mat, height() - mat - notice + gap, pages, std::max(0, notice - gap));
    const int backWidth = std::min(m_back->sizeHint().width(), right);
    const int back = m_back->heightForWidth(backWidth);
    m_back->setGeometry(left, mat, backWidth, back);
    const int bar = m_bar->heightForWidth(right);
    m_bar->setGeometry(left, height() - mat - bar, right, bar);
    const int top = mat + back + gap * 2;
    m_related->placeBelow(*m_text, {left, top, right, std::max(0, m_bar->y() - gap - top)});
}

/// The pages, what is done with them, the words, and the way back in reach.
void ReadingPage::layOutTall() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    const int gap = theme().gapPx();
    const int inner = width() - 2 * margin;
    const int above = theme().abovePx;
    const int inReach = m_isCovered ? int((height() - above) * kWarningInReach) : pictureInReachPx();
    const int pages = above > 0 ? above + inReach : int(height() * kTallPages);
    const int top = above > 0 && m_isCovered ? above : 0;
    const int notice = noticeHeight(inner);
    m_view->setGeometry(0, top, width(), pages - top - notice);
    m_notice->setGeometry(margin, pages - notice + gap, inner, std::max(0, notice - gap));
    const int bar = m_bar->heightForWidth(inner);
    m_bar->setGeometry(margin, pages + gap, inner, bar);
    const int backWidth = std::min(m_back->sizeHint().width(), inner);
    const int back = m_back->heightForWidth(backWidth);
    m_back->setGeometry(margin, height() - mat - back, backWidth, back);
    const int words = m_bar->geometry().bottom() + 1 + gap;
    m_related->placeBelow(*m_text, {margin, words, inner, std::max(0, m_back->y() - gap - words)});
}

} // namespace sala
