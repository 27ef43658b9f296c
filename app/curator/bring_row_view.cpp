#include "app/curator/bring_row_view.h"

#include "app/curator/field_card.h"
#include "app/curator/shelf.h"
#include "app/errortext.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace sala {
namespace {

constexpr QSize kPicturePx{120, 90};
constexpr int kPositionDecimals = 2;

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(sala::BringRowView)

  public:
    static QString fate(const BringRow &row, const QString &like) {
        switch (row.fate) {
        case BringRow::Fate::New:
            return row.like.isNull() ? tr("New", "a work that is not in the library") : tr("For: %1", "a film of the library").arg(like);
        case BringRow::Fate::Alike:
            return tr("New, and looks like: %1", "a photograph").arg(like);
        case BringRow::Fate::LikeErased:
            return tr("It looks like a photograph that was withdrawn. Take it only if it is another.");
        case BringRow::Fate::Known:
            return like.isEmpty() ? tr("The same file is above.") : tr("Already in the library: %1").arg(like);
        case BringRow::Fate::Refused:
            return refusal(row);
        }
        return {};
    }
    static QString refusal(const BringRow &row) {
        const Error error = row.error.value_or(Error{});
        return error.code == ErrorCode::NotAllowed ? tr("Somebody in it took their consent back. It is not brought in again.")
                                                   : tr("It cannot be brought in. %1", "a sentence that says why").arg(errorText(error));
    }
    static QString text(TextField field, Language language, const QString &body) {
        return tr("%1 (%2): %3", "a field of a work, the language, the words").arg(fieldWord(field), ownName(language), body);
    }
    static QString date(const QString &date) { return tr("Date: %1").arg(date); }
    static QString place(const QString &place) { return tr("Place: %1").arg(place); }
    static QString credit(const QString &name) { return tr("Credit: %1", "who made it").arg(name); }
    static QString copyright(const QString &words) { return tr("Copyright: %1").arg(words); }
    static QString beside(const QString &files) { return tr("With: %1", "files that come in together").arg(files); }
    static QString sidecar() { return tr("Read with the XMP file beside it"); }
    static QString unsure() { return tr("A text in it could be Unicode or Zawgyi and is left out."); }
    /// To about a kilometre: enough to know whether it matters.
    static QString position(const PicturePosition &at, Language reader) {
        const QString north = formatDecimal(std::abs(at.latitude), kPositionDecimals, reader);
        const QString east = formatDecimal(std::abs(at.longitude), kPositionDecimals, reader);
        const QString latitude = at.latitude < 0 ? tr("%1° S", "a latitude").arg(north) : tr("%1° N", "a latitude").arg(north);
        const QString longitude = at.longitude < 0 ? tr("%1° W", "a longitude").arg(east) : tr("%1° E", "a longitude").arg(east);
        return tr("The file says where it was taken: %1, %2. That can give away where somebody lives. No picture that is shown or "
                  "published has it; the original, which stays in the library, does.", "a latitude, a longitude")
            .arg(latitude, longitude);
    }
    static QString pages(int pages) { return tr("%n page(s)", "of a document", pages); }
};

QString nameOf(const QString &path) {
    return QFileInfo(path).fileName();
}

} // namespace

QString bringFateSentence(const BringRow &row, const Shelf &shelf, Language reader) {
    return RowWords::fate(row, row.like.isNull() ? QString() : shelf.shownTitle(row.like, reader));
}

QStringList bringFacts(const BringRow &row, Language reader) {
    QStringList facts;
    for (auto texts = row.texts.cbegin(); texts != row.texts.cend(); ++texts) {
        facts += texts->title.isEmpty() ? QString() : RowWords::text(TextField::Title, texts.key(), texts->title);
        facts += texts->caption.isEmpty() ? QString() : RowWords::text(TextField::Caption, texts.key(), texts->caption);
    }
    QStringList place{row.placeName, row.country};
    place.removeAll(QString());
    facts += place.isEmpty() ? QString() : RowWords::place(place.join(QStringLiteral(", ")));
    facts += row.date.isNull() ? QString() : RowWords::date(formatDate(row.date, reader));
    facts += row.creator.isEmpty() ? QString() : RowWords::credit(row.creator);
    facts += row.copyright.isEmpty() ? QString() : RowWords::copyright(row.copyright);
    facts += row.duration.count() > 0 ? formatDuration(row.duration, reader) : QString();
    facts += row.pages > 0 ? RowWords::pages(row.pages) : QString();
    QStringList beside;
    for (const QString &path : row.files.mid(1)) {
        beside.append(nameOf(path));
    }
    facts += beside.isEmpty() ? QString() : RowWords::beside(formatList(beside, reader));
    facts += row.hasSidecar ? RowWords::sidecar() : QString();
    facts += row.isUnsure ? RowWords::unsure() : QString();
    facts.removeAll(QString());
    return facts;
}

BringRowView::BringRowView(const BringRow &row, const Shelf &shelf, Language reader, QWidget *parent)
    : QWidget(parent), m_taken(new QCheckBox(this)), m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("bringRow"));
    auto *const picture = new QLabel(this);
    picture->setFixedSize(kPicturePx);
    picture->setAlignment(Qt::AlignCenter);
    if (!row.picture.isNull()) {
        const QSize most = kPicturePx * devicePixelRatioF();
        QPixmap shown = QPixmap::fromImage(row.picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(devicePixelRatioF());
        picture->setPixmap(shown);
    }
    m_taken->setObjectName(QStringLiteral("take"));
    m_taken->setAccessibleName(nameOf(row.files.value(0)));
    m_taken->setEnabled(row.isTakeable());
    m_taken->setVisible(row.isTakeable());
    QSizePolicy place = m_taken->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_taken->setSizePolicy(place);
    m_taken->setChecked(row.isTakenAtFirst());
    connect(m_taken, &QCheckBox::toggled, this, &BringRowView::takenChanged);
    m_lines->setSpacing(3);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 8, 12);
    line->setSpacing(12);
    line->addWidget(m_taken, 0, Qt::AlignTop);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(m_lines, 1);
    auto *const name = new TextLabel(m_look.text(BenchLook::kTextPx, 600), this);
    name->setText(nameOf(row.files.value(0)), reader);
    m_lines->addWidget(name);
    const bool isTrouble = row.fate == BringRow::Fate::Refused || row.fate == BringRow::Fate::LikeErased;
    addLine(bringFateSentence(row, shelf, reader), reader, isTrouble);
    for (const QString &fact : bringFacts(row, reader)) {
        addLine(fact, reader);
    }
    if (row.position) {
        addLine(RowWords::position(*row.position, reader), reader, true);
    }
    m_lines->addStretch(1);
}

void BringRowView::addLine(const QString &words, Language reader, bool isTrouble) {
    auto *const label = new TextLabel(m_look.text(BenchLook::kSmallPx), this);
    label->setColor(isTrouble ? m_look.colours.accent : m_look.colours.quietText);
    label->setText(words, reader);
    m_lines->addWidget(label);
}

bool BringRowView::isTaken() const {
    return m_taken->isChecked();
}

void BringRowView::setTaken(bool isTaken) {
    if (m_taken->isEnabled()) {
        m_taken->setChecked(isTaken);
    }
}

} // namespace sala
