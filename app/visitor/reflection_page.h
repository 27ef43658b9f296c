#pragma once

#include "app/visitor/visitor_page.h"
#include "db/records/catalogue.h"
#include "db/records/statistics.h"

#include <memory>

namespace sala {

class PhotographButton;
class ReflectionView;

/// At the end of a path: the exhibition's one question, answered by touching a drawing; then a quiet picture of how
/// others answered. One answer in a visit, which may be changed until the attract loop comes back; it stays when the
/// language changes. Who answers is not asked, and not known.
class ReflectionPage final : public VisitorPage {
    Q_OBJECT

  public:
    explicit ReflectionPage(QWidget *parent = nullptr);

    /// What was counted is forgotten when it asks another question.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    bool asks() const { return !m_mark.isEmpty(); }
    const QString &mark() const { return m_mark; } ///< questionMark() of the catalogue
    ReflectionView &view() { return *m_view; }

    /// What was answered to this question here, this visit's answer among it. Of another question: nothing changes.
    void setTally(const QString &mark, const AnswerTally &tally);
    const AnswerTally &tally() const { return m_tally; }
    const std::optional<Motif> &answer() const { return m_chosen; } ///< this visit's

    void choose(Motif motif); ///< as by a touch
    /// What a visitor may have done: "reflection-answered", among others' made-up answers; other names do nothing.
    /// Nothing of it is counted.
    void enter(const QString &pageName);

    void takeFocus() override;
    void reset() override; ///< another visitor
    bool standsAbove() const override { return true; }
    QString name() const override { return QStringLiteral("reflection"); }

  Q_SIGNALS:
    /// To be counted; `instead` is what the same visitor had chosen before, which counts no more.
    void answered(sala::Motif motif, const std::optional<sala::Motif> &instead);

  protected:
    void retranslate() override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void layOut();

    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_mark;
    AnswerTally m_tally;
    std::optional<Motif> m_chosen;
    PhotographButton *m_back;
    ReflectionView *m_view;
};

} // namespace sala
