#pragma once

#include "app/curator/bench_look.h"
#include "app/curator/kiosk_preview.h"

#include <QWidget>

namespace sala {

/// How long a text is on the kiosk's page: its lines there, and how many are seen before *Read on*.
class WordMeter final : public QWidget {
    Q_OBJECT

  public:
    explicit WordMeter(QWidget *parent = nullptr);

    void setTitle(const WordFit &fit, Language reader);
    void setCaption(const WordFit &fit, Language reader);
    void setLetters(int letters, Language reader); ///< of a text that has no place on the page
    QString words() const { return m_words.text(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void setWords(const QString &words, Language reader);

    BenchLook m_look;
    TextBlock m_words;
    double m_filled = -1; ///< no bar
    bool m_isTooLong = false;
};

} // namespace sala
