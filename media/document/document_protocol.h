#pragma once

#include <QtGlobal>

/// How the program and sala-pages, which alone opens PDF files, talk over a socket: a request, then its
/// bytes; a reply, then its bytes. Both are built together and run on one machine.
namespace sala::pages {

enum class Ask : quint32 {
    Open,  ///< the file's bytes follow; replied with what it is, as JSON
    Check, ///< every page is drawn once; replied with the letters its text has, as JSON
    Draw   ///< replied with the pixels, Format_RGB32, lines without padding
};

struct Request {
    Ask ask = Ask::Open;
    qint32 page = 0;
    qint32 width = 0; ///< of the whole page, pixels
    qint32 height = 0;
    qint32 left = 0; ///< of the part that is wanted
    qint32 top = 0;
    qint32 partWidth = 0;
    qint32 partHeight = 0;
    quint64 bytes = 0; ///< that follow
};

enum class Answer : quint32 { Done, NotADocument, Damaged, Locked, TooLarge, Unreadable };

struct Reply {
    Answer answer = Answer::Done;
    qint32 width = 0;
    qint32 height = 0;
    quint64 bytes = 0; ///< that follow: JSON, pixels, or in English why not
};

constexpr quint64 kMostFileBytes = quint64(128) << 20;
constexpr int kMostPages = 1000;
constexpr double kMostPoints = 14400; ///< of a page's side: PDF's own limit, 5 metres
constexpr double kMostAspect = 20;
constexpr qint64 kMostPagePixels = 24'000'000; ///< 96 MB while it is drawn

} // namespace sala::pages
