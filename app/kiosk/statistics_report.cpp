#include "app/kiosk/statistics_report.h"

#include "app/kiosk/exhibition_loader.h"
#include "db/health/whole_file.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/statistics_store.h"
#include "media/captions/csv.h"

#include <QFile>
#include <QFileInfo>

namespace sala {
namespace {

QString row(const QStringList &cells) {
    QStringList written;
    for (const QString &cell : cells) {
        written.append(csvCell(cell));
    }
    return written.join(u',') + QStringLiteral("\r\n");
}

QString day(const QDate &date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// A spreadsheet would run what begins like this.
QString harmless(const QString &text) {
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()) ? u'\'' + text : text;
}

/// Another kiosk's tables of the same day stay beside it.
QString freeEnding(const QString &folder, const QDate &day) {
    for (int number = 1;; ++number) {
        const QString end = u'-' + day.toString(Qt::ISODate) + (number > 1 ? u'-' + QString::number(number) : QString()) +
                            QStringLiteral(".csv");
        if (!QFile::exists(folder + QStringLiteral("/sala-works") + end) &&
            !QFile::exists(folder + QStringLiteral("/sala-visits") + end) &&
            !QFile::exists(folder + QStringLiteral("/sala-answers") + end)) {
            return end;
        }
    }
}

} // namespace

Result<StatisticsReport> readStatisticsReport(const QString &stateFolder, const StatisticsSpan &span) {
    const Result<Statistics> counts = readStatistics(stateFolder, span);
    if (!counts) {
        return tl::unexpected(counts.error());
    }
    StatisticsReport report;
    report.counts = *counts;
    report.today = QDate::currentDate();
    report.venues = KioskState::openExisting(stateFolder)
                        .and_then([](const KioskState &state) { return readVenues(state); })
                        .value_or(QList<VenueSince>());
    const auto loaded = loadExhibition({{}, {}, {}, stateFolder});
    if (!loaded) {
        return report;
    }
    const Catalogue &catalogue = *loaded->catalogue;
    report.exhibition = catalogue.exhibition.id;
    report.today = venueDay(QDateTime::currentDateTimeUtc(), catalogue.exhibition.timeZone);
    for (const Work &work : catalogue.works) {
        report.works.append(work.id);
        report.titles.insert(work.id, wordsOf(catalogue.texts, work.id, TextField::Title));
    }
    report.askedMark = questionMark(catalogue);
    if (!report.askedMark.isEmpty()) {
        report.asked.words = wordsOf(catalogue.texts, catalogue.question.id, TextField::Title);
        for (const AnswerCard &card : catalogue.answerCards) {
            report.asked.cards.append({card.motif, wordsOf(catalogue.texts, card.id, TextField::Title)});
        }
    }
    return report;
}

QByteArray worksTable(const StatisticsReport &report, Language language) {
    QString table = QStringLiteral("\ufeffexhibition,day,work,title,language,shown,shown_seconds,viewed,viewed_seconds,finished,venue\r\n");
    for (auto it = report.counts.works.cbegin(); it != report.counts.works.cend(); ++it) {
        const WorkDay &of = it.key();
        const WorkTally &tally = it.value();
        table += row({of.exhibition.text(), day(of.day), of.work.text(), harmless(report.title(of.work, language)),
                      code(of.language), QString::number(tally.shown), QString::number(wholeSeconds(tally.shownFor)),
                      QString::number(tally.viewed), QString::number(wholeSeconds(tally.viewedFor)), QString::number(tally.finished),
                      harmless(venueOn(report.venues, of.day))});
    }
    return table.toUtf8();
}

QByteArray visitsTable(const StatisticsReport &report) {
    QString table = QStringLiteral("\ufeffexhibition,day,hour,language,visits,visit_seconds,venue\r\n");
    for (auto it = report.counts.hours.cbegin(); it != report.counts.hours.cend(); ++it) {
        const VenueHour &of = it.key();
        table += row({of.exhibition.text(), day(of.day), of.hour < 0 ? QString() : QString::number(of.hour),
                      code(of.language), QString::number(it.value().visits), QString::number(wholeSeconds(it.value().lasted)),
                      harmless(venueOn(report.venues, of.day))});
    }
    return table.toUtf8();
}

QByteArray answersTable(const StatisticsReport &report, Language language) {
    QString table = QStringLiteral("\ufeffexhibition,day,question,card,words,answers,venue\r\n");
    for (auto it = report.counts.answers.cbegin(); it != report.counts.answers.cend(); ++it) {
        const AnswerDay &of = it.key();
        table += row({of.exhibition.text(), day(of.day), of.question, name(of.card),
                      harmless(report.answer(of, language)), QString::number(it.value()),
                      harmless(venueOn(report.venues, of.day))});
    }
    return table.toUtf8();
}

Result<void> saveTables(const StatisticsReport &report, Language language, const QString &folder) {
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such folder; make it, or name another"), folder);
    }
    if (!QFileInfo(folder).isWritable()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("nothing can be written there"), folder);
    }
    const QString end = freeEnding(folder, report.today);
    return writeWhole(folder + QStringLiteral("/sala-works") + end, worksTable(report, language)).and_then([&] {
        return writeWhole(folder + QStringLiteral("/sala-visits") + end, visitsTable(report));
    }).and_then([&]() -> Result<void> {
        return report.counts.answers.isEmpty()
                   ? Result<void>()
                   : writeWhole(folder + QStringLiteral("/sala-answers") + end, answersTable(report, language));
    });
}

} // namespace sala
