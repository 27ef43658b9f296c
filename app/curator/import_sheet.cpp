#include "app/curator/import_sheet.h"

#include "app/curator/file_question.h"
#include "app/curator/import_row.h"
#include "app/curator/row_steps.h"
#include "app/curator/shelf.h"
#include "app/errortext.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr qsizetype kRows = 40; ///< at a time: each is laid out as the text it is

bool isIn(ImportSheet::Filter filter, CaptionFate fate) {
    switch (filter) {
    case ImportSheet::Filter::All:
        return true;
    case ImportSheet::Filter::Conflicts:
        return fate == CaptionFate::Conflict;
    case ImportSheet::Filter::Refused:
        return fate == CaptionFate::Refused;
    case ImportSheet::Filter::Changes:
        return fate != CaptionFate::Conflict && fate != CaptionFate::Refused && fate != CaptionFate::Kept;
    }
    return true;
}

int countOf(const QList<CaptionVerdict> &verdicts, ImportSheet::Filter filter) {
    return int(std::count_if(verdicts.begin(), verdicts.end(), [&](const CaptionVerdict &verdict) { return isIn(filter, verdict.fate); }));
}

bool isAnyUnsure(const QList<CaptionVerdict> &verdicts) {
    return std::any_of(verdicts.begin(), verdicts.end(), [](const CaptionVerdict &verdict) { return verdict.reason == CaptionWhy::Unsure; });
}

} // namespace

ImportSheet::ImportSheet(CuratorDesk &desk, const Shelf &shelf, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_shelf(shelf), m_both(new QComboBox), m_zawgyi(new QComboBox), m_import(new QPushButton), m_cancel(new QPushButton),
      m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600))) {
    setObjectName(QStringLiteral("importSheet"));
    setCardWidth(980);
    addFoot();
    connect(&m_desk, &CuratorDesk::importPlanned, this, &ImportSheet::takePlanned);
    connect(&m_desk, &CuratorDesk::importDone, this, &ImportSheet::takeDone);
}

void ImportSheet::addFoot() {
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setColor(m_look.colours.accent);
    foot()->addWidget(m_note);
    addFilters();
    addChoices();
    m_import->setObjectName(QStringLiteral("bright"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_import);
    foot()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &BenchSheet::close);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        m_desk.carryOutImport(m_preview.wish, m_preview.plan);
    });
}

void ImportSheet::addFilters() {
    auto *const row = new QHBoxLayout;
    const std::pair<Filter, const char *> filters[] = {{Filter::All, "filterAll"},
                                                       {Filter::Changes, "filterChanges"},
                                                       {Filter::Conflicts, "filterConflicts"},
                                                       {Filter::Refused, "filterRefused"}};
    for (const auto &[filter, name] : filters) {
        auto *const button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        row->addWidget(button);
        m_filters.insert(filter, button);
        connect(button, &QPushButton::clicked, this, [this, filter = filter] { setFilter(filter); });
    }
    row->addStretch(1);
    foot()->addLayout(row);
}

void ImportSheet::addChoices() {
    m_both->setObjectName(QStringLiteral("whenBothChanged"));
    m_zawgyi->setObjectName(QStringLiteral("whenUnsure"));
    auto *const row = new QHBoxLayout;
    row->addWidget(m_both, 1);
    row->addWidget(m_zawgyi, 1);
    foot()->addLayout(row);
    connect(m_both, &QComboBox::activated, this, [this](int at) {
        m_wish.both = at == 1 ? WhenBothChanged::TakeFile : WhenBothChanged::Tell;
        read();
    });
    connect(m_zawgyi, &QComboBox::activated, this, [this](int at) {
        m_wish.whenUnsure = at == 1 ? WhenUnsure::Keep : at == 2 ? WhenUnsure::Convert : WhenUnsure::Ask;
        read();
    });
}

void ImportSheet::ask(Language reader) {
    auto *const dialog = new FileQuestion(this, tr("Bring in a file"), QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Captions") + QStringLiteral(" (*.csv *.tsv *.txt *.xlf *.xliff)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, reader](const QString &file) { show(file, reader); });
    dialog->open();
}

void ImportSheet::show(const QString &file, Language reader) {
    m_wish = {file};
    m_preview = {};
    m_filter = Filter::All;
    open(tr("Bring in: %1", "a file").arg(QFileInfo(file).fileName()), reader);
    retranslateFoot();
    read();
    Q_EMIT opened();
}

void ImportSheet::read() {
    m_isReady = false;
    m_import->setEnabled(false);
    m_first = 0;
    empty();
    say(tr("Reading the file…"));
    m_desk.planImport(m_wish);
}

