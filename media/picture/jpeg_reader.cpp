#include "media/picture/jpeg_reader.h"

#include "media/picture/resize.h"

#include <csetjmp>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>
#include <vector>

namespace sala {
namespace {

/// Cameras write a dozen scans; a file with thousands is meant to keep a processor busy.
constexpr int kMostScans = 200;

/// Progressive files need all their coefficients in memory; beyond this they are refused.
constexpr long kMostMemoryBytes = 1'500'000'000;

} // namespace

struct JpegReader::State {
    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf escape{};
    bool isBroken = false;
    bool isCutOff = false;
    char message[JMSG_LENGTH_MAX] = "";

    static State &of(j_common_ptr jpeg) { return *static_cast<State *>(jpeg->client_data); }

    [[noreturn]] static void fail(j_common_ptr jpeg) {
        State &state = of(jpeg);
        state.isBroken = true;
        (*jpeg->err->format_message)(jpeg, state.message);
        std::longjmp(state.escape, 1);
    }

    static void note(j_common_ptr jpeg, int level) {
        const int code = jpeg->err->msg_code;
        if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE)) {
            State &state = of(jpeg);
            state.isCutOff = true;
            (*jpeg->err->format_message)(jpeg, state.message);
        }
    }

    static void limitScans(j_common_ptr jpeg) {
        const auto *decompress = reinterpret_cast<j_decompress_ptr>(jpeg);
        if (jpeg->is_decompressor && decompress->input_scan_number > kMostScans) {
            ERREXIT(jpeg, JERR_BAD_PROGRESSION);
        }
    }
};

JpegReader::JpegReader(const QByteArray &bytes) : m_state(std::make_unique<State>()) {
    State &state = *m_state;
    state.jpeg.err = jpeg_std_error(&state.errors);
    state.errors.error_exit = &State::fail;
    state.errors.emit_message = &State::note;
    state.errors.output_message = [](j_common_ptr) {};
    state.jpeg.client_data = &state;
    if (setjmp(state.escape)) {
        return;
    }
    jpeg_create_decompress(&state.jpeg);
    state.progress.progress_monitor = &State::limitScans;
    state.jpeg.progress = &state.progress;
    state.jpeg.mem->max_memory_to_use = kMostMemoryBytes;
    jpeg_mem_src(&state.jpeg, reinterpret_cast<const uchar *>(bytes.constData()), ulong(bytes.size()));
}

JpegReader::~JpegReader() {
    jpeg_destroy_decompress(&m_state->jpeg);
}

bool JpegReader::readHeader() {
    State &state = *m_state;
    if (state.isBroken || setjmp(state.escape)) {
        return false;
    }
    jpeg_save_markers(&state.jpeg, JPEG_APP0 + 1, 0xffff);
    jpeg_save_markers(&state.jpeg, JPEG_APP0 + 2, 0xffff);
    return jpeg_read_header(&state.jpeg, TRUE) == JPEG_HEADER_OK;
}

QSize JpegReader::sizePx() const {
    return {int(m_state->jpeg.image_width), int(m_state->jpeg.image_height)};
}

bool JpegReader::isCmyk() const {
    const J_COLOR_SPACE space = m_state->jpeg.jpeg_color_space;
    return space == JCS_CMYK || space == JCS_YCCK;
}

QByteArray JpegReader::exif() const {
    for (jpeg_saved_marker_ptr marker = m_state->jpeg.marker_list; marker; marker = marker->next) {
        const auto data =
            QByteArray::fromRawData(reinterpret_cast<const char *>(marker->data), marker->data_length);
        if (marker->marker == JPEG_APP0 + 1 && data.startsWith("Exif")) {
            return QByteArray(data.constData(), data.size()).mid(6);
        }
    }
    return {};
}

