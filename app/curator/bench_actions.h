#pragma once

#include <QAction>
#include <QList>
#include <QMap>
#include <QObject>

namespace sala {

/// Everything the workbench does at a key, with the key: the one list that shortcuts, tooltips and the help are made of.
class BenchActions final : public QObject {
    Q_OBJECT

  public:
    enum class Deed {
        Find,
        NextMissing,
        PreviousMissing,
        NextWork,
        PreviousWork,
        AllWorks,
        NextField,
        PreviousField,
        NextLanguage,
        PreviousLanguage,
        CopySource,
        Earlier,
        SaveText,
        SaveDraft,
        MarkReviewed,
        StillRight,
        History,
        Undo,
        Redo,
        LargePreview,
        AddCurator,
        EditWorks,
        Frame,
        BringIn,
        BringWorksIn,
        Consents,
        ConsentWatch,
        LibraryHistory,
        Lock,
        Help
    };

    explicit BenchActions(QWidget *bench);

    QAction *action(Deed deed) const { return m_actions[deed]; }
    QList<QAction *> all() const { return m_actions.values(); }
    void retranslate();
    /// While something lies over the bench, its keys do nothing.
    void setAllEnabled(bool isEnabled);

  Q_SIGNALS:
    void triggered(sala::BenchActions::Deed deed);

  private:
    QMap<Deed, QAction *> m_actions;
};

} // namespace sala
