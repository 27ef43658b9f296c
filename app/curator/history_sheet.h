#pragma once

#include "app/curator/bench_sheet.h"
#include "db/records/revision.h"
#include "db/records/text.h"

#include <QHash>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

/// What a text has been: who wrote it, when, and what they changed. Any of them can be brought back. The newest are shown,
/// more when they are asked for: some texts have been thousands.
class HistorySheet final : public BenchSheet {
    Q_OBJECT

  public:
    explicit HistorySheet(QWidget *bench);

    void show(const TextKey &key, const QList<Revision> &history, Language reader);
    const TextKey &key() const { return m_key; }

  Q_SIGNALS:
    void bringBackRequested(const sala::TextKey &key, const QString &body);

  private:
    void addEarlier();
    void addRevision(const Revision &revision, const QString &before, bool isNewest);

    BenchLook m_look;
    TextKey m_key;
    QList<Revision> m_history; ///< oldest first
    QHash<Id, QString> m_values;
    qsizetype m_left = 0; ///< so many of them are not shown yet
    QPushButton *m_earlier = nullptr;
};

} // namespace sala
