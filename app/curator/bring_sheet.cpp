#include "app/curator/bring_sheet.h"

#include "app/curator/bring_row_view.h"
#include "app/curator/file_question.h"
#include "app/curator/row_steps.h"
#include "app/errortext.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr int kBarSteps = 1000;
constexpr int kBarPx = 8;
constexpr qsizetype kRows = 30; ///< at a time: each is laid out as the texts it has

} // namespace

BringSheet::BringSheet(BringDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_folder(new QPushButton), m_files(new QPushButton), m_all(new QPushButton),
      m_none(new QPushButton), m_stop(new QPushButton), m_bring(new QPushButton),
      m_bar(new QProgressBar), m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600))) {
    setObjectName(QStringLiteral("bringSheet"));
    setCardWidth(980);
    addFoot();
    connect(&m_desk, &BringDesk::found, this, &BringSheet::takeFound);
    connect(&m_desk, &BringDesk::planned, this, &BringSheet::takePlanned);
    connect(&m_desk, &BringDesk::went, this, &BringSheet::takeWent);
    connect(&m_desk, &BringDesk::brought, this, &BringSheet::takeBrought);
    connect(this, &BenchSheet::closed, this, [this] {
        if (!m_desk.isBringing()) {
            m_desk.stop(); // nobody waits for the rest of the rows
        }
    });
}

void BringSheet::addFoot() {
    m_note->setObjectName(QStringLiteral("bringNote"));
    m_note->setColor(m_look.colours.accent);
    foot()->addWidget(m_note);
    m_bar->setObjectName(QStringLiteral("bringBar"));
    m_bar->setTextVisible(false); // the sentence above says it in the readers' digits
    m_bar->setRange(0, kBarSteps);
    m_bar->setFixedHeight(kBarPx);
    foot()->addWidget(m_bar);
    auto *const row = new QHBoxLayout;
    const auto add = [&](QPushButton *button, const char *name) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    };
    add(m_folder, "chooseFolder");
    add(m_files, "chooseFiles");
    add(m_all, "takeAll");
    add(m_none, "takeNone");
    row->addStretch(1);
    add(m_stop, "stopBringing");
    add(m_bring, "bright");
    foot()->addLayout(row);
    connect(m_folder, &QPushButton::clicked, this, [this] { choose(Choosing::Folder); });
    connect(m_files, &QPushButton::clicked, this, [this] { choose(Choosing::Files); });
    connect(m_all, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(m_stop, &QPushButton::clicked, &m_desk, &BringDesk::stop);
    connect(m_bring, &QPushButton::clicked, this, &BringSheet::bring);
}

void BringSheet::choose(Choosing what) {
    auto *const dialog = new FileQuestion(this, tr("Bring works in"),
                                          what == Choosing::Folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { show(paths, m_author, reader()); });
    dialog->open();
}

void BringSheet::begin(const QString &author, Language reader) {
    m_author = author;
    m_rows.clear();
    m_taken.clear();
    m_first = 0;
    empty();
    open(tr("Bring works in"), reader);
    retranslateFoot();
    Q_EMIT opened();
}

void BringSheet::ask(const QString &author, Language reader) {
    m_isReady = true;
    begin(author, reader);
    if (m_desk.isBringing()) {
        return say(tr("Works are being brought in. It goes on when this sheet is closed."));
    }
    say(tr("Choose a folder or files: photographs, films with their subtitles and sounds, and documents in their languages. They can "
           "also be dragged onto the window."));
    m_folder->setFocus(Qt::PopupFocusReason);
}

void BringSheet::show(const QStringList &paths, const QString &author, Language reader) {
    if (m_desk.isBringing()) {
        return ask(author, reader);
    }
    m_isReady = false;
    m_bar->setValue(0);
    begin(author, reader);
    say(tr("Looking at the files…"));
    m_desk.plan(paths);
}

void BringSheet::takeFound(const BringRow &row) {
    if (!isOpen() || m_isReady) {
        return; // another wish's
    }
    m_rows.append(row);
    m_taken.append(row.isTakenAtFirst());
    if (m_rows.size() <= kRows) {
        addRow(m_rows.size() - 1);
        place();
    }
}

