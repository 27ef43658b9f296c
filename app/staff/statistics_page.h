#pragma once

#include "app/staff/staff_page.h"
#include "app/staff/statistics_desk.h"

namespace sala {

class BarChart;

/// What was looked at, on one day, in a week or at all; and whether a work was shown on a day.
class StatisticsPage final : public StaffPage {
    Q_OBJECT

  public:
    enum class Span { Day, Week, All };

    explicit StatisticsPage(StatisticsDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-statistics"); }
    void enter() override;

    void setSpan(Span span, const QDate &day);

    static constexpr int kWorksAtATime = 30; ///< more by a button: composing ten thousand titles takes seconds

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    struct Line {
        QWidget *box;
        TextLabel *title;
        TextLabel *counts;
    };

    StatisticsSpan span() const;
    QList<WorkId> worksInOrder(const QMap<WorkId, WorkTally> &tallies) const;
    void addLines(int wanted);
    void fill();
    void fillChart();
    void fillWorks();
    void fillLanguages();
    void fillAnswers();
    void sayCounts(const Line &line, const WorkId &work, const WorkTally &tally);

    StatisticsDesk &m_desk;
    Span m_span = Span::Day;
    QDate m_day;
    int m_shownWorks = kWorksAtATime;
    std::optional<Error> m_error;
    QString m_saved;
    TextButton *m_ofDay;
    TextButton *m_ofWeek;
    TextButton *m_ofAll;
    TextLabel *m_date;
    TextButton *m_earlier;
    TextButton *m_later;
    TextLabel *m_visits;
    TextLabel *m_languages;
    TextLabel *m_chartTitle;
    BarChart *m_chart;
    TextLabel *m_question;
    QList<TextLabel *> m_answers; ///< a line a card
    TextLabel *m_worksTitle;
    QWidget *m_works;
    QList<Line> m_lines;
    TextButton *m_more;
    TextLabel *m_note;
    TextButton *m_save;
    TextButton *m_back;
};

} // namespace sala
