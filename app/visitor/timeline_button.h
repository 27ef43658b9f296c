#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "app/visitor/timeline.h"
#include "media/picture/picture_cache.h"

#include <QAbstractButton>

namespace sala {

/// One moment on the timeline: its place on the line, a picture where there is one, when it was, what it is
/// called, a sentence. Fingers go to the area it lies in, which moves; the keyboard and screen readers press
/// it.
class TimelineButton final : public QAbstractButton {
    Q_OBJECT

  public:
    TimelineButton(const TimelineEntry &entry, PictureCache &pictures, QWidget *parent);

    const TimelineEntry &entry() const { return m_entry; }
    /// Null: no picture. Films carry a play mark.
    void setPicture(const MediaHash &media, bool isFilm);
    /// `opened` says in which language what it leads to is, where that is a document.
    void setWords(const ShownText &title, const ShownText &sentence, const ShownText &opened, Language reader);
    void setTheme(const GalleryTheme &theme);
    void setPressed(bool isPressed);         ///< a finger may be about to tap it
    void setEnds(bool isFirst, bool isLast); ///< of the line

    bool leadsOn() const { return m_entry.kind != TimelineEntry::Kind::Event; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    PictureRequest request() const; ///< of a null medium when there is no picture

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Words {
        int widthPx = -1;
        TextBlock when;
        TextBlock plate;
        TextBlock title;
        TextBlock titleNote; ///< its language, where it is not the reader's
        TextBlock sentence;
        TextBlock sentenceNote;
    };

    QString whenText() const;
    QString plateText() const;
    int textLeft(int width) const;
    QSize pictureSize(int width) const;
    double platePx() const;
    const Words &words(int width) const;
    double wordsPx(int width) const;
    void forget();
    void paintLine(QPainter &painter) const;
    void paintPicture(QPainter &painter);
    void paintWords(QPainter &painter) const;

    TimelineEntry m_entry;
    PictureCache &m_pictures;
    GalleryTheme m_theme;
    ShownText m_title;
    ShownText m_sentence;
    ShownText m_opened;
    Language m_reader = Language::English;
    MediaHash m_picture;
    bool m_isFilm = false;
    bool m_isPressed = false;
    bool m_isFirst = false;
    bool m_isLast = false;
    mutable Words m_words;
};

} // namespace sala
