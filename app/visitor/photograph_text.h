#pragma once

#include "app/look/flick_area.h"
#include "app/visitor/word_column.h"

namespace sala {

/// A photograph's words set in a column; moved by a finger when they are longer than the space. At rest no line is cut.
class PhotographText final : public FlickArea {
    Q_OBJECT

  public:
    explicit PhotographText(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// `reader` is the language of everything that is not a ShownText. Keeps where the column is.
    void setWords(const PhotographWords &words, Language reader);
    int heightForWidth(int width) const override; ///< in which nothing has to be moved
    bool isAtEnd() const { return offset() >= largestOffset(); }
    void readOn(); ///< what was below the last whole line comes to the top; from the end, the beginning
    /// What is seen while nothing moves, in this widget: whole lines.
    QRect wholeLines() const;
    const WordColumn &column() const { return m_column; }

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void compose();

    GalleryTheme m_theme;
    PhotographWords m_words;
    Language m_reader = Language::English;
    WordColumn m_column;
};

} // namespace sala
