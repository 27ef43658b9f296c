#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "db/records/catalogue.h"

#include <QAbstractButton>
#include <QVariantAnimation>

namespace sala {

/// In the middle, in lines of about equal length where its phrases allow that.
TextBlock composeCentred(const QString &text, TextStyle style, double widthPx);

/// How many chose a card, and how that is drawn.
struct CardField {
    qint64 answers = 0;
    qint64 all = 0;       ///< to all cards; 0: nothing is drawn yet
    qint64 perSprout = 1; ///< how many answers one sprout stands for

    bool operator==(const CardField &) const = default;
};

/// One answer to choose: a drawing, its words, and below them the ground on which a sprout grows for each who chose it.
/// The chosen one has a frame and a tick. Fingers go to the area it lies in, which moves; the keyboard and screen
/// readers press it.
class ReflectionCard final : public QAbstractButton {
    Q_OBJECT

  public:
    ReflectionCard(Motif motif, QWidget *parent);

    Motif motif() const { return m_motif; }
    void setTheme(const GalleryTheme &theme);
    /// `note` says in which language they are, where it is not the reader's; empty: nothing to say.
    void setWords(const ShownText &words, const QString &note, Language reader);
    void setField(const CardField &field);
    const CardField &field() const { return m_field; }
    void setPressed(bool isPressed); ///< a finger may be about to tap it

    /// Words and ground, without the drawing, in a card so wide.
    int heightWithoutDrawing(int width) const;
    int leastWidth() const; ///< with its widest word whole
    int leastDrawingPx() const;
    void setDrawingPx(int px);
    int sproutsIn(int width) const; ///< how many there is room for

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Words {
        TextBlock label;
        TextBlock note;
    };

    Words words(int width) const;
    void sayField();
    int groundPx() const;
    double sproutPx() const;
    void paintWords(QPainter &painter) const;
    void paintGround(QPainter &painter) const;
    void paintTick(QPainter &painter) const;

    Motif m_motif;
    GalleryTheme m_theme;
    ShownText m_words;
    QString m_note;
    Language m_reader = Language::English;
    CardField m_field;
    int m_drawingPx = 0;
    bool m_isPressed = false;
    QVariantAnimation m_growing;
};

} // namespace sala
