#include "app/curator/workbench.h"

#include "app/curator/bench_look.h"
#include "app/curator/bench_style.h"
#include "app/curator/bring_desk.h"
#include "app/curator/close_sheet.h"
#include "app/curator/curator_door.h"
#include "app/curator/field_card.h"
#include "app/curator/return_presses.h"
#include "app/text/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QStackedLayout>

namespace sala {
namespace {

constexpr std::chrono::minutes kLockAfter{10};
constexpr std::chrono::milliseconds kAskAfter{1500};
constexpr qsizetype kMostNames = 12;

/// What is no field has room for every script. Dots and dashes come from the Latin family where the language has none of its
/// own: Burmese ones are rings.
QFont buttonFont(Language language) {
    QFont font = fontFor(language, BenchLook::kTextPx);
    if (!typography(language).hasOwnLatin) {
        QStringList families = font.families();
        const QString latin = fontFor(Language::English, BenchLook::kTextPx).families().first();
        families.removeAll(latin);
        families.prepend(latin);
        font.setFamilies(families);
    }
    return font;
}

} // namespace

Workbench::Workbench(const BenchParts &parts, LanguageSwitcher &languages, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_languages(languages), m_idle(qApp), m_stack(new QStackedLayout(this)),
      m_door(new CuratorDoor(parts.desk)), m_bench(new BenchPage(parts)),
      m_closeSheet(new CloseSheet(this)) {
    setObjectName(QStringLiteral("workbench"));
    // Fonts of the program's language reach what stands under a style sheet, too, whenever it was made.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    const BenchLook look;
    auto *const style = new BenchStyle;
    style->setParent(qApp); // what stands in the window uses it to its end
    setStyle(style);
    setPalette(benchPalette(look));
    setStyleSheet(benchStyleSheet(look));
    setAutoFillBackground(true);
    new ReturnPresses(*this);
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
    if (m_parts.bringing) {
        connect(m_parts.bringing, &BringDesk::brought, this, &Workbench::finish);
    }
    connect(&m_bench->writing(), &Writing::keptChanged, this, &Workbench::sayKept);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kAskAfter);
    connect(&m_patience, &QTimer::timeout, this, &Workbench::askToLeave);
    connect(m_closeSheet, &CloseSheet::closed, this, [this] { m_isClosing = false; });
    connect(m_closeSheet, &CloseSheet::closeAnywayRequested, this, &Workbench::leave);
    connect(m_closeSheet, &CloseSheet::copyRequested, this, &Workbench::copyUnkept);
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
    setFont(buttonFont(language)); // desktops have others for buttons
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
    m_closeSheet->close();
    m_bench->end();
    m_parts.desk.signOut();
    m_stack->setCurrentWidget(m_door);
    m_door->open();
}

bool Workbench::isAllDone() const {
    return m_bench->writing().isAllKept() && !m_parts.desk.isBusy() && !(m_parts.bringing && m_parts.bringing->isBringing());
}

void Workbench::sayKept() {
    const Writing &writing = m_bench->writing();
    m_door->setUnkept(writing.isTroubled() ? int(writing.unkept().size()) : 0);
    if (m_isClosing && writing.isTroubled()) {
        askToLeave();
    }
    finish();
}

/// The window goes when all is on the disk, and stays in sight until then: what cannot be kept can be copied from it.
void Workbench::closeEvent(QCloseEvent *event) {
    m_bench->flush();
    m_isClosing = true;
    if (m_parts.bringing) {
        m_parts.bringing->stop(); // the work it is at comes in whole or not at all
    }
    if (isAllDone()) {
        event->accept();
        Q_EMIT finished();
        return;
    }
    event->ignore();
    if (m_bench->writing().isTroubled()) {
        askToLeave();
    } else {
        m_patience.start();
    }
}

void Workbench::finish() {
    if (m_isClosing && isAllDone()) {
        m_isClosing = false;
        hide();
        Q_EMIT finished();
    }
}

void Workbench::leave() {
    m_parts.desk.abandon();
    m_isClosing = false;
    hide();
    Q_EMIT finished();
}

void Workbench::askToLeave() {
    if (m_bench->writing().unkept().isEmpty()) {
        m_patience.start(); // nothing can be lost
        return;
    }
    m_patience.stop();
    if (m_isClosing && !m_closeSheet->isOpen()) {
        m_closeSheet->show(unkeptNames(), isLocked() ? CloseSheet::Copy::Withheld : CloseSheet::Copy::Offered, m_languages.language());
    }
}

/// Who is not there is told apart from who is, and nothing of their words.
QStringList Workbench::unkeptNames() const {
    QStringList names;
    int others = 0;
    for (const Draft &draft : m_bench->writing().unkept()) {
        if (m_bench->writing().isHere(draft.curator)) {
            names.append(tr("%1: %2, %3", "the work, the field, the language")
                             .arg(m_bench->shelf().shownTitle(WorkId(draft.key.owner), m_languages.language()),
                                  fieldWord(draft.key.field), ownName(draft.key.language)));
        } else {
            ++others;
        }
    }
    const int more = int(names.size() - kMostNames);
    names = names.mid(0, kMostNames);
    if (more > 0) {
        names.append(tr("and %n more text(s)", "", more));
    }
    if (others > 0) {
        names.append(tr("%n text(s) of somebody who has signed out", "", others));
    }
    return names;
}

void Workbench::copyUnkept() const {
    QStringList words;
    for (const Draft &draft : m_bench->writing().unkept()) {
        if (m_bench->writing().isHere(draft.curator)) {
            words.append(draft.body);
        }
    }
    QGuiApplication::clipboard()->setText(words.join(QStringLiteral("\n\n")));
}

} // namespace sala
