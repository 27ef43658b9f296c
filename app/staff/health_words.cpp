#include "app/staff/health_words.h"

#include "app/staff/health_texts.h"
#include "app/text/dates.h"
#include "app/text/lists.h"
#include "app/text/numbers.h"
#include "app/text/times.h"

#include <QCoreApplication>

#include <utility>

namespace sala {
namespace {

constexpr const char *kContext = "sala::HealthWords";

} // namespace

HealthWords::HealthWords(Language reader, QTimeZone zone, Wording wording)
    : m_reader(wording == Wording::English ? Language::English : reader), m_zone(std::move(zone)), m_wording(wording) {}

QString HealthWords::say(const char *source) const {
    if (!source) {
        return {};
    }
    return m_wording == Wording::English ? QString::fromUtf8(source)
                                         : QCoreApplication::translate(kContext, source);
}

QString HealthWords::gigabytes(qint64 bytes) const {
    constexpr double kGigabyte = 1e9;
    return say(QT_TRANSLATE_NOOP("sala::HealthWords", "%1 GB"))
        .arg(formatDecimal(double(bytes) / kGigabyte, 1, m_reader));
}

QString HealthWords::moment(const QDateTime &time) const {
    const QDateTime local = time.toTimeZone(m_zone);
    return say(QT_TRANSLATE_NOOP("sala::HealthWords", "%1, %2"))
        .arg(formatDate(local.date(), m_reader), formatTime(local.time(), m_reader));
}

QString HealthWords::title(HealthSubject subject) const {
    return say(textOf(kTitles, subject));
}

QString HealthWords::state(HealthState state) const {
    return say(textOf(kStates, state));
}

QString HealthWords::advice(HealthAdvice advice) const {
    return say(textOf(kAdvices, advice));
}

QString HealthWords::editionSentence(const HealthFinding &finding, const QString &text) const {
    if (!finding.when.isValid() || !text.contains(QLatin1String("%1"))) {
        return text;
    }
    const QString number = formatNumber(finding.numbers.value(QStringLiteral("number")), m_reader);
    const QString day = formatDate(finding.when.toTimeZone(m_zone).date(), m_reader);
    if (finding.fact == HealthFact::EditionWorn) {
        return text.arg(number, day, formatNumber(finding.numbers.value(QStringLiteral("damaged")), m_reader));
    }
    const qint64 readAt = finding.numbers.value(QStringLiteral("readSeconds"));
    if (finding.fact != HealthFact::EditionWhole || readAt == 0) {
        return text.arg(number, day);
    }
    const QDateTime read = QDateTime::fromSecsSinceEpoch(readAt, QTimeZone::utc()).toTimeZone(m_zone);
    //: %1: a sentence, %2: a date
    return say(QT_TRANSLATE_NOOP("sala::HealthWords", "%1 All of it was read on %2."))
        .arg(text.arg(number, day), formatDate(read.date(), m_reader));
}

QString HealthWords::sentence(const HealthFinding &finding) const {
    const QString text = say(textOf(kSentences, finding.fact));
    const auto number = [&](const char *name) { return finding.numbers.value(QLatin1String(name)); };
    const auto count = [&](const char *name) { return formatNumber(number(name), m_reader); };
    switch (finding.subject()) {
    case HealthSubject::Edition:
        return editionSentence(finding, text);
    case HealthSubject::Disk:
        return finding.fact == HealthFact::DiskWorn     ? text.arg(count("wornPercent"))
               : finding.fact == HealthFact::DiskErrors ? text.arg(count("errors"))
                                                        : text;
    case HealthSubject::Room:
        return finding.fact == HealthFact::RoomTight
                   ? text.arg(gigabytes(number("freeBytes")), gigabytes(number("editionBytes")))
               : finding.fact == HealthFact::RoomUntold ? text
                                                        : text.arg(gigabytes(number("freeBytes")));
    case HealthSubject::Heat:
        return finding.fact == HealthFact::HeatUntold
                   ? text
                   : text.arg(formatNumber((number("milliDegrees") + 500) / 1000, m_reader));
    case HealthSubject::Memory:
        return finding.fact == HealthFact::MemoryUntold ? text
                                                        : text.arg(gigabytes(number("availableBytes")));
    case HealthSubject::Clock:
        return finding.fact == HealthFact::ClockBehind
                   ? text.arg(moment(finding.when),
                              moment(QDateTime::fromSecsSinceEpoch(number("seenSeconds"), QTimeZone::utc())))
                   : text.arg(moment(finding.when));
    case HealthSubject::Fonts:
        return finding.fact == HealthFact::FontsMissing ? text.arg(formatList(finding.names, m_reader))
                                                        : text;
    case HealthSubject::Touch:
    case HealthSubject::Film: {
        const QString tested = text.contains(QLatin1String("%1")) ? text.arg(moment(finding.when)) : text;
        return finding.fact == HealthFact::TouchGhosts ? tested.arg(count("ghosts"))
               : finding.fact == HealthFact::TouchDead ? tested.arg(count("deadSquares"))
                                                       : tested;
    }
    case HealthSubject::Runs:
        return finding.fact == HealthFact::RunsClean ? text.arg(count("runs"))
               : finding.fact == HealthFact::RunsUntold || finding.fact == HealthFact::RunsFirst
                   ? text
                   : text.arg(count("runs"), count("cut"), moment(finding.when));
    case HealthSubject::Warnings:
        return finding.fact == HealthFact::WarningsNone ? text : text.arg(count("times"));
    case HealthSubject::State:
        return text.arg(moment(finding.when));
    default:
        return text;
    }
}

QString HealthWords::warning(WarningKind kind, const QDateTime &last) const {
    const char *source =
        kind == WarningKind::Films
            ? QT_TRANSLATE_NOOP("sala::HealthWords", "Trouble with films or sound, last on %1.")
        : kind == WarningKind::Kiosk
            ? QT_TRANSLATE_NOOP("sala::HealthWords", "Trouble with the kiosk itself, last on %1.")
            : QT_TRANSLATE_NOOP("sala::HealthWords", "Trouble with what is shown, last on %1.");
    return say(source).arg(moment(last));
}

} // namespace sala
