#pragma once

#include "app/curator/bench_actions.h"
#include "app/curator/words_table.h"

#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class KioskPreview;
class PicturePane;
class PictureCache;
class PreviewPane;
class TextLabel;

/// What a work page is made of; all of it outlives the page.
struct WorkPageParts {
    const Shelf &shelf;
    const BenchActions &actions;
    PictureCache &pictures;
    KioskPreview *preview = nullptr; ///< none: no preview
};

/// One work: its picture, the kiosk's page of it, and its texts with the languages side by side.
class WorkPage final : public QWidget {
    Q_OBJECT

  public:
    explicit WorkPage(const WorkPageParts &parts, QWidget *parent = nullptr);

    void showWork(const WorkId &work);
    void clear(); ///< it is gone: neither picture nor words are left
    const WorkId &work() const { return m_words->work(); }
    WordsTable &words() { return *m_words; }
    PreviewPane &preview() { return *m_preview; }
    void setReader(Language reader);
    void setTranslations(const QList<Language> &languages, Language source);
    void refresh(); ///< its texts are different

  Q_SIGNALS:
    void sourceChanged(sala::Language source);

  protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void build();
    void addHead(QVBoxLayout *column);
    void addLanguages(QVBoxLayout *column);
    void connectParts();
    void retranslate();
    void showFacts();
    void chooseLanguages();
    void markLanguages();
    void reveal();
    void check();

    WorkPageParts m_parts;
    BenchLook m_look;
    Language m_reader = Language::English;
    TextLabel *m_title;
    TextLabel *m_facts;
    PicturePane *m_picture;
    PreviewPane *m_preview;
    QWidget *m_strip;
    TextLabel *m_sourceLabel;
    QComboBox *m_source;
    TextLabel *m_translationsLabel;
    QMap<Language, QToolButton *> m_toggles;
    QScrollArea *m_area;
    WordsTable *m_words;
    TextChecker m_checker;
    QTimer m_rest; ///< nobody types
};

} // namespace sala
