#include "tests/app/text/mo_file.h"

#include <QFile>
#include <QtEndian>

namespace sala {
namespace {

constexpr quint32 kMagic = 0x950412de;

quint32 numberAt(const QByteArray &bytes, qsizetype at) {
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

} // namespace

QStringList translationsIn(const QString &moFile) {
    QFile file(moFile);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (numberAt(bytes, 0) != kMagic) {
        return {};
    }
    const quint32 count = numberAt(bytes, 8);
    const qsizetype table = numberAt(bytes, 16);
    QStringList found;
    for (quint32 i = 1; i < count; ++i) { // The first is the header.
        const qsizetype row = table + 8 * qsizetype(i);
        const QByteArray texts = bytes.mid(numberAt(bytes, row + 4), numberAt(bytes, row));
        for (const QByteArray &text : texts.split('\0')) {
            found.append(QString::fromUtf8(text));
        }
    }
    return found;
}

} // namespace sala
