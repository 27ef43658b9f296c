#include "app/curator/evidence_row.h"

#include "app/curator/evidence_words.h"
#include "app/curator/sheet_label.h"
#include "app/text/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sala {

EvidenceRow::EvidenceRow(const Evidence &piece, const std::optional<EvidenceKind> &kind, Asking asking, Language reader) {
    setObjectName(QStringLiteral("evidencePiece"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 0, 0);
    const QString what = kind ? evidenceKindWord(*kind) : tr("Sealed", "a piece of evidence");
    const QString words = tr("%1 · %2", "what a piece of evidence is, who added it and when").arg(what, evidenceWords(piece, reader));
    row->addWidget(sheetLabel(words, reader), 1, Qt::AlignVCenter);
    const auto add = [&](const QString &shown, const char *name, const QString &spoken, void (EvidenceRow::*wish)()) {
        auto *const button = new QPushButton(shown);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, wish);
        row->addWidget(button);
    };
    if (asking == Asking::WhetherToErase) {
        const QString sure = tr("Erase it for good. It cannot be brought back.");
        add(tr("Erase it for good"), "eraseEvidence", sure, &EvidenceRow::eraseRequested);
        add(tr("Keep it"), "keepEvidence", tr("Keep it"), &EvidenceRow::keepRequested);
    } else {
        add(tr("Look at it"), "showEvidence", tr("Look at it: %1", "a piece of evidence").arg(words), &EvidenceRow::lookRequested);
        add(tr("Erase…"), "removeEvidence", tr("Erase: %1", "a piece of evidence").arg(words), &EvidenceRow::eraseAsked);
    }
}

} // namespace sala
