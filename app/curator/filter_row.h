#pragma once

#include "app/curator/bench_look.h"

#include <QAbstractButton>

namespace sala {

/// One choice of a filter, with how many works it would leave. Its words wrap nowhere: keep them short.
class FilterRow final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FilterRow(QWidget *parent = nullptr);

    void setWords(const QString &words, Language reader);
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void compose();

    BenchLook m_look;
    Language m_reader = Language::English;
    int m_count = 0;
    TextBlock m_words;
    TextBlock m_number;
};

} // namespace sala
