#pragma once

#include "app/staff/health_words.h"
#include "app/staff/staff_card.h"

namespace sala {

class TextLabel;

/// One finding: how it is, by a sign's shape and by a word, not by colour alone; what was found; what to do
/// about it.
class HealthCard final : public StaffCard {
    Q_OBJECT

  public:
    explicit HealthCard(QWidget *parent = nullptr);

    void setFinding(const HealthFinding &finding, const HealthWords &words, Language language);

  protected:
    void applyTheme() override;
    void paintEvent(QPaintEvent *event) override;

  private:
    HealthState m_state = HealthState::Unknown;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_advice;
};

/// A tick in a disc, a triangle, an octagon, or a ring with a question mark, inside `place`.
void paintHealthSign(QPainter &painter, const QRectF &place, HealthState state, const GalleryTheme &theme);

} // namespace sala
