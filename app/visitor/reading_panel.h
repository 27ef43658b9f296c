#pragma once

#include "app/visitor/reading_button.h"

#include <QPointer>
#include <QWidget>

#include <array>

namespace sala {

/// Three sizes of text, contrast, less motion, and low reach on tall screens: a small card over the page, at its lower right. Covers the page without
/// hiding it, so that a touch beside the card closes it and the page shows at once what was chosen. Wishes
/// only: who wires the kiosk changes every page and tells the panel by setReading().
class ReadingPanel final : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingPanel(QWidget *parent);

    void setLanguage(Language language);
    void setReachOffered(bool isOffered);     ///< only where it changes something
    void setTheme(const GalleryTheme &theme); ///< whose reading is the one marked as chosen
    void open();                              ///< the keyboard's focus goes to what is chosen
    void close();                             ///< and comes back; nothing when it is not open

  Q_SIGNALS:
    void readingChosen(const sala::Reading &reading);
    void opened();
    void closed();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void choose();
    void layOut();

    GalleryTheme m_theme;
    std::array<ReadingButton *, 3> m_sizes; ///< in the order of TextScale
    ReadingButton *m_contrast;
    ReadingButton *m_motion;
    ReadingButton *m_reach;
    QPointer<QWidget> m_focusBefore;
    QRect m_card;
};

} // namespace sala
