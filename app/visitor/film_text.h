#pragma once

#include "app/look/accessible_part.h"
#include "app/look/flick_area.h"
#include "app/visitor/word_column.h"

#include <chrono>

namespace sala {

/// One thing that is said in a film, or the beginning of a chapter.
struct TranscriptLine {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QString text;
    bool isChapter = false;

    bool operator==(const TranscriptLine &) const = default;
};

/// What is said in a film, for reading. Lines without times (all zero) are plain paragraphs.
struct Transcript {
    Language language = Language::English;
    QList<TranscriptLine> lines;
    bool hasTimes = false;

    bool operator==(const Transcript &) const = default;
};

/// A film's words, and below them what is said in it. The line that is being said is marked and kept in
/// sight, clear of the fading edges, except while somebody reads elsewhere; a touch on a line goes there in
/// the film. Up and Down walk through the lines, Tab page by page; Return goes there.
class FilmText final : public FlickArea, public PaintedItems {
    Q_OBJECT

  public:
    /// So long after a finger's last move the words follow the film again.
    static constexpr std::chrono::milliseconds kReadingElsewhere{8000};

    explicit FilmText(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// `heading` stands over the transcript. Keeps where the column is.
    void setWords(const PhotographWords &words, const QString &heading, Language reader);
    void setTranscript(const Transcript &transcript);
    const Transcript &transcript() const { return m_transcript; }

    void setPosition(std::chrono::milliseconds position);
    int currentLine() const { return m_current; } ///< -1: nothing is being said
    QRect lineRect(int line) const;               ///< in this widget
    void backToTop();                             ///< for another film

    int itemCount() const override { return int(m_transcript.lines.size()); }
    QString itemName(int item) const override { return m_transcript.lines[item].text; }
    QString itemDescription(int item) const override; ///< when it is said
    QRect itemRect(int item) const override { return lineRect(item); }
    int itemAt(QPoint position) const override;
    int currentItem() const override { return m_cursor; }
    bool isItemChosen(int item) const override { return item == m_current; }
    void pressItem(int item) override;
    bool canPressItem(int) const override { return m_transcript.hasTimes; }

  Q_SIGNALS:
    void seekRequested(std::chrono::milliseconds position);

  protected:
    bool walk(Walk walk) override;
    bool marksPart() const override { return m_cursor >= 0; }
    void tapped(QPoint position) override;
    void pressed(std::optional<QPoint> position) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    struct Line {
        TextBlock block;
        int top = 0;
        int bottom = 0;
    };

    void compose();
    int lineAt(QPoint position) const;
    void findPlace();
    bool isClear(const QRect &line) const;
    void follow();
    int firstInSight() const;
    void moveCursor(int line);

    GalleryTheme m_theme;
    PhotographWords m_words;
    QString m_heading;
    Language m_reader = Language::English;
    Transcript m_transcript;
    WordColumn m_column;
    QList<Line> m_lines;
    int m_indent = 0;
    std::chrono::milliseconds m_position{0};
    int m_current = -1;
    int m_place =
        -1; ///< the line that was said last, kept in sight: m_current, or in a pause the one before it
    int m_pressed = -1;
    int m_cursor = -1; ///< the keyboard's line
    std::chrono::steady_clock::time_point m_touchedAt{};
};

} // namespace sala
