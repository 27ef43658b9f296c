#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"

#include <QMap>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;

/// What is said about several works at once: when, where, on which journey, about what, by whom. Shows where they differ, and
/// changes only what is filled in.
class WorksSheet final : public BenchSheet {
    Q_OBJECT

  public:
    WorksSheet(CuratorDesk &desk, const Shelf &shelf, QWidget *bench); ///< both outlive it

    void show(const QList<WorkId> &works, Language reader);
    WorkChange change() const; ///< as it is filled in; a date that is none changes nothing

  Q_SIGNALS:
    void opened(); ///< over the bench
    void changed(int works);

  private:
    /// A line that is left alone while it is empty, unless it is to be emptied.
    struct Line {
        LineEditor *field = nullptr;
        QCheckBox *clear = nullptr;
    };

    void addFoot();
    void fill();
    TextLabel *addHead(const QString &words);
    Line addLine(const QString &words, const char *name, const QStringList &values);
    template<class Things, class Of>
    QComboBox *addChoice(const QString &words, const char *name, const Things &things, Of of);
    QString asItIs(const QStringList &values) const;
    static QString noneWord();
    void addThemes();
    void sayDate();
    void look();
    void apply();
    void takeDone(const WorksChanged &done);
    void say(const QString &sentence);
    bool isDateWrong() const;

    CuratorDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    QList<Work> m_works; ///< as they were seen
    Line m_date;
    Line m_creator;
    Line m_copyright;
    QComboBox *m_place = nullptr;
    QComboBox *m_journey = nullptr;
    QMap<QByteArray, QCheckBox *> m_themes; ///< by id
    TextLabel *m_read = nullptr;            ///< how the date is understood
    QPushButton *m_cancel;
    QPushButton *m_apply;
    TextLabel *m_note;
};

} // namespace sala
