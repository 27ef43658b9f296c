#pragma once

#include "app/text/text_block.h"
#include "db/records/catalogue.h"

#include <QWidget>

namespace sala {

/// "In English", "In Thai"… in the program's language: the quiet note under a text that does not exist in
/// the reader's.
QString fallbackNote(Language textLanguage);

enum class FallbackNote { Hidden, Shown };

/// A text on a page: wraps by its own language's rules, never clips, never elides.
///
/// Its height follows its width (heightForWidth). The text's language is set with the text, so a fallback
/// text stands in its own font; a page's retranslate() sets the text again. The accessible name is the
/// stored string.
class TextLabel final : public QWidget {
    Q_OBJECT
  public:
    explicit TextLabel(const TextStyle &style = {}, QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    /// The same for a text that may be in another language than `reader`'s; then, if wanted, a small note
    /// in the reader's language says which.
    void setText(const ShownText &text, Language reader, FallbackNote note = FallbackNote::Shown);

    /// Size, weight, alignment and balance; its language is that of the text and is left alone. Vertical
    /// alignment counts too (AlignTop, AlignVCenter, AlignBottom).
    void setTextStyle(const TextStyle &style);
    void setColor(const QColor &color);

    const QString &text() const { return m_text; }
    Language language() const { return m_style.language; }
    const TextStyle &textStyle() const { return m_style; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< at most about 34 em wide
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Composed {
        int width = -1;
        TextBlock body;
        TextBlock note;
    };

    const Composed &composed(int width) const;
    int heightOf(const Composed &composed) const;
    void textChanged();

    TextStyle m_style;
    QColor m_color = Qt::white;
    QString m_text;
    QString m_note;
    Language m_noteLanguage = Language::English;
    mutable QList<Composed> m_composed; ///< the last few widths a layout asked for, newest last
};

} // namespace sala
