#pragma once

#include "db/records/text.h"
#include "translations/glossary.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <optional>

namespace sala {

/// Something in a text that a curator may want to look at; UTF-16 offsets.
struct TextMark {
    enum class Kind {
        Spelling, ///< no dictionary has it
        Term,     ///< the glossary has a word for it, and the translation does not use it
        Avoided   ///< hurts people
    };
    Kind kind = Kind::Spelling;
    int from = 0;
    int to = 0;
    QString word;   ///< as it stands there
    QString wanted; ///< for terms: what the translation should say

    bool operator==(const TextMark &) const = default;
};

/// One text, and what it is a translation of.
struct CheckedText {
    TextKey key;
    QString body;
    Language sourceLanguage = Language::English;
    QString source;
    QList<TextMark> marks;  ///< in `body`
    QList<TextMark> missed; ///< in `source`: terms that `body` does not use
};

/// Fills in the marks. Any thread.
QList<CheckedText> checkTexts(QList<CheckedText> texts);

/// Checks texts on another thread; the newest wish wins. GUI thread.
class TextChecker final : public QObject {
    Q_OBJECT

  public:
    explicit TextChecker(QObject *parent = nullptr);
    ~TextChecker() override;

    void check(const QList<CheckedText> &texts);

  Q_SIGNALS:
    void checked(const QList<sala::CheckedText> &texts);

  private:
    std::optional<QList<CheckedText>> m_next;
    QFutureWatcher<QList<CheckedText>> m_run;
};

} // namespace sala
