#pragma once

#include "app/curator/bench_look.h"
#include "app/curator/work_finder.h"

#include <QMap>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class FilterRow;
class TextLabel;

/// What is to be done, where and about what: the filters with how many works each choice leaves.
class FilterPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit FilterPanel(QWidget *parent = nullptr);

    const WorkFilter &filter() const { return m_filter; }
    void setFilter(const WorkFilter &filter); ///< says filterChanged() when it is another
    void setNames(const Shelf &shelf, Language reader);
    void setAnswer(const FindAnswer &answer);
    void setLanguage(Language reader);

  Q_SIGNALS:
    void filterChanged();

  private:
    void addRows(QVBoxLayout *column);
    QComboBox *addChoice(QVBoxLayout *column, const char *name);
    void choose(const WorkFilter &filter);
    void showChosen();
    void retranslate();
    void fillChoice(QComboBox *choice, const QString &all, const QList<QPair<Id, QString>> &names);
    void countChoice(QComboBox *choice, const QHash<Id, int> &counts);
    void readChoices();

    BenchLook m_look;
    Language m_reader = Language::English;
    WorkFilter m_filter;
    TextLabel *m_toDo;
    TextLabel *m_consent;
    TextLabel *m_about;
    QComboBox *m_language;
    QMap<WorkFilter::Text, FilterRow *> m_texts;
    QMap<WorkFilter::Consent, FilterRow *> m_consents;
    FilterRow *m_alike;
    QComboBox *m_journey;
    QComboBox *m_theme;
    QComboBox *m_place;
    QPushButton *m_clear;
    QList<QPair<Id, QString>> m_journeys;
    QList<QPair<Id, QString>> m_themes;
    QList<QPair<Id, QString>> m_places;
};

} // namespace sala
