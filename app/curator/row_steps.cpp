#include "app/curator/row_steps.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sala {

QWidget *rowSteps(const ShownRows &shown, QWidget &sheet, const std::function<void(qsizetype first)> &go) {
    if (shown.all <= shown.most) {
        return nullptr;
    }
    auto *const steps = new QWidget;
    auto *const row = new QHBoxLayout(steps);
    const auto add = [&](const QString &words, const char *name, qsizetype to) {
        auto *const button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(to >= 0 && to < shown.all);
        row->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &sheet, [go, to, &sheet] {
            QMetaObject::invokeMethod(&sheet, [go, to] { go(to); }, Qt::QueuedConnection);
        });
    };
    add(shown.earlier, "earlierRows", shown.first - shown.most);
    add(shown.more, "moreRows", shown.first + shown.most);
    row->addStretch(1);
    return steps;
}

} // namespace sala
