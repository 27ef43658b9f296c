#include "app/curator/region_sheet.h"

#include "app/curator/region_picture.h"
#include "app/curator/sheet_label.h"
#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "media/picture/picture_cache.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr int kCardPx = 1700; ///< the larger the picture, the better it is drawn on
constexpr int kSidePx = 400;

} // namespace

RegionSheet::RegionSheet(ConsentDesk &desk, PictureCache &pictures, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_pictures(pictures), m_picture(new RegionPicture(pictures)),
      m_how(sheetLabel({}, Language::English)), m_whose(sheetLabel({}, Language::English, SheetText::Name)), m_person(new QComboBox),
      m_follows(sheetLabel({}, Language::English, SheetText::Quiet)), m_hiddenHead(sheetLabel({}, Language::English, SheetText::Head)),
      m_list(new QWidget), m_note(sheetLabel({}, Language::English, SheetText::Urgent)),
      m_hide(new QPushButton) {
    setObjectName(QStringLiteral("regionSheet"));
    setCardWidth(kCardPx);
    build();
    connect(m_picture, &RegionPicture::areaChanged, this, &RegionSheet::describeArea);
    connect(m_picture, &RegionPicture::hideRequested, this, &RegionSheet::hidePart);
    connect(m_hide, &QPushButton::clicked, this, &RegionSheet::hidePart);
    connect(&m_desk, &ConsentDesk::hiddenRead, this, &RegionSheet::takeRead);
    connect(&m_desk, &ConsentDesk::regionChanged, this, &RegionSheet::takeChanged);
}

void RegionSheet::build() {
    m_person->setObjectName(QStringLiteral("regionPerson"));
    m_note->setObjectName(QStringLiteral("regionNote"));
    m_hide->setObjectName(QStringLiteral("bright"));
    auto *const parts = new QWidget;
    auto *const row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_picture, 1);
    row->addWidget(makeSide());
    body()->addWidget(parts, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_hide);
    foot()->addWidget(m_note);
    foot()->addLayout(buttons);
}

/// Scrolls for itself: the picture stays where it is.
QWidget *RegionSheet::makeSide() {
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 14, 0);
    column->setSpacing(6);
    column->addWidget(m_how);
    column->addSpacing(6);
    column->addWidget(m_whose);
    column->addWidget(m_person);
    column->addSpacing(6);
    column->addWidget(m_follows);
    column->addSpacing(6);
    column->addWidget(m_hiddenHead);
    column->addWidget(m_list);
    column->addStretch(1);
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    auto *const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFixedWidth(kSidePx);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setObjectName(QStringLiteral("clearArea"));
    area->setWidget(side);
    side->setAutoFillBackground(false); // the area asked for one
    return area;
}

void RegionSheet::show(const WorkConsents &work, const QString &title, const PersonId &person, Language reader) {
    m_work = work.work;
    m_parts = {};
    m_asked = {};
    m_next.clear();
    open(tr("Hide a part of the picture: %1", "a work's title").arg(title), reader);
    retranslate();
    fillPeople(work, person);
    m_picture->setReader(reader);
    m_picture->setPicture({}, {});
    m_picture->beginArea();
    list();
    say({});
    read();
    m_picture->setFocus();
}

void RegionSheet::retranslate() {
    m_picture->setAccessibleName(tr("The picture, with a rectangle over what is to be hidden"));
    m_how->setText(tr("Draw a rectangle over what nobody may see. Without a mouse: the arrow keys move it, Shift and the arrow keys "
                      "change its size, Enter hides what lies under it, Escape leaves."),
                   reader());
    m_whose->setText(tr("Whose face it is"), reader());
    m_person->setAccessibleName(m_whose->text());
    m_follows->setText(tr("All pictures of this work are then made anew without this part, in every size; only the original stays, and "
                          "nobody is shown it. Publish every exhibition anew and load it on every kiosk: until then kiosks show what "
                          "they have."),
                       reader());
    m_hiddenHead->setText(tr("Hidden already"), reader());
    m_hide->setText(tr("Hide this part"));
}

void RegionSheet::fillPeople(const WorkConsents &work, const PersonId &person) {
    m_person->clear();
    m_person->addItem(tr("Nobody we know"), PersonId().text());
    for (const PersonInWork &one : work.people) {
        m_person->addItem(one.person.reference, one.person.id.text());
        if (one.person.id == person) {
            m_person->setCurrentIndex(m_person->count() - 1);
        }
    }
}

void RegionSheet::read() {
    m_isReady = false;
    follow();
    m_desk.readHidden(m_work);
}

void RegionSheet::takeRead(const HiddenParts &parts, const std::optional<Error> &error) {
    if (!isOpen() || (!error && parts.work != m_work)) {
        return;
    }
    if (error) {
        say(errorText(*error));
        return;
    }
    m_isReady = true;
    m_parts = parts;
    const auto screen = std::find_if(parts.renditions.begin(), parts.renditions.end(),
                                     [](const Rendition &each) { return each.kind == RenditionKind::Screen; });
    QList<QRectF> areas;
    for (const HiddenPart &part : parts.parts) {
        areas.append(part.region.area());
    }
    m_picture->setPicture(screen == parts.renditions.end() ? Rendition() : *screen, areas);
    list();
    follow();
    say(isChanging() ? tr("All pictures of this work are being made anew. You can close this: it goes on.") : std::exchange(m_next, {}));
}

