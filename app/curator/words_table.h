#pragma once

#include "app/curator/field_card.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace sala {

class Shelf;
class TextLabel;

/// A work's texts, the languages side by side, the source first. Tab goes down a language, then on to the next.
class WordsTable final : public QWidget {
    Q_OBJECT

  public:
    explicit WordsTable(const Shelf &shelf, QWidget *parent = nullptr); ///< `shelf` outlives it

    void setWork(const WorkId &work);
    const WorkId &work() const { return m_work; }
    void setSource(Language source);
    Language source() const { return m_source; }
    void setShown(const QList<Language> &languages); ///< beside the source, in this order
    const QList<Language> &shown() const { return m_shown; }
    void setReader(Language reader);
    void refresh(); ///< what is stored or typed is different
    QList<CheckedText> toCheck() const; ///< the texts that are shown, to be checked
    void setChecked(const QList<CheckedText> &texts);

    QList<TextKey> keysShown() const; ///< the texts that are on the screen
    TextKey current() const { return {m_work, m_field, m_language}; } ///< what was entered last
    FieldCard *card(TextField field, Language language) const;
    void enter(TextField field, Language language); ///< gives it the keyboard
    /// The languages' names stay in sight: `y` is where what is seen of the table begins, in its coordinates.
    void showFrom(int y);
    int namesHeight() const; ///< px that they cover there
    void step(int fields);
    void stepLanguage(int languages);

  Q_SIGNALS:
    void typed(const sala::TextKey &key, const QString &body);
    void currentChanged(const sala::TextKey &key);
    void stillRightRequested(const sala::TextKey &key);

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Head {
        TextLabel *name;
        TextLabel *role;
    };

    void addColumn(Language language);
    void layOut();
    void layOutNames(const QList<Language> &columns);
    void placeNames();
    void retranslate();
    QList<Language> columns() const;

    const Shelf &m_shelf;
    BenchLook m_look;
    Language m_reader = Language::English;
    WorkId m_work;
    Language m_source = Language::English;
    QList<Language> m_shown;
    TextField m_field = TextField::Title;
    Language m_language = Language::English;
    QGridLayout *m_grid;
    QWidget *m_names; ///< over the grid, which leaves its first row to them
    QGridLayout *m_namesGrid;
    int m_from = 0;
    QMap<Language, Head> m_heads;
    QMap<Language, QList<FieldCard *>> m_cards;
};

} // namespace sala
