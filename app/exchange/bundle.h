#pragma once

#include "db/records/error.h"
#include "db/storage/library.h"
#include "translations/language.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace sala {

/// What a volunteer gets to translate.
struct BundleWish {
    Language from = Language::English;
    Language to = Language::Khmer;
    bool unfinishedOnly = false; ///< only what is missing, a draft, or outdated
    QString volunteer;           ///< their name; may be empty, they write it in then
};

/// What went into a bundle.
struct BundleContents {
    int texts = 0;
    int unfinished = 0;
    int pictures = 0;
    int withoutPicture = 0; ///< works that are sensitive, or whose people have not all agreed to be sent out
    QStringList leftOut;    ///< sentences: texts that XLIFF cannot have
};

/// Names of a bundle's files.
inline const QString kBundleManifest = QStringLiteral("sala-bundle.json");
inline const QString kBundleXliff = QStringLiteral("captions.xlf");
inline const QString kBundleTable = QStringLiteral("captions.csv");
inline const QString kBundleName = QStringLiteral("your-name.txt");

/// Takes one file of a bundle, "pictures/river-8f3c1e.jpg".
using BundleSink = std::function<Result<void>(const QString &name, const QByteArray &bytes)>;

/// Makes the files of a bundle for one volunteer, one after the other: the texts as XLIFF and as a table of two languages, small
/// pictures, the glossary, how to fill it in, in both languages. Pictures only of works that are not sensitive and whose people
/// have all agreed to be shown on the web everywhere, today: what is sent out is out. They are Sala's own renditions and have no
/// metadata of cameras. Errors are those of reading the library, and the sink's.
Result<BundleContents> makeBundle(Library &library, const BundleWish &wish, const BundleSink &sink);

} // namespace sala
