#pragma once

#include "tests/db/edition_fixture.h"
#include "tests/journeys/program.h"

namespace sala {

/// An exhibition with pictures that can be decoded.
class PictureEditions : public EditionFixture {
  public:
    WorkId addPicture(int number) {
        NewPhotograph photograph = samplePhotograph(number);
        for (NewRendition &rendition : photograph.renditions) {
            const QString file = library.in(QStringLiteral("picture.jpg"));
            writeJpeg(file, rendition.kind == RenditionKind::Thumbnail ? QSize(512, 341) : QSize(960, 640),
                      number);
            rendition.bytes = bytesOf(file);
            rendition.hash = hashOf(rendition.bytes);
        }
        return *LibraryImportSink(*library).addPhotograph(photograph);
    }
};

} // namespace sala
