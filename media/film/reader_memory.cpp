#include "media/film/reader_memory.h"

#include <QHash>
#include <QIODevice>
#include <QList>

#include <algorithm>
#include <dlfcn.h>
#include <mutex>

extern "C" {
#include <libavformat/avio.h>
#include <libavformat/version.h>
#include <libavutil/log.h>
#include <libavutil/macros.h>
}

namespace {

using Opaque = const void *;
#if LIBAVFORMAT_VERSION_MAJOR >= 61
using Written = const uint8_t; // FFmpeg 7 no longer hands bytes over to be changed
#else
using Written = uint8_t;
#endif

std::mutex &mutex() {
    static std::mutex one;
    return one;
}

QHash<Opaque, QList<AVIOContext *>> &readers() {
    static QHash<Opaque, QList<AVIOContext *>> all;
    return all;
}

/// A function of the libraries that Qt's plugin has loaded; they are not loaded for this. Null: other ones.
template<class Function>
Function theirs(const char *library, const char *name) {
    void *const handle = ::dlopen(library, RTLD_LAZY | RTLD_NOLOAD);
    return handle ? reinterpret_cast<Function>(::dlsym(handle, name)) : nullptr;
}

/// The function that the library this address is in would have found without us.
template<class Function>
Function ofCaller(const void *address, const char *name) {
    Dl_info caller{};
    return ::dladdr(address, &caller) ? theirs<Function>(caller.dli_fname, name) : nullptr;
}

constexpr const char *kFormat = "libavformat.so." AV_STRINGIFY(LIBAVFORMAT_VERSION_MAJOR);

using Allocate = decltype(&::avio_alloc_context);
using Free = decltype(&::avio_context_free);

Allocate theirAllocate() {
    static const auto function = theirs<Allocate>(kFormat, "avio_alloc_context");
    return function;
}

Free theirFree() {
    static const auto function = theirs<Free>(kFormat, "avio_context_free");
    return function;
}

} // namespace

extern "C" Q_DECL_EXPORT AVIOContext *avio_alloc_context(unsigned char *buffer, int size, int isWritable,
                                                         void *opaque, int (*read)(void *, uint8_t *, int),
                                                         int (*write)(void *, Written *, int),
                                                         int64_t (*seek)(void *, int64_t, int)) {
    Allocate allocate = theirAllocate();
    if (!allocate) { // another FFmpeg: whoever asks has it, and it is left alone
        allocate = ofCaller<Allocate>(__builtin_return_address(0), "avio_alloc_context");
        return allocate ? allocate(buffer, size, isWritable, opaque, read, write, seek) : nullptr;
    }
    AVIOContext *const made = allocate(buffer, size, isWritable, opaque, read, write, seek);
    const std::lock_guard lock(mutex());
    const auto device = readers().find(opaque);
    if (made && device != readers().end()) {
        device->append(made);
    }
    return made;
}

extern "C" Q_DECL_EXPORT void avio_context_free(AVIOContext **context) {
    {
        const std::lock_guard lock(mutex());
        std::for_each(readers().begin(), readers().end(),
                      [&](QList<AVIOContext *> &made) { made.removeAll(*context); });
    }
    const Free known = theirFree();
    const Free free = known ? known : ofCaller<Free>(__builtin_return_address(0), "avio_context_free");
    if (free) {
        free(context);
    }
}

namespace sala {

void expectReader(const QIODevice *device) {
    const std::lock_guard lock(mutex());
    readers().insert(device, {});
}

void freeReader(const QIODevice *device) {
    QList<AVIOContext *> made;
    {
        const std::lock_guard lock(mutex());
        made = readers().take(device);
    }
    for (AVIOContext *reader : made) {
        const auto freeBuffer = theirs<void (*)(void *)>(kFormat, "av_free");
        if (freeBuffer && theirFree()) {
            freeBuffer(reader->buffer); // it may be another one than at first
            theirFree()(&reader);
        }
    }
}

void keepFfmpegQuiet() {
    if (const auto setLevel = theirs<void (*)(int)>(kFormat, "av_log_set_level")) {
        setLevel(AV_LOG_QUIET);
    }
}

} // namespace sala
