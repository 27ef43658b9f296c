#include "app/visitor/reflection_page.h"

#include "app/visitor/photograph_button.h"
#include "app/visitor/reflection_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

ReflectionPage::ReflectionPage(QWidget *parent)
    : VisitorPage(parent), m_catalogue(std::make_shared<Catalogue>()),
      m_back(new PhotographButton(PhotographButton::Sign::Back, this)), m_view(new ReflectionView(this)) {
    setObjectName(QStringLiteral("reflectionPage"));
    m_back->setObjectName(QStringLiteral("back"));
    connect(m_back, &QAbstractButton::clicked, this, &ReflectionPage::backRequested);
    connect(m_view, &ReflectionView::cardChosen, this, &ReflectionPage::choose);
    applyTheme();
    retranslate();
}

void ReflectionPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    const QString mark = questionMark(*m_catalogue);
    if (mark != m_mark) {
        m_mark = mark;
        m_tally.clear();
        m_chosen.reset();
    }
    m_view->setCatalogue(*m_catalogue);
    m_view->setAnswers(m_chosen, m_tally);
}

void ReflectionPage::setTally(const QString &mark, const AnswerTally &tally) {
    if (mark == m_mark) {
        m_tally = tally;
        m_view->setAnswers(m_chosen, m_tally);
    }
}

void ReflectionPage::choose(Motif motif) {
    const std::optional<Motif> before = m_chosen;
    if (before == motif) {
        m_view->setAnswers(m_chosen, m_tally); // it stays chosen
        return;
    }
    m_chosen = motif;
    ++m_tally[motif];
    if (before) {
        m_tally[*before] = std::max<qint64>(0, m_tally[*before] - 1);
    }
    m_view->setAnswers(m_chosen, m_tally);
    Q_EMIT answered(motif, before);
}

void ReflectionPage::enter(const QString &pageName) {
    if (pageName != QLatin1String("reflection-answered") || m_catalogue->answerCards.isEmpty()) {
        return;
    }
    AnswerTally example;
    qint64 answers = 19;
    for (const AnswerCard &card : m_catalogue->answerCards) {
        example.insert(card.motif, answers);
        answers = std::max<qint64>(3, answers * 5 / 8);
    }
    m_view->setAnswers(m_catalogue->answerCards.first().motif, example);
}

void ReflectionPage::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReflectionPage::reset() {
    m_chosen.reset();
    m_view->setOffset(0);
    m_view->setAnswers(m_chosen, m_tally);
}

void ReflectionPage::retranslate() {
    setAccessibleName(tr("A question for you", "the exhibition asks its visitor"));
    m_back->setText(tr("All works", "back to all photographs and films"), language());
    m_view->setLanguage(language());
    layOut();
}

void ReflectionPage::applyTheme() {
    m_back->setTheme(theme(), TextSize::Label);
    m_view->setTheme(theme());
    layOut();
}

void ReflectionPage::resizeEvent(QResizeEvent *event) {
    layOut();
    VisitorPage::resizeEvent(event);
}

void ReflectionPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
    } else {
        VisitorPage::keyPressEvent(event);
    }
}

void ReflectionPage::layOut() {
    const int margin = theme().marginPx() / 2;
    const int wide = std::min(m_back->sizeHint().width(), std::max(1, width() - 2 * margin));
    const int high = m_back->heightForWidth(wide);
    const int bar = margin + high + theme().gapPx();
    const bool isLow = theme().abovePx > 0; // then the question stands above reach, and the way back at the other end
    m_back->setGeometry(margin, isLow ? height() - margin - high : margin, wide, high);
    m_view->setGeometry(0, isLow ? 0 : bar, width(), std::max(0, height() - bar));
    update();
}

void ReflectionPage::paintEvent(QPaintEvent *) {
    const int line = theme().abovePx > 0 ? m_view->geometry().bottom() + 1 : m_view->y() - 1;
    QPainter(this).fillRect(0, line, width(), 1, theme().colours.line);
}

} // namespace sala
