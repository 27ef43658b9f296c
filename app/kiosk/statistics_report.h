#pragma once

#include "app/staff/statistics_desk.h"

namespace sala {

/// What the kiosk of this state has counted, with the names of its current edition. Slow; any thread. What
/// readStatistics says; an edition that cannot be read leaves the names out.
Result<StatisticsReport> readStatisticsReport(const QString &stateFolder, const StatisticsSpan &span = {});

/// As tables for a spreadsheet (RFC 4180, UTF-8 with a byte order mark, so that a double click opens them right). A
/// row a work, day and language:
///
///     exhibition,day,work,title,language,shown,shown_seconds,viewed,viewed_seconds,finished,venue
///
/// and a row an hour and language:
///
///     exhibition,day,hour,language,visits,visit_seconds,venue
///
/// and, where a question was answered, a row a day, question and card:
///
///     exhibition,day,question,card,words,answers,venue
///
/// The venue is what staff called it on that day. A title never begins like a formula. Days nobody knows are empty.
QByteArray worksTable(const StatisticsReport &report, Language language);
QByteArray visitsTable(const StatisticsReport &report);
QByteArray answersTable(const StatisticsReport &report, Language language);

/// Writes them into a folder, each whole or not at all, and waits until they are on the disk: sala-works-DAY.csv,
/// sala-visits-DAY.csv and sala-answers-DAY.csv, with a number where such files are there already: another kiosk's. Io, NotAllowed.
Result<void> saveTables(const StatisticsReport &report, Language language, const QString &folder);

} // namespace sala
