#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class LineEditor;

/// Somebody who edits the library brings in another: their name, the language they read, a first passphrase.
class CuratorSheet final : public BenchSheet {
    Q_OBJECT

  public:
    CuratorSheet(CuratorDesk &desk, QWidget *bench); ///< `desk` outlives it

    void show(Language reader);

  Q_SIGNALS:
    void added(const QString &name);

  private:
    LineEditor *addField(const QString &words, const char *name);
    void addLanguages();
    void add();
    void takeAdded(const std::optional<Error> &error);
    void say(const QString &sentence);

    CuratorDesk &m_desk;
    BenchLook m_look;
    LineEditor *m_name = nullptr;
    LineEditor *m_passphrase = nullptr;
    LineEditor *m_again = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_add = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace sala
