#pragma once

#include "app/curator/bench_look.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace sala {

class BenchActions;
class LineLabel;
class TextLabel;

/// Above everything: which library, what can be done anywhere, the program's language, and who is working.
/// One line at every width: names are elided, and what has no room then stands in a menu. Nothing is cut.
class TopBar final : public QFrame {
    Q_OBJECT

  public:
    TopBar(const BenchActions &actions, const QString &library, QWidget *parent = nullptr);

    void setReader(Language reader);
    void setCurator(const QString &name);

  Q_SIGNALS:
    void languageChosen(sala::Language language);

  protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void build();
    QToolButton *makeButton(QAction *action);
    void fit();
    int widthOfRest() const; ///< of all that stays, without the deeds

    BenchLook m_look;
    LineLabel *m_library;
    LineLabel *m_curator;
    QComboBox *m_language;
    QList<QToolButton *> m_deeds; ///< the last go into the menu first
    QToolButton *m_more;
    QMenu *m_folded;
    QToolButton *m_lock;
    QToolButton *m_help;
};

/// Below everything: what happened last, and whether what was typed is on the disk.
class StatusLine final : public QFrame {
    Q_OBJECT

  public:
    enum class Kept { Nothing, Writing, Kept, Troubled };

    explicit StatusLine(QWidget *parent = nullptr);

    void setReader(Language reader);
    void say(const QString &sentence);
    void warn(const QString &sentence); ///< stays until something else is said
    void setKept(Kept kept);
    void setCount(int works, int of);
    QString sentence() const;
    Kept kept() const { return m_kept; }

  private:
    void retranslate();

    BenchLook m_look;
    Language m_reader = Language::English;
    Kept m_kept = Kept::Nothing;
    int m_works = 0;
    int m_of = 0;
    TextLabel *m_sentence;
    TextLabel *m_count;
    TextLabel *m_keptWords;
};

} // namespace sala
