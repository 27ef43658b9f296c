#pragma once

#include "app/curator/trim_handle.h"
#include "db/records/film_part.h"

#include <QList>

namespace sala {

/// A film from its beginning to its end, with the part that is to be shown between two handles, what is said as small marks,
/// and where it plays. A press or a drag beside the handles goes there in the film.
class TrimBar final : public QWidget {
    Q_OBJECT

  public:
    explicit TrimBar(QWidget *parent = nullptr);

    /// `said`: when something is said, in the film's own time.
    void setFilm(std::chrono::milliseconds duration, const QList<FilmPart> &said);
    void setReader(Language reader);
    void setPart(const FilmPart &part); ///< put right
    const FilmPart &part() const { return m_part; }
    void setPosition(std::chrono::milliseconds position);

    std::chrono::milliseconds begin() const { return m_part.from; }
    std::chrono::milliseconds end() const { return m_part.end(m_duration); }
    /// The other end stays where it is, a second away at the least.
    void moveBegin(std::chrono::milliseconds to);
    void moveEnd(std::chrono::milliseconds to);

    TrimHandle &beginHandle() { return *m_begin; }
    TrimHandle &endHandle() { return *m_end; }
    int xOf(std::chrono::milliseconds place) const; ///< in this widget

    QSize sizeHint() const override;

  Q_SIGNALS:
    void partChanged();
    void placeRequested(std::chrono::milliseconds place); ///< in the film

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

  private:
    std::chrono::milliseconds placeAt(int x) const;
    void placeHandles();

    BenchLook m_look;
    std::chrono::milliseconds m_duration{0};
    std::chrono::milliseconds m_position{0};
    FilmPart m_part;
    QList<FilmPart> m_said;
    TrimHandle *m_begin;
    TrimHandle *m_end;
};

} // namespace sala
