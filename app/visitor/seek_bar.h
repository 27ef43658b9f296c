#pragma once

#include "app/look/accessible_part.h"
#include "app/look/theme.h"
#include "app/text/text_block.h"

#include <QAbstractSlider>
#include <QStringList>

#include <chrono>

namespace sala {

/// Where in a film we are, and the way to anywhere else: touch or drag; the arrow keys go by ten seconds, Enter on by ten.
/// The beginnings of chapters are marked. The value is in milliseconds; a screen reader counts seconds and hears the
/// clock and the chapter.
class SeekBar final : public QAbstractSlider, public SpokenValue {
    Q_OBJECT

  public:
    explicit SeekBar(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< of the digits
    void setDuration(std::chrono::milliseconds duration);
    void setPosition(std::chrono::milliseconds position); ///< not while a finger is on it
    void setChapters(const QList<std::chrono::milliseconds> &starts);
    void setChapterNames(const QStringList &names); ///< one for each, to be spoken

    QString valueText() const override;
    int spokenValue() const override { return value() / 1000; }
    int mostSpokenValue() const override { return maximum() / 1000; }
    void moveToSpoken(int seconds) override;

    QSize sizeHint() const override;

  Q_SIGNALS:
    /// Somebody wants to be there; again and again while they drag.
    void seekRequested(std::chrono::milliseconds position);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    TextBlock time(int ms) const;
    QRectF groove() const;
    double xOf(int ms) const;
    void goTo(double x);
    void seek(int ms);

    GalleryTheme m_theme;
    Language m_language = Language::English;
    QList<std::chrono::milliseconds> m_chapters;
    QStringList m_chapterNames;
};

} // namespace sala
