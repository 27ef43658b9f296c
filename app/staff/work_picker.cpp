#include "app/staff/work_picker.h"

#include "app/look/looks.h"
#include "app/staff/playlist_words.h"
#include "app/staff/row_list.h"
#include "app/staff/staff_card.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QVBoxLayout>

namespace sala {

WorkPicker::WorkPicker(PlaylistDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_hint(new TextLabel), m_search(new LineEditor),
      m_list(new RowList(desk.pictures())) {
    m_column->setContentsMargins({});
    m_search->setObjectName(QStringLiteral("searchWorks"));
    m_list->setObjectName(QStringLiteral("works"));
    m_column->addWidget(m_hint);
    m_column->addWidget(m_search);
    m_column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &WorkPicker::fill);
    connect(m_list, &RowList::rowTapped, this, [this](int row) { Q_EMIT chosen(work(row)); });
}

void WorkPicker::fill() {
    const auto catalogue = m_desk.status().catalogue;
    m_found = worksFor(m_search->text(), *catalogue);
    QList<PictureRow> rows;
    for (const WorkId &id : m_found) {
        rows.append(rowOf(*catalogue->work(id), *catalogue, m_language));
    }
    m_list->setRows(rows, m_language);
}

void WorkPicker::clear() {
    m_search->clear();
}

void WorkPicker::setTyping(bool isTyping) {
    m_hint->setVisible(!isTyping);
}

void WorkPicker::setLanguage(Language language) {
    m_language = language;
    m_hint->setText(tr("Touch a work to add it, or draw it by its three lines to where it belongs. Words typed here find works, "
                       "in any language:"),
                    language);
    m_search->setLanguage(language);
    m_search->setAccessibleName(tr("Words to look for"));
    fill();
}

void WorkPicker::setTheme(const GalleryTheme &theme) {
    m_list->setTheme(theme);
    m_hint->setTextStyle(sentenceStyle(theme, TextSize::Small));
    m_hint->setColor(theme.colours.text);
    applyTheme(*m_search, theme);
    m_column->setSpacing(theme.gapPx() / 2);
}

} // namespace sala
