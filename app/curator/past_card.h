#pragma once

#include "app/curator/bench_look.h"
#include "db/records/history.h"

#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

/// Several lines of the history that one person made of one thing at one time, the newest first, as curators read them: texts
/// with what is different in them.
class PastCard final : public QWidget {
    Q_OBJECT

  public:
    /// `title`: of the work; empty when it belongs to none.
    PastCard(const QList<HistoryLine> &lines, const QString &title, Language reader);

  Q_SIGNALS:
    void workRequested(const sala::WorkId &work);

  private:
    void addHead(QVBoxLayout *column, const QString &title);
    void addLine(QVBoxLayout *column, const HistoryEntry &entry);
    void addText(QVBoxLayout *column, const HistoryEntry &entry);

    QList<HistoryLine> m_lines;
    Language m_reader;
};

/// Whether one card says both.
bool areOneDeed(const HistoryLine &a, const HistoryLine &b);

} // namespace sala
