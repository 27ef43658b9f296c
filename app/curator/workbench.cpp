#include "app/curator/workbench.h"

#include "app/curator/bench_look.h"
#include "app/curator/curator_door.h"
#include "app/curator/top_bar.h"
#include "app/text/typography.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedLayout>

namespace sala {
namespace {

constexpr std::chrono::minutes kLockAfter{10};

} // namespace

Workbench::Workbench(const BenchParts &parts, LanguageSwitcher &languages, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_languages(languages), m_idle(qApp), m_stack(new QStackedLayout(this)),
      m_door(new CuratorDoor(parts.desk)), m_bench(new BenchPage(parts)) {
    setObjectName(QStringLiteral("workbench"));
    const BenchLook look;
    setPalette(benchPalette(look));
    setStyleSheet(benchStyleSheet(look));
    setAutoFillBackground(true);
    setMinimumSize(1024, 640);
    m_stack->addWidget(m_door);
    m_stack->addWidget(m_bench);
    m_idle.setTimeout(kLockAfter);
    connect(&m_idle, &IdleMonitor::idle, this, &Workbench::lock);
    connect(m_door, &CuratorDoor::cameIn, this, &Workbench::comeIn);
    connect(m_bench, &BenchPage::lockRequested, this, &Workbench::lock);
    connect(m_bench, &BenchPage::languageChosen, this, [this](Language language) {
        m_isLanguageKept = true;
        setLanguage(language);
    });
    connect(&m_parts.desk, &CuratorDesk::idle, this, &Workbench::finish);
    connect(&m_bench->writing(), &Writing::keptChanged, this, [this] {
        m_door->setUnkept(m_bench->writing().isTroubled() ? int(m_bench->writing().unkept().size()) : 0);
    });
    setWindowTitle(QStringLiteral("Sala"));
}

void Workbench::begin() {
    m_parts.desk.load();
}

bool Workbench::isLocked() const {
    return m_stack->currentWidget() == m_door;
}

void Workbench::setLanguage(Language language) {
    setApplicationFont(language, BenchLook::kTextPx);
    setFont(editorFontFor(language, BenchLook::kTextPx)); // desktops have others for buttons
    m_languages.setLanguage(language);
    m_door->setLanguage(language);
    m_bench->setReader(language);
    setWindowTitle(tr("%1 – Sala for curators", "the window; %1 is the library").arg(m_parts.desk.libraryName()));
}

void Workbench::comeIn(const CuratorSignIn &who) {
    m_stack->setCurrentWidget(m_bench);
    if (!m_isLanguageKept && who.curator.language != m_languages.language()) {
        setLanguage(who.curator.language);
    }
    m_bench->begin(who);
    m_idle.setActive(true);
    m_idle.restart();
}

void Workbench::lock() {
    if (isLocked()) {
        return;
    }
    m_idle.setActive(false);
    m_bench->end();
    m_parts.desk.signOut();
    m_stack->setCurrentWidget(m_door);
    m_door->open();
}

/// The window goes when all is on the disk; what cannot be kept holds it once, so that it can be copied.
void Workbench::closeEvent(QCloseEvent *event) {
    m_bench->writing().flush();
    if (m_bench->writing().isTroubled() && !m_isWarned) {
        m_isWarned = true;
        m_bench->status().warn(tr("Your draft cannot be written to the disk. Copy it elsewhere, or close again to leave it."));
        event->ignore();
        return;
    }
    m_isClosing = true;
    if (m_parts.desk.isBusy()) {
        hide();
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT finished();
}

void Workbench::finish() {
    if (m_isClosing && !isVisible() && m_bench->writing().isAllKept()) {
        Q_EMIT finished();
    }
}

} // namespace sala
