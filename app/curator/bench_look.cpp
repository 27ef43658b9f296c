#include "app/curator/bench_look.h"

namespace sala {
namespace {

const QString kSheet = QStringLiteral(R"(
        QWidget { color: @text; }
        QToolTip { background: @pressed; color: @text; border: 1px solid @line; padding: 4px; }
        QAbstractScrollArea { background: @ground; border: none; }
        QDialog { background: @surface; }
        QTreeView { background: @ground; border: 2px solid transparent; selection-background-color: @pressed;
            selection-color: @text; outline: none; }
        QTreeView:focus { border-color: @accent; }
        QHeaderView { background: @surface; }
        QHeaderView::section { background: @surface; color: @text; border: none; padding: 4px 8px; }
        QScrollArea#clearArea, QWidget#filters { background: transparent; }
        QFrame#topBar { background: @surface; border: none; }
        QFrame#sidePanel { background: @surface; border: none; }
        QFrame#statusLine { background: @surface; border: none; }
        QPushButton, QToolButton, QComboBox { background: @pressed; border: 2px solid @pressed; border-radius: 6px;
            padding: 3px 12px; min-height: 26px; }
        QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton, QListView { outline: none; }
        QToolButton#flat { background: transparent; border-color: transparent; padding: 3px 8px; }
        QToolButton#flat:hover { border-color: @line; }
        QToolButton#flat:pressed { background: @line; }
        QToolButton#flat:focus { border-color: @accent; }
        QToolButton::menu-indicator { image: none; }
        QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: @line; }
        QPushButton:focus, QToolButton:focus, QComboBox:focus { border-color: @accent; }
        QPushButton:pressed, QToolButton:pressed { background: @line; }
        QPushButton:disabled, QToolButton:disabled { color: @faint; background: @tile; border-color: @tile; }
        QToolButton:checked, QPushButton:checked { background: @line; border-bottom-color: @accent; }
        QPushButton#bright, QToolButton#bright { background: @accent; color: @onAccent; border-color: @accent; }
        QPushButton#bright:focus, QToolButton#bright:focus { border-color: @text; }
        QPushButton#bright:disabled { background: @tile; color: @faint; border-color: @tile; }
        QPushButton[danger="true"], QPushButton#bright[danger="true"] { background: transparent; color: @danger;
            border-color: @danger; }
        QPushButton[danger="true"]:hover, QPushButton#bright[danger="true"]:hover { background: @pressed; }
        QPushButton[danger="true"]:focus, QPushButton#bright[danger="true"]:focus { border-color: @text; }
        QPushButton[danger="true"]:disabled, QPushButton#bright[danger="true"]:disabled { color: @faint; border-color: @line; }
        QComboBox::drop-down { border: none; width: 24px; }
        QComboBox::down-arrow { image: none; width: 10px; height: 6px; background: qconicalgradient(cx:0.5, cy:1, angle:0,
            stop:0 transparent, stop:0.166 transparent, stop:0.186 @quiet, stop:0.314 @quiet, stop:0.334 transparent,
            stop:1 transparent); }
        QComboBox QAbstractItemView { background: @pressed; selection-background-color: @accent;
            selection-color: @onAccent; border: 1px solid @line; }
        QLineEdit { background: @field; border: 2px solid @line; border-radius: 6px; padding: 4px 8px; min-height: 26px;
            selection-background-color: @accent; selection-color: @onAccent; }
        QLineEdit:focus { border-color: @accent; }
        QCheckBox:focus, QRadioButton:focus { color: @accent; }
        QPlainTextEdit { background: @field; border: 2px solid @line; border-radius: 6px;
            selection-background-color: @accent; selection-color: @onAccent; }
        QPlainTextEdit:focus { border-color: @accent; }
        QPlainTextEdit[readOnly="true"] { background: @ground; border-color: @ground; }
        QPlainTextEdit[readOnly="true"]:focus { border-color: @accent; }
        QListView { background: @ground; border: 2px solid transparent; selection-background-color: @pressed;
            selection-color: @text; }
        QListView:focus { border-color: @accent; }
        QMenu { background: @pressed; border: 1px solid @line; padding: 4px; }
        QMenu::item { padding: 6px 16px; border-radius: 4px; }
        QMenu::item:selected { background: @accent; color: @onAccent; }
        QMenu::item:disabled { color: @faint; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
        QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 32px; margin: 2px; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
        QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 32px; margin: 2px; }
        QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
            border: none; width: 0; height: 0; }
        QSplitter::handle { background: @surface; }
    )");

} // namespace

TextStyle BenchLook::text(int px, int weight) const {
    TextStyle style;
    style.pixelSize = px;
    style.weight = weight;
    style.isByPhrases = true;
    return style;
}

QPalette benchPalette(const BenchLook &look) {
    const ThemeColours &colours = look.colours;
    QPalette palette;
    palette.setColor(QPalette::Window, look.ground());
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, look.field());
    palette.setColor(QPalette::AlternateBase, look.raised());
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, look.raised());
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.quietText);
    palette.setColor(QPalette::ToolTipBase, colours.pressed);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText}) {
        palette.setColor(QPalette::Disabled, role, look.faint());
    }
    return palette;
}

/// Fonts are not said here: they are the program's language's own (setApplicationFont).
QString benchStyleSheet(const BenchLook &look) {
    const ThemeColours &colours = look.colours;
    QString sheet = kSheet;
    const auto set = [&](const char *name, const QColor &colour) { sheet.replace(QLatin1String(name), colour.name()); };
    set("@text", colours.text);
    set("@danger", look.removed());
    set("@quiet", colours.quietText);
    set("@ground", look.ground());
    set("@surface", colours.surface);
    set("@pressed", colours.pressed);
    set("@line", colours.line);
    set("@tile", colours.tile);
    set("@field", look.field());
    set("@faint", look.faint());
    set("@onAccent", colours.onAccent);
    set("@accent", colours.accent);
    return sheet;
}

} // namespace sala
