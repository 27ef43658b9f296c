#pragma once

#include "app/look/accessible_part.h"
#include "app/look/flick_area.h"
#include "app/visitor/word_column.h"

namespace sala {

/// A line beside a document that can be touched: a chapter, or another language version.
struct DocumentEntry {
    enum class Kind { Chapter, Version };

    Kind kind = Kind::Chapter;
    QString text;
    Language language = Language::English; ///< of `text`
    int level = 0;                         ///< of a chapter, 0 the outermost
    int value = 0;                         ///< the Language of a version, the page of a chapter from 0
    QString note;                          ///< of a chapter its page's number, in the reader's digits

    bool operator==(const DocumentEntry &) const = default;
};

/// A document's words, and below them its contents and its language versions, for touching. Where one is,
/// is marked and kept in sight. Up and Down walk through the entries, Tab through words and entries; Return takes one.
class DocumentText final : public FlickArea, public PaintedItems {
    Q_OBJECT

  public:
    explicit DocumentText(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// Headings stand over the versions and over the contents. Keeps where the column is.
    struct Words {
        PhotographWords work;
        QString versions;   ///< over the versions
        QString contents;   ///< over the chapters
        bool operator==(const Words &) const = default;
    };
    void setWords(const Words &words, Language reader);
    void setEntries(const QList<DocumentEntry> &entries); ///< chapters first
    const QList<DocumentEntry> &entries() const { return m_entries; }

    void setCurrent(Language version, int page); ///< what is being read
    bool isCurrent(int entry) const;
    QRect entryRect(int entry) const;       ///< in this widget
    int entryAt(QPoint position) const;     ///< -1: none
    int cursor() const { return m_cursor; } ///< the keyboard's entry; -1: none
    QString spokenNameOf(int entry) const;
    void choose(int entry);
    void backToTop(); ///< for another document

    int itemCount() const override { return int(m_entries.size()); }
    QString itemName(int item) const override { return spokenNameOf(item); }
    QString itemDescription(int) const override { return {}; }
    QRect itemRect(int item) const override { return entryRect(item); }
    int itemAt(QPoint position) const override { return entryAt(position); }
    int currentItem() const override { return cursor(); }
    bool isItemChosen(int item) const override { return isCurrent(item); }
    void pressItem(int item) override { choose(item); }

  Q_SIGNALS:
    void versionChosen(sala::Language language);
    void pageChosen(int page);

  protected:
    bool walk(Walk walk) override;
    bool marksPart() const override { return m_cursor >= 0; }
    void tapped(QPoint position) override;
    void pressed(std::optional<QPoint> position) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Line {
        TextBlock block;
        TextBlock note;
        int top = 0;
        int bottom = 0;
        int indent = 0;
    };

    void compose();
    void addHeading(const QString &text, int &top);
    Line lineFor(const DocumentEntry &entry, int top) const;
    void paintEntry(QPainter &painter, int entry) const;
    int currentChapter() const;
    void moveCursor(int entry);
    void keepInSight(int entry);
    bool isInSight(int entry) const;

    GalleryTheme m_theme;
    Words m_words;
    Language m_reader = Language::English;
    QList<DocumentEntry> m_entries;
    Language m_version = Language::English;
    int m_page = 0;
    WordColumn m_column;
    QList<Line> m_lines; ///< one an entry
    QList<std::pair<int, TextBlock>> m_headings;
    int m_pressed = -1;
    int m_cursor = -1;
};

} // namespace sala
