#include "app/curator/frame_sheet.h"

#include "app/errortext.h"
#include "app/stage/pan_zoom.h"
#include "app/text/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sala {
namespace {

constexpr QSize kWidePx{208, 117};
constexpr QSize kUprightPx{80, 142};

/// What of a slide's picture is on such a screen.
QPixmap slideAt(const QImage &picture, const Framing &framing, const QSize &screenPx, double motion) {
    QPixmap slide(screenPx);
    slide.fill(Qt::black);
    const QSizeF whole = picture.size();
    const StageLayout place = layOutStage(croppedSize(whole, framing), QRectF({0, 0}, QSizeF(screenPx)));
    QPainter painter(&slide);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place.picture, picture, panAndZoom(whole, place.picture.size(), framing, motion));
    return slide;
}

} // namespace

FrameSheet::FrameSheet(CuratorDesk &desk, PictureCache &pictures, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_pictures(pictures), m_whole(new QPushButton), m_cancel(new QPushButton), m_apply(new QPushButton),
      m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600))) {
    setObjectName(QStringLiteral("frameSheet"));
    setCardWidth(940);
    setTight(true);
    addFoot();
    connect(&m_desk, &CuratorDesk::worksChanged, this, &FrameSheet::takeDone);
}

void FrameSheet::addFoot() {
    m_note->setObjectName(QStringLiteral("frameNote"));
    m_note->setColor(m_look.colours.accent);
    m_whole->setObjectName(QStringLiteral("wholePicture"));
    m_cancel->setObjectName(QStringLiteral("cancelFrame"));
    m_apply->setObjectName(QStringLiteral("bright"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addWidget(m_whole);
    row->addStretch(1);
    row->addWidget(m_apply);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_whole, &QPushButton::clicked, this, [this] { m_view->setFraming({}); });
    connect(m_apply, &QPushButton::clicked, this, &FrameSheet::apply);
}

void FrameSheet::show(const Work &work, Language reader) {
    m_work = work;
    empty();
    open(tr("What slides show of it"), reader);
    m_whole->setText(tr("All of it"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Save"));
    m_apply->setEnabled(false);
    fill();
    say({});
    m_view->setFocus(Qt::PopupFocusReason);
    Q_EMIT opened();
}

void FrameSheet::fill() {
    m_view = new FrameView(m_pictures);
    m_view->setAccessibleName(tr("The photograph: arrows move the point, or the frame"));
    addHands();
    auto *const parts = new QWidget;
    auto *const row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_view, 1);
    auto *const column = new QVBoxLayout;
    m_previews.clear();
    auto *const upright = new QHBoxLayout;
    for (int i = 0; i < 4; ++i) {
        auto *const preview = new QLabel;
        preview->setFixedSize(i < 2 ? kWidePx : kUprightPx);
        m_previews.append(preview);
        i < 2 ? column->addWidget(preview) : upright->addWidget(preview);
    }
    upright->addStretch(1);
    column->addLayout(upright);
    column->addStretch(1);
    row->addLayout(column);
    body()->addWidget(parts);
    connect(m_view, &FrameView::pictureCame, this, &FrameSheet::drawPreviews);
    connect(m_view, &FrameView::framingChanged, this, [this] {
        drawPreviews();
        m_apply->setEnabled(m_view->framing() != framingOf(m_work));
    });
    m_view->setWork(m_work);
    m_view->setHand(FrameView::Hand::Focus);
    drawPreviews();
}

void FrameSheet::addHands() {
    auto *const hands = new QWidget;
    auto *const row = new QHBoxLayout(hands);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto *const focus = new QRadioButton(tr("The point that slides move towards"));
    auto *const crop = new QRadioButton(tr("The part that slides show"));
    focus->setObjectName(QStringLiteral("handFocus"));
    crop->setObjectName(QStringLiteral("handCrop"));
    focus->setChecked(true);
    row->addWidget(focus);
    row->addWidget(crop);
    row->addStretch(1);
    body()->addWidget(hands);
    connect(crop, &QRadioButton::toggled, this, [this](bool isCrop) {
        m_view->setHand(isCrop ? FrameView::Hand::Crop : FrameView::Hand::Focus);
        m_note->setColor(m_look.colours.quietText); // tells how, and warns of nothing
        say(isCrop ? tr("Drag a frame, or move it with the arrows; with Ctrl they make it larger and smaller.") : QString());
    });
}

void FrameSheet::drawPreviews() {
    const QImage picture = m_view->picture();
    if (picture.isNull()) {
        return;
    }
    for (int i = 0; i < int(m_previews.size()); ++i) {
        m_previews[i]->setPixmap(slideAt(picture, m_view->framing(), i < 2 ? kWidePx : kUprightPx, i % 2));
    }
}

void FrameSheet::apply() {
    m_apply->setEnabled(false);
    WorkChange change;
    change.framing = m_view->framing();
    m_desk.changeWorks({m_work}, change);
}

void FrameSheet::takeDone(const WorksChanged &done) {
    if (!isOpen()) {
        return;
    }
    if (!done.error) {
        close();
        Q_EMIT changed();
        return;
    }
    m_apply->setEnabled(true);
    m_note->setColor(m_look.colours.accent);
    say(done.error->code == ErrorCode::Conflict ? tr("Somebody else has changed this work meanwhile. Nothing was changed: close this and look again.")
                                                : errorText(*done.error));
}

void FrameSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
