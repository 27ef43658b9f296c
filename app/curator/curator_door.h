#pragma once

#include "app/curator/bench_look.h"
#include "app/curator/curator_desk.h"

#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;
class TextLabel;

/// Who are you, and your passphrase. The very first curator of a library is made here.
class CuratorDoor final : public QWidget {
    Q_OBJECT

  public:
    explicit CuratorDoor(CuratorDesk &desk, QWidget *parent = nullptr); ///< `desk` outlives it

    void setLanguage(Language reader);
    void open(); ///< asks who there is; forgets what was typed
    /// How many texts somebody typed before it was locked that are not on the disk yet; no name and no word of them.
    void setUnkept(int texts);

  Q_SIGNALS:
    void cameIn(const sala::CuratorSignIn &answer);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void build();
    void retranslate();
    void takeCurators(const QList<Curator> &curators, const std::optional<Error> &error);
    void takeAnswer(const CuratorSignIn &answer);
    void takeAdded(const std::optional<Error> &error);
    void enter();
    void say(const QString &sentence);
    void setBusy(bool isBusy);
    bool isFirst() const { return m_isRead && m_curators.isEmpty(); }

    CuratorDesk &m_desk;
    BenchLook m_look;
    Language m_reader = Language::English;
    bool m_isRead = false;
    QList<Curator> m_curators;
    QString m_name; ///< who wants to come in
    QTimer m_wait;
    std::chrono::seconds m_left{0};
    TextLabel *m_title;
    TextLabel *m_hint;
    TextLabel *m_nameLabel;
    QComboBox *m_who;
    LineEditor *m_newName;
    TextLabel *m_passLabel;
    LineEditor *m_passphrase;
    TextLabel *m_againLabel;
    LineEditor *m_again;
    QPushButton *m_enter;
    TextLabel *m_note;
    int m_unkept = 0;
    TextLabel *m_unkeptNote;
};

} // namespace sala
