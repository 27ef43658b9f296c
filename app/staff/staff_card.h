#pragma once

#include "app/look/theme.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class LineEditor;
class TextLabel;

/// A text of staff's pages, by its object name: a word without end is cut, and does not widen the page.
TextLabel *newStaffText(const char *name);

/// The theme, to a field that staff write in.
void applyTheme(LineEditor &editor, const GalleryTheme &theme);

/// A surface in the column of a staff's page, with texts below each other.
class StaffCard : public QWidget {
    Q_OBJECT

  public:
    void setTheme(const GalleryTheme &theme);

  protected:
    explicit StaffCard(const char *name, QWidget *parent = nullptr);

    TextLabel *addText(const char *name);
    QVBoxLayout *column() { return m_column; }
    const GalleryTheme &theme() const { return m_theme; }

    virtual void applyTheme() = 0; ///< to what is in it; its margins may be changed here, too
    void paintEvent(QPaintEvent *event) override;

  private:
    GalleryTheme m_theme;
    QVBoxLayout *m_column;
};

} // namespace sala