void BringSheet::takePlanned(const std::optional<Error> &error) {
    if (!isOpen() || m_isReady) {
        return;
    }
    m_isReady = true;
    fill();
    retranslateFoot();
    const auto refused = std::count_if(m_rows.begin(), m_rows.end(), [](const BringRow &row) { return row.fate == BringRow::Fate::Refused; });
    if (error) {
        say(errorText(*error));
    } else if (m_rows.isEmpty()) {
        say(tr("There is no photograph, film or document in it."));
    } else {
        say(refused > 0 ? tr("%n file(s) cannot come in.", "", int(refused)) : QString());
    }
    if (m_bring->isEnabled()) {
        m_bring->setFocus(Qt::OtherFocusReason);
    }
}

void BringSheet::takeWent(const BringProgress &progress) {
    if (!isOpen() || progress.total == 0 || (m_isReady && !m_desk.isBringing())) {
        return;
    }
    const QString name = QFileInfo(progress.file).fileName();
    const double begun = std::clamp(progress.fraction, 0.0, 1.0) - 1; // of the file that is being taken; 0 once it is
    m_bar->setValue(std::max(m_bar->value(), int(kBarSteps * (progress.done + begun) / progress.total)));
    const QString done = formatNumber(progress.done, reader());
    const QString total = formatNumber(progress.total, reader());
    say(m_desk.isBringing() ? tr("Bringing in: %1 of %2 files, %3", "the last is a file").arg(done, total, name)
                            : tr("Looking at the files: %1 of %2, %3", "the last is a file").arg(done, total, name));
}

void BringSheet::takeBrought(const BringDone &done) {
    if (isOpen()) {
        m_rows = done.problems;
        m_taken = QList<bool>(m_rows.size(), false);
        m_first = 0;
        fill();
        retranslateFoot();
        say(done.error ? errorText(*done.error) : tr("%n file(s) cannot come in.", "", int(done.problems.size())));
        if (!done.error && done.problems.isEmpty()) {
            close();
        }
    }
    Q_EMIT brought(done);
}

void BringSheet::addRow(qsizetype at) {
    auto *const view = new BringRowView(m_rows[at], m_shelf, reader());
    view->setTaken(m_taken[at]);
    connect(view, &BringRowView::takenChanged, this, [this, at](bool isTaken) {
        m_taken[at] = isTaken;
        retranslateFoot();
    });
    body()->addWidget(view);
}

void BringSheet::fill() {
    empty();
    for (qsizetype at = m_first; at < std::min(m_rows.size(), m_first + kRows); ++at) {
        addRow(at);
    }
    addSteps();
    body()->addStretch(1);
    place();
}

/// To the rows before and after those that are shown.
void BringSheet::addSteps() {
    const ShownRows shown{m_first, kRows, m_rows.size(), tr("Earlier rows"), tr("More rows")};
    if (QWidget *const steps = rowSteps(shown, *this, [this](qsizetype first) {
            m_first = first;
            fill();
        })) {
        body()->addWidget(steps);
    }
}

void BringSheet::takeAll(bool isWanted) {
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_taken[at] = isWanted && m_rows[at].isTakenAtFirst(); // what was withdrawn only one by one
    }
    fill();
    retranslateFoot();
}

int BringSheet::takenCount() const {
    return int(std::count(m_taken.begin(), m_taken.end(), true));
}

void BringSheet::bring() {
    BringOrder order;
    order.author = m_author;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_taken[at]) {
            order.files += m_rows[at].files;
        }
        if (m_taken[at] && m_rows[at].fate == BringRow::Fate::LikeErased) {
            order.lookedAt.insert(m_rows[at].files.first());
        }
    }
    m_bar->setValue(0);
    m_desk.bring(order);
    empty();
    retranslateFoot();
    say(tr("Works are being brought in. It goes on when this sheet is closed."));
    m_stop->setFocus(Qt::OtherFocusReason);
}

void BringSheet::retranslateFoot() {
    const bool isBringing = m_desk.isBringing();
    const int taken = takenCount();
    m_folder->setText(tr("Choose a folder…"));
    m_files->setText(tr("Choose files…"));
    m_all->setText(tr("Take all"));
    m_none->setText(tr("Take none"));
    m_stop->setText(tr("Stop"));
    m_bring->setText(taken > 0 ? tr("Bring in %n work(s)", "", taken) : tr("Bring in"));
    m_folder->setVisible(!isBringing);
    m_files->setVisible(!isBringing);
    m_all->setVisible(!isBringing && !m_rows.isEmpty());
    m_none->setVisible(!isBringing && !m_rows.isEmpty());
    m_stop->setVisible(isBringing || !m_isReady);
    m_bar->setVisible(isBringing || !m_isReady);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bring->setVisible(!isBringing);
    m_bring->setEnabled(m_isReady && taken > 0);
}

void BringSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
