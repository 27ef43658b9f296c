#pragma once

#include <QObject>
#include <QPoint>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

class RowList;

/// Carries rows by their handles out of one list into another, which shows where they would be put. The rows of the first
/// stay where they are. Both lists are below `over`, on which what is carried is seen.
class RowCarrier final : public QObject {
    Q_OBJECT

  public:
    RowCarrier(RowList &from, RowList &to, QWidget &over);

  Q_SIGNALS:
    void carried(int row, int place); ///< before the row that stands at `place`

  private:
    void hold(int row, QPoint position);
    void letGo(int row, QPoint position);
    void end();
    QPoint inOther(QPoint position) const;

    RowList &m_from;
    RowList &m_to;
    QWidget &m_over;
    QLabel *m_picture = nullptr; ///< while something is carried
};

} // namespace sala
