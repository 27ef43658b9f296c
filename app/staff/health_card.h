#pragma once

#include "app/look/theme.h"
#include "app/staff/health_words.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class TextLabel;

/// One finding: how it is, by a sign's shape and by a word, not by colour alone; what was found; what to do
/// about it.
class HealthCard final : public QWidget {
    Q_OBJECT

  public:
    explicit HealthCard(QWidget *parent = nullptr);

    void setFinding(const HealthFinding &finding, const HealthWords &words, Language language);
    void setTheme(const GalleryTheme &theme);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    TextLabel *add(const char *name);

    HealthState m_state = HealthState::Unknown;
    GalleryTheme m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_advice;
};

/// A tick in a disc, a triangle, an octagon, or a ring with a question mark, inside `place`.
void paintHealthSign(QPainter &painter, const QRectF &place, HealthState state, const GalleryTheme &theme);

} // namespace sala
