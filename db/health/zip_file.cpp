#include "db/health/zip_file.h"

#include <algorithm>

namespace sala {
namespace {

constexpr quint16 kVersion = 10; ///< of the format: stored files
constexpr quint16 kUtf8Names = 0x800;

quint32 checksum(const QByteArray &bytes) {
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320 : 0);
        }
    }
    return ~sum;
}

/// Numbers with the lowest byte first, whatever the machine.
class Bytes {
  public:
    Bytes &two(quint32 number) { return add(number, 2); }
    Bytes &four(quint32 number) { return add(number, 4); }
    Bytes &text(const QByteArray &text) {
        m_bytes += text;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }
    quint32 size() const { return quint32(m_bytes.size()); }

  private:
    Bytes &add(quint32 number, int count) {
        for (int i = 0; i < count; ++i) {
            m_bytes += char((number >> (8 * i)) & 0xff);
        }
        return *this;
    }
    QByteArray m_bytes;
};

/// What a file's two headers have in common.
void addFacts(Bytes &to, const ZippedFile &file, const QDateTime &time) {
    const QTime clock = time.time();
    const QDate date = time.date();
    const quint32 size = quint32(file.bytes.size());
    to.two(kVersion).two(kUtf8Names).two(0);
    to.two(quint32(clock.hour() << 11 | clock.minute() << 5 | clock.second() / 2));
    to.two(quint32(std::max(0, date.year() - 1980) << 9 | date.month() << 5 | date.day()));
    to.four(checksum(file.bytes)).four(size).four(size);
    to.two(quint32(file.name.toUtf8().size())).two(0);
}

} // namespace

QByteArray zipped(const QList<ZippedFile> &files, const QDateTime &time) {
    Bytes archive;
    Bytes directory;
    for (const ZippedFile &file : files) {
        const quint32 offset = archive.size();
        archive.four(0x04034b50);
        addFacts(archive, file, time);
        archive.text(file.name.toUtf8()).text(file.bytes);
        directory.four(0x02014b50).two(kVersion);
        addFacts(directory, file, time);
        directory.two(0).two(0).two(0).four(0).four(offset).text(file.name.toUtf8());
    }
    const quint32 offset = archive.size();
    const quint32 count = quint32(files.size());
    archive.text(directory.bytes());
    archive.four(0x06054b50).two(0).two(0).two(count).two(count).four(directory.size()).four(offset).two(0);
    return archive.bytes();
}

} // namespace sala