void ImportSheet::takePlanned(const ImportPreview &preview) {
    if (!isOpen() || !(preview.wish == m_wish)) {
        return; // another file's, or asked otherwise meanwhile
    }
    m_preview = preview;
    m_isReady = true;
    retranslateFoot();
    m_import->setEnabled(!preview.error && countOf(preview.verdicts, Filter::Changes) > 0);
    fill();
    say(preview.error             ? errorText(*preview.error)
        : preview.author.isEmpty() ? QString()
                                   : tr("Written by %1, and brought in under that name: somebody else reviews it.", "a volunteer").arg(preview.author));
    if (preview.error && preview.error->code == ErrorCode::InvalidInput) {
        say(tr("This file has no captions that can be read: %1", "an English explanation").arg(preview.error->detail));
    }
}

void ImportSheet::takeDone(const ImportDone &done) {
    if (!done.error) {
        const int leftOut = countOf(m_preview.verdicts, Filter::Conflicts) + countOf(m_preview.verdicts, Filter::Refused);
        close();
        Q_EMIT brought(done.texts, leftOut);
    } else if (isOpen() && done.error->code == ErrorCode::Conflict) {
        read();
        say(tr("The library was changed meanwhile. Look at the rows again; nothing was written."));
    } else if (isOpen()) {
        say(errorText(*done.error));
        m_import->setEnabled(true);
    }
}

void ImportSheet::setFilter(Filter filter) {
    m_filter = filter;
    m_first = 0;
    retranslateFoot();
    fill();
}

QList<CaptionVerdict> ImportSheet::shown() const {
    QList<CaptionVerdict> shown;
    std::copy_if(m_preview.verdicts.begin(), m_preview.verdicts.end(), std::back_inserter(shown),
                 [this](const CaptionVerdict &verdict) { return isIn(m_filter, verdict.fate); });
    std::stable_partition(shown.begin(), shown.end(), [](const CaptionVerdict &verdict) { return verdict.fate != CaptionFate::Kept; });
    return shown; // what stays as it is comes last
}

/// The title its reader knows the work by everywhere else.
QString ImportSheet::titleOf(const CaptionVerdict &verdict) const {
    const WorkId work = verdict.key ? WorkId(verdict.key->owner) : WorkId();
    return m_shelf.work(work) ? m_shelf.shownTitle(work, reader()) : QString();
}

void ImportSheet::fill() {
    empty();
    const QList<CaptionVerdict> rows = shown();
    for (const CaptionVerdict &verdict : rows.mid(m_first, kRows)) {
        body()->addWidget(new ImportRow(verdict, titleOf(verdict), reader()));
    }
    if (rows.isEmpty() && !m_preview.error) {
        auto *const none = new TextLabel(m_look.text(BenchLook::kTextPx));
        none->setColor(m_look.colours.quietText);
        none->setText(tr("Nothing here."), reader());
        body()->addWidget(none);
    }
    addSteps(rows.size());
    body()->addStretch(1);
    place();
}

/// To the rows before and after those that are shown.
void ImportSheet::addSteps(qsizetype rows) {
    const ShownRows shown{m_first, kRows, rows, tr("Earlier rows"), tr("More rows")};
    if (QWidget *const steps = rowSteps(shown, *this, [this](qsizetype first) {
            m_first = first;
            fill();
        })) {
        body()->addWidget(steps);
    }
}

void ImportSheet::retranslateFoot() {
    const auto words = [&](Filter filter, const QString &of) {
        m_filters[filter]->setText(of.arg(formatNumber(countOf(m_preview.verdicts, filter), reader())));
    };
    words(Filter::All, tr("All (%1)", "rows of a file"));
    words(Filter::Changes, tr("Changes (%1)", "rows of a file"));
    words(Filter::Conflicts, tr("Conflicts (%1)", "rows of a file"));
    words(Filter::Refused, tr("Refused (%1)", "rows of a file"));
    m_filters[m_filter]->setChecked(true);
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    m_both->clear();
    m_both->addItems({tr("Changed on both sides: the library's text stays"), tr("Changed on both sides: take the file's text")});
    m_both->setCurrentIndex(m_wish.both == WhenBothChanged::TakeFile ? 1 : 0);
    m_both->setVisible(m_wish.both == WhenBothChanged::TakeFile || countOf(m_preview.verdicts, Filter::Conflicts) > 0);
    m_zawgyi->clear();
    m_zawgyi->addItems({tr("Unicode or Zawgyi: leave out"), tr("It is Unicode"), tr("It is Zawgyi: convert it")});
    m_zawgyi->setCurrentIndex(m_wish.whenUnsure == WhenUnsure::Keep ? 1 : m_wish.whenUnsure == WhenUnsure::Convert ? 2 : 0);
    m_zawgyi->setVisible(m_wish.whenUnsure != WhenUnsure::Ask || isAnyUnsure(m_preview.verdicts));
}

void ImportSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