/// By number, as in the picture.
void RegionSheet::list() {
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may have asked
        delete item;
    }
    int number = 0;
    for (const HiddenPart &part : m_parts.parts) {
        m_list->layout()->addWidget(rowOf(part, ++number));
    }
    m_hiddenHead->setVisible(!m_parts.parts.isEmpty());
}

QWidget *RegionSheet::rowOf(const HiddenPart &part, int number) {
    auto *const row = new QWidget;
    row->setObjectName(QStringLiteral("hiddenPart"));
    auto *const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(2);
    const QString which = formatNumber(number, reader());
    const QString whose = part.reference.isEmpty() ? tr("Nobody we know") : part.reference;
    column->addWidget(sheetLabel(tr("%1. %2", "a hidden part's number, and whose face it hides").arg(which, whose), reader()));
    column->addWidget(sheetLabel(tr("Set by %1, %2", "who hid a part of a picture, and the day")
                                     .arg(part.author, formatDate(part.time.toLocalTime().date(), reader())),
                                 reader(), SheetText::Quiet));
    const bool isAsked = m_asked == part.region.id;
    if (isAsked) {
        column->addWidget(sheetLabel(tr("It is seen again on every picture of this work from then on. Do it?"), reader(),
                                     SheetText::Urgent));
    }
    auto *const again = new QPushButton(isAsked ? tr("Yes, show it again") : tr("Show again…"));
    again->setObjectName(isAsked ? QStringLiteral("confirmShow") : QStringLiteral("showAgain"));
    again->setAccessibleName(tr("%1: %2", "a hidden part's number, and what is done").arg(which, again->text()));
    again->setEnabled(m_isReady && !isChanging());
    connect(again, &QPushButton::clicked, this, [this, isAsked, region = part.region] {
        if (isAsked) {
            change(RegionWish::Way::Reveal, region);
        }
        m_asked = isAsked ? HiddenRegionId() : region.id;
        list();
        const auto buttons = m_list->findChildren<QPushButton *>(QStringLiteral("confirmShow"));
        (isAsked || buttons.isEmpty() ? static_cast<QWidget *>(m_picture) : buttons.last())->setFocus();
    });
    column->addWidget(again, 0, Qt::AlignLeft);
    return row;
}

void RegionSheet::hidePart() {
    if (!m_hide->isEnabled()) {
        return;
    }
    HiddenRegion region;
    region.id = HiddenRegionId::generate();
    region.work = m_work;
    region.person = PersonId(Id::fromText(m_person->currentData().toString()).value_or(Id()));
    const QRectF area = m_picture->area();
    region.x = area.x();
    region.y = area.y();
    region.width = area.width();
    region.height = area.height();
    change(RegionWish::Way::Hide, region);
}

/// Before it is asked: the answer may be there at once.
void RegionSheet::change(RegionWish::Way way, const HiddenRegion &region) {
    ++m_changing;
    follow();
    say(tr("All pictures of this work are being made anew. You can close this: it goes on."));
    m_desk.changeRegion({way, region, m_parts});
}

void RegionSheet::takeChanged(const RegionWish &wish, const std::optional<Error> &error) {
    m_changing = std::max(0, m_changing - 1);
    if (!error) {
        forgetPictures(wish.seen);
        Q_EMIT changed(wish.region.work);
    }
    const QString sentence = sentenceFor(wish, error);
    if (!isOpen() || wish.region.work != m_work) {
        Q_EMIT said(sentence);
        return;
    }
    if (!error && wish.way == RegionWish::Way::Hide) { // the next is another one's
        m_picture->clearArea();
        m_person->setCurrentIndex(0);
    }
    m_next = sentence;
    read();
}

/// What was decoded before shows what nobody may see.
void RegionSheet::forgetPictures(const HiddenParts &seen) {
    for (const Rendition &before : seen.renditions) {
        m_pictures.forget(before.media);
    }
}

QString RegionSheet::sentenceFor(const RegionWish &wish, const std::optional<Error> &error) const {
    if (!error) {
        return wish.way == RegionWish::Way::Hide
                   ? tr("It is hidden. Publish every exhibition anew and load it on every kiosk.")
                   : tr("It is seen again in what is published from now on, where the consents of the people in it allow it.");
    }
    switch (error->code) {
    case ErrorCode::Conflict:
        return tr("Somebody else changed this picture meanwhile, so nothing was done. You see it as it is now: look again.");
    case ErrorCode::InvalidInput:
        return tr("This cannot be hidden: the picture has no original any more, the person is not recorded in it, or too much of it is "
                  "hidden already.");
    case ErrorCode::Corrupt:
        return tr("The original cannot be read, so nothing was done.");
    default:
        return errorText(*error);
    }
}

/// For who does not see it.
void RegionSheet::describeArea() {
    const auto percent = [this](double part) { return formatNumber(qRound64(part * 100), reader()); };
    const QRectF area = m_picture->area();
    follow();
    m_picture->setAccessibleDescription(area.isEmpty() ? tr("There is no rectangle. An arrow key makes one.") : tr("The rectangle begins %1% from the left and %2% from the top; it is %3% wide and %4% high.")
                                            .arg(percent(area.x()), percent(area.y()), percent(area.width()), percent(area.height())));
}

void RegionSheet::follow() {
    m_hide->setEnabled(m_isReady && !isChanging() && !m_picture->area().isEmpty());
    for (QPushButton *button : m_list->findChildren<QPushButton *>()) {
        button->setEnabled(m_isReady && !isChanging());
    }
}

void RegionSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
