#include "app/staff/staff_card.h"

#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sala {

TextLabel *newStaffText(const char *name) {
    auto *label = new TextLabel;
    label->setObjectName(QLatin1String(name));
    label->setMinimumWidth(1);
    return label;
}

void applyTheme(LineEditor &editor, const GalleryTheme &theme) {
    QPalette colours = editor.palette();
    colours.setColor(QPalette::Base, theme.colours.surface);
    colours.setColor(QPalette::Text, theme.colours.text);
    editor.setPixelSize(theme.textPx(TextSize::Body));
    editor.setMinimumHeight(theme.touchTargetPx());
    editor.setPalette(colours);
}

StaffCard::StaffCard(const char *name, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QLatin1String(name));
}

TextLabel *StaffCard::addText(const char *name) {
    TextLabel *label = newStaffText(name);
    m_column->addWidget(label);
    return label;
}

void StaffCard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    const int gap = theme.gapPx();
    m_column->setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap);
    m_column->setSpacing(gap / 2);
    applyTheme();
    update();
}

void StaffCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintSurface(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.colours.surface, m_theme.cornerPx(),
                 m_theme.outline());
}

} // namespace sala
