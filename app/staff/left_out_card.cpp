#include "app/staff/left_out_card.h"

#include "app/look/looks.h"
#include "app/staff/publish_words.h"
#include "app/text/text_label.h"

namespace sala {

LeftOutCard::LeftOutCard(QWidget *parent)
    : StaffCard("leftOutCard", parent), m_why(addText("leftOutWhy")), m_count(addText("leftOutCount")),
      m_works(addText("leftOutWorks")) {}

void LeftOutCard::setWorks(const QString &why, const QList<ReportedWork> &works, Language language) {
    setAccessibleName(why);
    m_why->setText(why, language);
    m_count->setText(numberOfWorks(works.size(), language), language);
    QStringList lines;
    for (const ReportedWork &work : works.first(std::min(works.size(), kMostWorks))) {
        lines.append(QStringLiteral("• ") + workLine(work, language)); // where a line wraps, the next work is seen
    }
    if (works.size() > kMostWorks) {
        lines.append(moreWorks(works.size() - kMostWorks, language));
    }
    m_works->setText(lines.join(u'\n'), language);
}

void LeftOutCard::applyTheme() {
    const GalleryTheme &theme = this->theme();
    m_why->setTextStyle(sentenceStyle(theme, TextSize::Body, 600));
    m_why->setColor(theme.colours.text);
    m_count->setTextStyle(sentenceStyle(theme, TextSize::Label));
    m_count->setColor(theme.colours.accent);
    m_works->setTextStyle(textStyle(theme, TextSize::Label));
    m_works->setColor(theme.colours.quietText);
}

} // namespace sala
