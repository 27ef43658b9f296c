#pragma once

#include "app/curator/bench_look.h"
#include "db/records/collection.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// How a text stands, as curators see it: its stored status, or that it was typed and not saved.
enum class TextState { Missing, Draft, Translated, Reviewed, Outdated, Unsaved };

TextState stateOf(const Text &text, bool isUnsaved);
TextState stateOf(const LanguageLoad &load); ///< of a work in a language: what is most to be done
QString stateWord(TextState state);          ///< in the program's language
/// The same of a work's texts in a language: "Khmer: something is missing".
QString stateSentence(TextState state, Language language);

/// Known by its shape, not by its colour alone.
void paintState(QPainter &painter, const QRectF &box, TextState state, const BenchLook &look);

/// The sign and its word.
class StateMark final : public QWidget {
    Q_OBJECT

  public:
    explicit StateMark(QWidget *parent = nullptr);

    void setState(TextState state, Language reader);
    TextState state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    BenchLook m_look;
    TextState m_state = TextState::Missing;
    TextBlock m_word;
};

} // namespace sala
