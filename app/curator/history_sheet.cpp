#include "app/curator/history_sheet.h"

#include "app/curator/difference_view.h"
#include "app/curator/field_card.h"
#include "app/text/dates.h"
#include "app/text/times.h"
#include "app/text/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr qsizetype kPage = 20;

} // namespace

HistorySheet::HistorySheet(QWidget *bench) : BenchSheet(bench) {
    setObjectName(QStringLiteral("historySheet"));
    setCardWidth(860);
}

void HistorySheet::show(const TextKey &key, const QList<Revision> &history, Language reader) {
    m_key = key;
    empty();
    const QString title = tr("History: %1, %2", "a field and its language").arg(fieldWord(key.field), ownName(key.language));
    open(title, reader); // its language is known from here on
    m_history = history;
    m_values.clear();
    for (const Revision &revision : history) {
        m_values.insert(revision.id, revision.value);
    }
    m_left = history.size();
    if (history.isEmpty()) {
        auto *const none = new TextLabel(m_look.text(BenchLook::kTextPx), this);
        none->setText(tr("Nobody has written this text yet."), reader);
        body()->addWidget(none);
    }
    m_earlier = new QPushButton(tr("Show earlier ones"), this);
    m_earlier->setObjectName(QStringLiteral("showEarlier"));
    connect(m_earlier, &QPushButton::clicked, this, &HistorySheet::addEarlier);
    body()->addWidget(m_earlier);
    body()->addStretch(1);
    addEarlier();
}

void HistorySheet::addEarlier() {
    const qsizetype until = std::max<qsizetype>(0, m_left - kPage);
    while (m_left > until) {
        const Revision &revision = m_history[--m_left];
        addRevision(revision, m_values.value(revision.parent), m_left == m_history.size() - 1);
    }
    m_earlier->setVisible(m_left > 0);
}

void HistorySheet::addRevision(const Revision &revision, const QString &before, bool isNewest) {
    auto *const who = new TextLabel(m_look.text(BenchLook::kTextPx, 600), this);
    const QDateTime here = revision.time.toLocalTime();
    who->setText(tr("%1 · %2, %3", "who wrote it, the date, the time")
                     .arg(revision.author, formatDate(here.date(), reader()), formatTime(here.time(), reader())),
                 reader());
    auto *const head = new QHBoxLayout;
    head->addWidget(who, 1);
    if (isNewest) {
        auto *const now = new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this);
        now->setColor(m_look.colours.accent);
        now->setText(tr("This is the text now"), reader());
        head->addWidget(now);
    } else {
        auto *const back = new QPushButton(tr("Bring this one back"), this);
        back->setObjectName(QStringLiteral("bringBack"));
        connect(back, &QPushButton::clicked, this, [this, value = revision.value] {
            const TextKey key = m_key;
            close();
            Q_EMIT bringBackRequested(key, value);
        });
        head->addWidget(back);
    }
    auto *const change = new DifferenceView(this);
    change->setMostLines(12);
    change->setTexts(before, revision.value, m_key.language);
    auto *const entry = new QWidget;
    auto *const column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 8, 8);
    column->addLayout(head);
    column->addWidget(change);
    body()->insertWidget(body()->indexOf(m_earlier), entry);
}

} // namespace sala
