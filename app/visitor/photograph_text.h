#pragma once

#include "app/look/flick_area.h"
#include "app/visitor/word_column.h"

namespace sala {

/// A photograph's words set in a column; moved by a finger when they are longer than the space. At rest no line is cut.
class PhotographText final : public FlickArea {
    Q_OBJECT

  public:
    using FlickArea::show;
    explicit PhotographText(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// `reader` is the language of everything that is not a ShownText. Keeps where the column is.
    void setWords(const PhotographWords &words, Language reader);
    /// What is read: the story, to begin with, or the details that are folded away meanwhile; or both where nothing unfolds
    /// them.
    enum class Shown { Story, Details, All };
    void show(Shown shown);
    Shown shown() const { return m_shown; }
    int heightForWidth(int width) const override; ///< in which nothing has to be moved
    bool isAtEnd() const { return offset() >= largestOffset(); }
    void readOn(); ///< what was below the last whole line comes to the top; from the end, the beginning
    /// What is seen while nothing moves, in this widget: whole lines.
    QRect wholeLines() const;
    const WordColumn &column() const { return m_column; }

  protected:
    bool walk(Walk walk) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void compose();
    WordColumn columnOf(int width) const;

    GalleryTheme m_theme;
    PhotographWords m_words;
    Language m_reader = Language::English;
    Shown m_shown = Shown::Story;
    WordColumn m_column;
};

} // namespace sala
