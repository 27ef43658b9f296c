#include "app/curator/evidence_view.h"

#include "app/curator/evidence_words.h"
#include "app/curator/sheet_label.h"
#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr int kCardPx = 1100;
constexpr int kNotePx = 360; ///< a long one scrolls

/// As wide as there is room, never larger than it is.
class Picture final : public QWidget {
  public:
    explicit Picture(const QImage &image) : m_image(image) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setObjectName(QStringLiteral("evidencePicture"));
    }

    QSize sizeHint() const override { return m_image.deviceIndependentSize().toSize(); }
    int heightForWidth(int widthPx) const override { return shownIn(widthPx).height(); }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize shown = shownIn(width());
        painter.drawImage(QRect(QPoint((width() - shown.width()) / 2, 0), shown), m_image);
    }

  private:
    QSize shownIn(int widthPx) const {
        return m_image.size().scaled(std::min(widthPx, m_image.width()), m_image.height(), Qt::KeepAspectRatio);
    }

    QImage m_image;
};

} // namespace

EvidenceView::EvidenceView(EvidenceDesk &desk, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_note(sheetLabel({}, Language::English, SheetText::Urgent)), m_save(new QPushButton) {
    setObjectName(QStringLiteral("evidenceView"));
    setCardWidth(kCardPx);
    m_note->setObjectName(QStringLiteral("evidenceViewNote"));
    m_save->setObjectName(QStringLiteral("saveEvidence"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &EvidenceView::askWhere);
    connect(this, &BenchSheet::closed, this, &EvidenceView::forget);
    connect(&m_desk, &EvidenceDesk::evidenceSaved, this, &EvidenceView::takeSaved);
}

void EvidenceView::show(const OpenedEvidence &opened, Language reader) {
    forget();
    m_opened = opened;
    const PlainEvidence &plain = m_opened.plain;
    const QString kind = evidenceKindWord(plain.kind);
    open(plain.fileName.isEmpty() ? kind : tr("%1: %2", "a kind of evidence, its file's name").arg(kind, plain.fileName), reader);
    m_save->setText(tr("Save a copy…"));
    m_save->setVisible(plain.kind == EvidenceKind::Pdf);
    say({});
    if (plain.kind == EvidenceKind::Note) {
        addNote();
    } else if (plain.kind == EvidenceKind::Pdf) {
        addDocument();
    } else {
        addPicture();
    }
    place();
}

void EvidenceView::addNote() {
    auto *const words = new TextEditor;
    words->setObjectName(QStringLiteral("evidenceWords"));
    words->setAccessibleName(evidenceKindWord(EvidenceKind::Note));
    words->setPixelSize(BenchLook::kTextPx);
    words->setReadOnly(true);
    words->setText(QString::fromUtf8(m_opened.plain.bytes), reader());
    words->setMinimumHeight(kNotePx);
    body()->addWidget(words, 1);
    words->setFocus();
}

void EvidenceView::addPicture() {
    auto *const picture = new Picture(m_opened.picture);
    picture->setAccessibleName(evidenceKindWord(m_opened.plain.kind));
    body()->addWidget(picture);
    body()->addStretch(1);
}

/// A document is opened by another program, which needs a file: that is the curator's to decide.
void EvidenceView::addDocument() {
    const QString size = evidenceSizeWord(m_opened.plain.bytes.size(), reader());
    body()->addWidget(sheetLabel(tr("It is a PDF document of %1. It cannot be shown in this window.", "a size").arg(size), reader()));
    body()->addWidget(sheetLabel(tr("A copy that is saved is not sealed: whoever gets at that disk or stick can read it. Save it only "
                                    "where that is safe, and delete it when it was seen."),
                                 reader(), SheetText::Urgent));
    body()->addStretch(1);
}

/// By what it is, whatever its name pretends.
QString EvidenceView::suggestedName() const {
    QString name = QFileInfo(m_opened.plain.fileName).completeBaseName();
    name.removeIf([](QChar each) { return !each.isPrint() || each == u'/'; });
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? QStringLiteral("evidence") : name) + QStringLiteral(".pdf");
}

void EvidenceView::askWhere() {
    if (m_dialog) {
        return;
    }
    m_dialog = new QFileDialog(this, tr("Save a copy that is not sealed"), QDir::homePath());
    m_dialog->setObjectName(QStringLiteral("saveEvidenceDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over
    m_dialog->selectFile(suggestedName());
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (isOpen()) {
            say(tr("It is being done…"));
            m_desk.saveEvidence(m_opened.plain, file);
        }
    });
    m_dialog->open();
}

void EvidenceView::takeSaved(const QString &file, const std::optional<Error> &error) {
    if (!isOpen()) {
        return;
    }
    if (!error) {
        say(tr("It lies open in %1. Delete that file when it was seen.", "a file").arg(QDir::toNativeSeparators(file)));
    } else if (error->code == ErrorCode::InvalidInput) {
        say(tr("There is a file of that name already. Choose another name."));
    } else {
        say(errorText(*error));
    }
}

void EvidenceView::forget() {
    m_opened = {};
    delete m_dialog;
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a key that closes it may still be on its way through
        }
        delete item;
    }
}

void EvidenceView::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
