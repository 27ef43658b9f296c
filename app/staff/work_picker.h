#pragma once

#include "app/look/theme.h"
#include "app/staff/playlist_desk.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class LineEditor;
class RowList;
class TextLabel;

/// All works that can be added to a playlist, to be found by words in any script. A part of PlaylistPage.
class WorkPicker final : public QWidget {
    Q_OBJECT

  public:
    explicit WorkPicker(PlaylistDesk &desk, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< and all words anew
    void fill();                         ///< anew, as the desk knows them now
    void clear();                        ///< what was looked for
    void setTyping(bool isTyping);       ///< there is room for what is found, and for no explanation
    RowList &list() const { return *m_list; }
    WorkId work(int row) const { return m_found.value(row); }

  Q_SIGNALS:
    void chosen(const sala::WorkId &work);

  private:
    PlaylistDesk &m_desk;
    Language m_language = Language::English;
    QList<WorkId> m_found;
    QVBoxLayout *m_column;
    TextLabel *m_hint;
    LineEditor *m_search;
    RowList *m_list;
};

} // namespace sala
