#pragma once

#include <QImage>
#include <QSize>

#include <memory>
#include <vector>

namespace sala {

/// The largest size of the shape of `sizePx` that fits inside `boundsPx`; never larger than `sizePx`, never
/// less than one pixel.
QSize fitted(QSize sizePx, QSize boundsPx);

/// `image` (RGB32) at `sizePx`, by a Lanczos filter of three lobes, as wide as the reduction asks. Any
/// thread. Null when memory is missing.
QImage resize(const QImage &image, QSize sizePx);

struct ResizeKernel;

/// The same for a picture that comes row by row, so that its pixels need never be in memory together.
class RowResizer {
  public:
    RowResizer(QSize fromPx, QSize toPx);
    ~RowResizer();

    bool isValid() const { return !m_result.isNull(); } ///< false when memory is missing
    int rowsKept() const; ///< a row must stay as it is until so many rows in all were added after it

    void addRow(const uchar *row);             ///< the next row from the top, RGB32
    QImage result() const { return m_result; } ///< whole once every row was added

  private:
    void makeRow(int y);

    std::unique_ptr<ResizeKernel> m_across;
    std::unique_ptr<ResizeKernel> m_down;
    std::vector<const uchar *> m_rows; ///< a ring of the last rows, by number modulo its size
    std::vector<float> m_wide;
    std::vector<float> m_narrow;
    QImage m_result;
    int m_added = 0;
    int m_made = 0;
};

} // namespace sala
