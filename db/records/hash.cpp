#include "db/records/hash.h"

#include "db/records/sodium.h"

namespace sala {
namespace {

constexpr size_t kHashBytes = 32;

const unsigned char *data(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

struct MediaHasher::State {
    crypto_generichash_state state;
};

MediaHasher::MediaHasher() : m_state(std::make_unique<State>()) {
    prepareSodium();
    crypto_generichash_init(&m_state->state, nullptr, 0, kHashBytes);
}

MediaHasher::~MediaHasher() = default;
MediaHasher::MediaHasher(MediaHasher &&) noexcept = default;
MediaHasher &MediaHasher::operator=(MediaHasher &&) noexcept = default;

void MediaHasher::add(QByteArrayView bytes) {
    crypto_generichash_update(&m_state->state, data(bytes), size_t(bytes.size()));
}

MediaHash MediaHasher::result() {
    MediaHash hash{QByteArray(int(kHashBytes), Qt::Uninitialized)};
    crypto_generichash_final(&m_state->state, reinterpret_cast<unsigned char *>(hash.bytes.data()),
                             kHashBytes);
    return hash;
}

MediaHash hashOf(QByteArrayView bytes) {
    MediaHasher hasher;
    hasher.add(bytes);
    return hasher.result();
}

} // namespace sala
