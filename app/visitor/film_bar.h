#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QWidget>

#include <chrono>

namespace sala {

class PhotographButton;
class SeekBar;
class TextLabel;

/// Under a film: where it is and what can be done with it. Buttons stand in as many rows as their words need,
/// play and pause first; with their signs above their words where that saves a row. Opaque.
class FilmBar final : public QWidget {
    Q_OBJECT

  public:
    /// What there is just now. What does not exist has no button; what cannot be done is greyed.
    struct State {
        bool canPlay = false; ///< false for a film that failed
        bool isPlaying = false;
        bool hasEnded = false;
        bool hasSound = false;     ///< of the film and of the machine
        bool hasSubtitles = false; ///< at all
        bool areSubtitlesOn = true;
        bool hasSigns = false;
        Language signs = Language::English; ///< whose they are; named where that is not the visitor's
        bool areSignsOn = false;
        int loudness = 0; ///< 0–kMostLoudness

        bool operator==(const State &) const = default;
    };
    static constexpr int kMostLoudness = 5;

    explicit FilmBar(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< sets its own words again, also in the same language
    void setState(const State &state);
    const State &state() const { return m_state; }
    /// A quiet sentence above everything; empty: none, and no room for it.
    void setNotice(const QString &sentence, Language language);
    /// What whoever presses play should know, for who hears it.
    void setPlayWarning(const QString &sentence);
    const QString &notice() const { return m_sentence; }
    SeekBar &seekBar() { return *m_seek; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void heightChanged(); ///< other than by its state: of its notice
    void playRequested(); ///< or pause
    void backRequested(); ///< ten seconds
    void loudnessRequested(int loudness);
    void subtitlesRequested(bool areOn);
    void signsRequested(bool areOn);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Placed {
        PhotographButton *button = nullptr;
        QRect rect;
    };
    struct Rows {
        bool areStacked = false;
        QList<Placed> placed;
        int height = 0;
        int count = 0;
    };

    QList<PhotographButton *> shownButtons() const;
    int noticeHeight(int width) const;
    Rows rowsFor(int width) const;
    Rows filled(int width, bool areStacked) const;
    void retranslate();
    QString signsText() const;
    void layOut();
    void paintLoudness(QPainter &painter) const;

    GalleryTheme m_theme;
    Language m_language = Language::English;
    State m_state;
    QString m_sentence;
    TextLabel *m_notice;
    SeekBar *m_seek;
    PhotographButton *m_play;
    PhotographButton *m_back;
    PhotographButton *m_quieter;
    PhotographButton *m_louder;
    PhotographButton *m_subtitles;
    PhotographButton *m_signs;
};

} // namespace sala
