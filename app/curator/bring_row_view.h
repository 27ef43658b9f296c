#pragma once

#include "app/bringing/bring_row.h"
#include "app/curator/bench_look.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class Shelf;

/// One work that could come in: its picture, what its files say and where that goes, what becomes of it, and whether it is taken.
class BringRowView final : public QWidget {
    Q_OBJECT

  public:
    BringRowView(const BringRow &row, const Shelf &shelf, Language reader, QWidget *parent = nullptr);

    bool isTaken() const;
    void setTaken(bool isTaken); ///< nothing happens where it cannot be

  Q_SIGNALS:
    void takenChanged(bool isTaken);

  private:
    void addLine(const QString &words, Language reader, bool isTrouble = false);

    BenchLook m_look;
    QCheckBox *m_taken;
    QVBoxLayout *m_lines;
};

/// What becomes of it, in the reader's language; for a refused one why.
QString bringFateSentence(const BringRow &row, const Shelf &shelf, Language reader);

/// What its files say, a line each.
QStringList bringFacts(const BringRow &row, Language reader);

} // namespace sala
