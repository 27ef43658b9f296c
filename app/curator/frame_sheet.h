#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/curator_desk.h"
#include "app/curator/frame_view.h"

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace sala {

/// What slides show of a photograph: the part of it, and the point they move towards; and how that looks on a wide and on an
/// upright screen, at a slide's beginning and at its end. The photograph's own page shows all of it.
class FrameSheet final : public BenchSheet {
    Q_OBJECT

  public:
    FrameSheet(CuratorDesk &desk, PictureCache &pictures, QWidget *bench); ///< both outlive it

    void show(const Work &work, Language reader);
    FrameView &view() { return *m_view; }

  Q_SIGNALS:
    void opened(); ///< over the bench
    void changed();

  private:
    void addFoot();
    void fill();
    void addHands();
    void drawPreviews();
    void apply();
    void takeDone(const WorksChanged &done);
    void say(const QString &sentence);

    CuratorDesk &m_desk;
    PictureCache &m_pictures;
    BenchLook m_look;
    Work m_work; ///< as it was seen
    FrameView *m_view = nullptr;
    QList<QLabel *> m_previews; ///< wide at the beginning and the end, then upright
    QPushButton *m_whole;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    TextLabel *m_note;
};

} // namespace sala