QByteArray JpegReader::iccProfile() const {
    State &state = *m_state;
    JOCTET *data = nullptr;
    unsigned length = 0;
    if (state.isBroken || setjmp(state.escape) || !jpeg_read_icc_profile(&state.jpeg, &data, &length)) {
        return {};
    }
    QByteArray profile(reinterpret_cast<const char *>(data), length);
    free(data);
    return profile;
}

QImage JpegReader::read(int eighths, QSize sizePx) {
    if (!start(eighths)) {
        return {};
    }
    const QSize decoded(int(m_state->jpeg.output_width), int(m_state->jpeg.output_height));
    QImage image = sizePx == decoded ? readAsIs(decoded) : readResized(sizePx);
    return !image.isNull() && finish() ? image : QImage();
}

QImage JpegReader::readAsIs(QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    if (image.isNull() || !readRows(image.bits(), image.bytesPerLine(), image.height())) {
        return {};
    }
    return image;
}

QImage JpegReader::readResized(QSize sizePx) {
    const QSize decoded(int(m_state->jpeg.output_width), int(m_state->jpeg.output_height));
    RowResizer resizer(decoded, sizePx);
    const size_t stride = size_t(decoded.width()) * 4;
    std::vector<uchar> ring(stride * size_t(resizer.rowsKept()));
    if (!resizer.isValid()) {
        return {};
    }
    for (int y = 0; y < decoded.height(); ++y) {
        uchar *row = ring.data() + size_t(y % resizer.rowsKept()) * stride;
        if (!readRows(row, qsizetype(stride), 1)) {
            return {};
        }
        resizer.addRow(row);
    }
    return resizer.result();
}

JpegReader::Part JpegReader::readPart(int eighths, QRect part) {
    if (!start(eighths) || !crop(part)) {
        return {};
    }
    const QImage image = readAsIs(part.size());
    if (image.isNull() || m_state->isCutOff) {
        return {};
    }
    return {image, part};
}

Error JpegReader::error() const {
    const State &state = *m_state;
    if (!state.isBroken && !state.isCutOff) {
        return {ErrorCode::Io, QStringLiteral("not enough memory for the picture")};
    }
    return {ErrorCode::Corrupt, QString::fromLatin1(state.message)};
}

bool JpegReader::start(int eighths) {
    State &state = *m_state;
    if (state.isBroken || setjmp(state.escape)) {
        return false;
    }
    state.jpeg.scale_num = unsigned(eighths);
    state.jpeg.scale_denom = 8;
    // BGRA is QImage's RGB32 on little-endian machines, with the fourth byte filled.
    state.jpeg.out_color_space = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? JCS_EXT_BGRA : JCS_EXT_ARGB;
    return jpeg_start_decompress(&state.jpeg);
}

bool JpegReader::crop(QRect &part) {
    State &state = *m_state;
    if (state.isBroken || setjmp(state.escape)) {
        return false;
    }
    auto left = JDIMENSION(part.left());
    auto width = JDIMENSION(part.width());
    jpeg_crop_scanline(&state.jpeg, &left, &width);
    const auto skipped = jpeg_skip_scanlines(&state.jpeg, JDIMENSION(part.top()));
    part = QRect(int(left), int(skipped), int(width), part.height());
    return true;
}

bool JpegReader::readRows(uchar *first, qsizetype stride, int rows) {
    State &state = *m_state;
    if (state.isBroken || setjmp(state.escape)) {
        return false;
    }
    const JDIMENSION start = state.jpeg.output_scanline;
    while (state.jpeg.output_scanline - start < JDIMENSION(rows)) {
        JSAMPROW row = first + qsizetype(state.jpeg.output_scanline - start) * stride;
        jpeg_read_scanlines(&state.jpeg, &row, 1);
    }
    return true;
}

bool JpegReader::finish() {
    State &state = *m_state;
    if (state.isBroken || setjmp(state.escape)) {
        return false;
    }
    jpeg_finish_decompress(&state.jpeg);
    return !state.isCutOff;
}

} // namespace sala
