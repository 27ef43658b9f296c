#include "db/storage/media_device.h"

#include <cstring>

namespace sala {

qint64 MediaDevice::readData(char *data, qint64 length) {
    const Result<QByteArray> bytes = m_blob.readAt(pos(), length);
    if (!bytes) {
        setErrorString(bytes.error().detail);
        return -1;
    }
    std::memcpy(data, bytes->constData(), size_t(bytes->size()));
    return bytes->size();
}

} // namespace sala
