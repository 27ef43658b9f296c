#include "app/curator/help_sheet.h"

#include "app/curator/bench_actions.h"
#include "app/curator/picture_pane.h"
#include "app/text/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace sala {

HelpSheet::HelpSheet(QWidget *bench) : BenchSheet(bench) {
    setObjectName(QStringLiteral("helpSheet"));
    setCardWidth(920);
    setTight(true);
}

void HelpSheet::show(const BenchActions &actions, Language reader) {
    empty();
    const BenchLook look;
    auto *const table = new QWidget;
    auto *const grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    const QList<QAction *> all = actions.all();
    const int rows = int(all.size() + 1) / 2;
    for (int i = 0; i < int(all.size()); ++i) {
        const int column = i / rows * 2;
        auto *const key = new TextLabel(look.text(BenchLook::kTextPx, 600), table);
        key->setColor(look.colours.accent);
        key->setText(all[i]->shortcut().toString(QKeySequence::NativeText), Language::English);
        auto *const words = new TextLabel(look.text(BenchLook::kTextPx), table);
        words->setText(all[i]->text(), reader);
        grid->addWidget(key, i % rows, column);
        grid->addWidget(words, i % rows, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addWidget(table);
    auto *const note = new TextLabel(look.text(BenchLook::kTextPx), this);
    note->setColor(look.colours.quietText);
    note->setText(tr("What you type is kept as your draft by itself, also when the computer stops. Save makes it the text that "
                     "everybody sees."),
                  reader);
    body()->addSpacing(8);
    body()->addWidget(note);
    open(tr("Keys"), reader);
}

PageSheet::PageSheet(QWidget *bench) : BenchSheet(bench) {
    setObjectName(QStringLiteral("pageSheet"));
    setCardWidth(100000);
}

void PageSheet::show(const QImage &page, const QString &title, Language reader) {
    empty();
    auto *const pane = new PagePane;
    pane->setPage(page);
    connect(pane, &PagePane::clicked, this, &BenchSheet::close);
    body()->addWidget(pane, 1);
    open(title, reader);
}

} // namespace sala
