#pragma once

class QIODevice;

namespace sala {

/// Gives back what FFmpeg's backend of Qt Multimedia forgets: the reader it makes for every device it plays
/// from, 32 KiB for each film opened. The program stands before libavformat's avio_alloc_context to know it.
/// Does nothing where Qt frees it itself, or where FFmpeg is another than this was built with.
///
/// expectReader() before a device is played; freeReader() when no player reads from it any more and before it
/// is gone. Any thread.
void expectReader(const QIODevice *device);
void freeReader(const QIODevice *device);

/// What FFmpeg says of missing graphics cards and the like stays unsaid from now on; a film that fails is the
/// player's to report. Once the backend is loaded; does nothing before.
void keepFfmpegQuiet();

} // namespace sala
