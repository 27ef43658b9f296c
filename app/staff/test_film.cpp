#include "app/staff/test_film.h"

#include <QFile>

namespace sala {
namespace {

class Bytes final : public FilmBytes {
  public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    qint64 size() const override { return m_bytes.size(); }
    Result<QByteArray> readAt(qint64 offset, qint64 length) override { return m_bytes.mid(offset, length); }

  private:
    QByteArray m_bytes;
};

} // namespace

Result<std::unique_ptr<FilmBytes>> TestFilm::open(const MediaHash &) {
    QFile file(QStringLiteral(":/test/test_film.mp4"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QStringLiteral("the test film is not in the program"));
    }
    return std::make_unique<Bytes>(file.readAll());
}

} // namespace sala
