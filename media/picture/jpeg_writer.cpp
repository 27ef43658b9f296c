#include "media/picture/jpeg_writer.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace sala {
namespace {

/// libjpeg's state, apart from everything with a destructor: its errors come by longjmp.
struct Encoder {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    std::jmp_buf escape{};
    uchar *data = nullptr;
    ulong size = 0;

    ~Encoder() {
        jpeg_destroy_compress(&jpeg);
        std::free(data);
    }
};

bool run(Encoder &encoder, const QImage &image, int quality) {
    jpeg_compress_struct &jpeg = encoder.jpeg;
    jpeg.err = jpeg_std_error(&encoder.errors);
    jpeg.client_data = &encoder;
    encoder.errors.output_message = [](j_common_ptr) {};
    encoder.errors.error_exit = [](j_common_ptr common) {
        std::longjmp(static_cast<Encoder *>(common->client_data)->escape, 1);
    };
    if (setjmp(encoder.escape)) {
        return false;
    }
    jpeg_create_compress(&jpeg);
    jpeg_mem_dest(&jpeg, &encoder.data, &encoder.size);
    jpeg.image_width = JDIMENSION(image.width());
    jpeg.image_height = JDIMENSION(image.height());
    jpeg.input_components = 4;
    jpeg.in_color_space = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? JCS_EXT_BGRX : JCS_EXT_XRGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    while (jpeg.next_scanline < jpeg.image_height) {
        JSAMPROW row = const_cast<uchar *>(image.constScanLine(int(jpeg.next_scanline)));
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    return true;
}

} // namespace

Result<QByteArray> encodeJpeg(const QImage &image, int quality) {
    if (image.isNull() || image.format() != QImage::Format_RGB32) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no picture to encode"));
    }
    Encoder encoder;
    if (!run(encoder, image, quality)) {
        return fail(ErrorCode::Io, QStringLiteral("libjpeg could not encode the picture"));
    }
    return QByteArray(reinterpret_cast<const char *>(encoder.data), qsizetype(encoder.size));
}

} // namespace sala
