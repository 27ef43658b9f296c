#pragma once

#include "db/records/error.h"

#include <QHash>
#include <QString>

namespace sala {

/// One photograph of the sample exhibition as its files describe it; texts are English and may be empty.
struct SampleWork {
    QString slug;
    QString month; ///< "2016-05"
    QString city;  ///< empty where only the country is known
    QString country;
    QString countryCode; ///< "TH"
    QString title;
    QString caption;
    QString alt;
    int orientation = 1; ///< EXIF's, how the file is stored
};

/// Reads sample.json and, unless `textsPath` is empty, the English texts; by slug. Io when a file cannot be
/// read, Corrupt when it is not what it should be.
Result<QHash<QString, SampleWork>> readSampleList(const QString &listPath, const QString &textsPath);

} // namespace sala
