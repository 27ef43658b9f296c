#include "app/curator/close_sheet.h"

#include "app/text/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sala {

CloseSheet::CloseSheet(QWidget *window) : BenchSheet(window) {
    setObjectName(QStringLiteral("closeSheet"));
    setCardWidth(720);
    setTight(true);
}

void CloseSheet::show(const QStringList &lost, Copy copy, Language reader) {
    empty();
    delete std::exchange(m_buttons, nullptr);
    open(tr("Not everything is on the disk yet"), reader);
    auto *const why = new TextLabel(m_look.text(BenchLook::kTextPx), this);
    why->setText(tr("The disk does not take what was typed: it is full, or another program holds the library. Sala goes on "
                    "trying, and the window closes by itself once everything is kept. Closed now, this would be lost:"),
                 reader);
    body()->addWidget(why);
    for (const QString &line : lost) {
        auto *const name = new TextLabel(m_look.text(BenchLook::kTextPx, 600), this);
        name->setObjectName(QStringLiteral("lost"));
        name->setText(line, reader);
        body()->addWidget(name);
    }
    addButtons(copy);
    place();
}

void CloseSheet::addButtons(Copy copy) {
    m_buttons = new QWidget;
    auto *const row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, const char *name) {
        auto *const button = new QPushButton(words, m_buttons);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Close anyway"), "closeAnyway"), &QPushButton::clicked, this, &CloseSheet::closeAnywayRequested);
    row->addStretch(1);
    if (copy == Copy::Offered) {
        connect(add(tr("Copy the words"), "copyWords"), &QPushButton::clicked, this, &CloseSheet::copyRequested);
    }
    connect(add(tr("Keep the window open"), "stay"), &QPushButton::clicked, this, &CloseSheet::close);
    foot()->addWidget(m_buttons);
}

} // namespace sala
