#include "app/kiosk/wall_window.h"

#include "app/look/covering.h"
#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "translations/switcher.h"

#include <QPalette>
#include <QVBoxLayout>

namespace sala {

WallWindow::WallWindow(PictureCache &pictures, FilmSource *films, LanguageSwitcher &languages, QWidget *parent)
    : QWidget(parent), m_languages(languages), m_stage(new StageView(pictures)), m_cover(new PresentingCover(this)) {
    setObjectName(QStringLiteral("wall"));
    setWindowTitle(QStringLiteral("Sala"));
    setWindowFlag(Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    setPalette(black);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stage);
    m_stage->setFilms(films);
    m_stage->setInviting(false);
    m_stage->setFocusPolicy(Qt::NoFocus);
    coverParent(*m_cover);
    m_cover->setAttribute(Qt::WA_TransparentForMouseEvents); // who presents does so at the touch screen
    m_cover->setFocusPolicy(Qt::NoFocus);
    m_cover->hide();
    connect(m_stage, &StageView::slideBegan, this, &WallWindow::slideShown);
}

bool WallWindow::isPresenting() const {
    return !m_cover->isHidden();
}

void WallWindow::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    m_stage->setCatalogue(m_catalogue);
    if (!isPresenting()) {
        speakInTurn();
    }
    rest();
}

/// The languages of those who stand before it.
void WallWindow::speakInTurn() {
    QList<Language> turn{m_catalogue ? m_catalogue->exhibition.defaultLanguage : Language::English};
    for (const Language language : kLanguages) {
        if (!turn.contains(language)) {
            turn.append(language);
        }
    }
    m_stage->setLanguages(turn, &m_languages);
}

/// Begins, goes on or stands still, as it must now.
void WallWindow::rest() {
    m_stage->setVisible(!m_isDark || isPresenting());
    if (m_stage->isHidden()) {
        m_stage->stop();
    } else if (!m_stage->isRunning() && m_catalogue) {
        m_stage->start();
    }
    Q_EMIT sightChanged();
}

void WallWindow::setDark(bool isDark) {
    m_isDark = isDark;
    rest();
}

void WallWindow::setVolume(double volume) {
    m_stage->setVolume(volume);
}

void WallWindow::present(const Presenting &presenting, Language language) {
    const bool isOn = presenting.kind != Presenting::Kind::Nothing;
    if (!isOn && !isPresenting()) {
        return;
    }
    if (isOn) {
        m_stage->setLanguages({});
        m_stage->setLanguage(language);
        m_cover->setLanguage(language);
        m_cover->setTitle(m_catalogue ? m_catalogue->text(m_catalogue->exhibition.id, TextField::Title, language).body
                                      : QString());
    } else {
        speakInTurn();
    }
    m_stage->setHeld(isOn);
    m_cover->setVisible(isOn);
    if (isOn) {
        m_cover->present(presenting);
        m_cover->raise();
    }
    rest();
    isOn && presenting.kind != Presenting::Kind::Talk ? m_stage->pause() : m_stage->resume();
}

std::chrono::seconds WallWindow::left() const {
    return m_cover->kind() == Presenting::Kind::Countdown ? m_cover->left() : std::chrono::seconds(0);
}

void WallWindow::showSlideOf(const WorkId &work) {
    if (isPresenting() && m_stage->currentWork() != work) {
        m_stage->start(work);
    }
}

Sight WallWindow::sight() const {
    const bool isSeen = isVisible() && m_stage->isVisible() && (!isPresenting() || m_cover->kind() == Presenting::Kind::Talk);
    return isSeen ? Sight{Sight::Of::Attract, m_stage->workInSight(), m_stage->spokenLanguage()} : Sight();
}

void WallWindow::setPxPerMm(double pxPerMm) {
    m_pxPerMm = pxPerMm;
    applyTheme();
}

void WallWindow::setReading(const Reading &reading) {
    m_reading = reading;
    applyTheme();
}

void WallWindow::applyTheme() {
    const GalleryTheme theme = GalleryTheme::forScreen(size(), m_pxPerMm, m_reading);
    m_stage->setTheme(theme);
    m_cover->setTheme(theme);
}

void WallWindow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    applyTheme();
}

} // namespace sala
