#include "app/kiosk/support_bundle.h"

#include "app/staff/health_words.h"
#include "db/health/whole_file.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScreen>
#include <QSysInfo>

namespace sala {
namespace {

QJsonObject jsonOf(const HealthFinding &finding) {
    QJsonObject numbers;
    for (auto it = finding.numbers.cbegin(); it != finding.numbers.cend(); ++it) {
        numbers.insert(it.key(), it.value());
    }
    QJsonObject row{{QStringLiteral("subject"), name(finding.subject())},
            {QStringLiteral("state"), name(finding.state())},
            {QStringLiteral("fact"), name(finding.fact)},
            {QStringLiteral("advice"), name(finding.advice())},
            {QStringLiteral("numbers"), numbers},
            {QStringLiteral("names"), QJsonArray::fromStringList(finding.names)}};
    if (finding.when.isValid()) {
        row.insert(QStringLiteral("when"), finding.when.toUTC().toString(Qt::ISODate));
    }
    return row;
}

QJsonObject jsonOf(const KeptWarning &warning) {
    return {{QStringLiteral("category"), warning.category},
            {QStringLiteral("text"), warning.text},
            {QStringLiteral("times"), warning.times},
            {QStringLiteral("first"), warning.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), warning.last.toString(Qt::ISODate)}};
}

QJsonArray warningsOf(const HealthReport &report) {
    QJsonArray rows;
    for (const KeptWarning &warning : report.warnings) {
        rows.append(jsonOf(warning));
    }
    return rows;
}

QJsonArray runsOf(const HealthReport &report) {
    QJsonArray rows;
    for (const KioskRun &run : report.kiosk.allRuns) {
        rows.append(QJsonObject{{QStringLiteral("began"), run.began.toString(Qt::ISODate)},
                                {QStringLiteral("ended"), run.ended.toString(Qt::ISODate)},
                                {QStringLiteral("running"), run.isRunning}});
    }
    return rows;
}

QJsonObject machineFacts(const QStringList &screens, const Machine &machine) {
    const auto model = machine.text(QStringLiteral("/proc/device-tree/model"));
    const auto product = machine.text(QStringLiteral("/sys/class/dmi/id/product_name"));
    return {{QStringLiteral("sala"), QStringLiteral(SALA_VERSION)},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("model"), withoutNamesAndPlaces(model ? *model : product.value_or(QString()))},
            {QStringLiteral("platform"), QGuiApplication::platformName()},
            {QStringLiteral("screens"), QJsonArray::fromStringList(screens)}};
}

QByteArray textOf(const HealthReport &report) {
    const HealthWords words(Language::English, report.kiosk.zone, HealthWords::Wording::English);
    QString text =
        QStringLiteral("Sala %1, %2 UTC. In sentences, times are the venue's: %3\n\n")
            .arg(QStringLiteral(SALA_VERSION), report.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 QString::fromLatin1(report.kiosk.zone.id()));
    for (const HealthFinding &finding : report.findings) {
        text += QStringLiteral("%1 (%2): %3 %4\n")
                    .arg(words.title(finding.subject()), name(finding.state()), words.sentence(finding),
                         words.advice(finding.advice()));
    }
    text += QStringLiteral("\nLast warnings\n");
    for (const KeptWarning &warning : report.warnings) {
        text += QStringLiteral("%1  %2x  %3  %4\n")
                    .arg(warning.last.toString(Qt::ISODate), QString::number(warning.times), warning.category,
                         warning.text);
    }
    return text.toUtf8();
}

} // namespace

QJsonObject jsonOf(const HealthReport &report) {
    QJsonArray rows;
    for (const HealthFinding &finding : report.findings) {
        rows.append(jsonOf(finding));
    }
    QJsonObject object{{QStringLiteral("state"), name(worstOf(report.findings))},
                       {QStringLiteral("time"), report.time.toString(Qt::ISODate)},
                       {QStringLiteral("zone"), QString::fromLatin1(report.kiosk.zone.id())},
                       {QStringLiteral("findings"), rows}};
    if (report.kiosk.label) {
        object.insert(
            QStringLiteral("edition"),
            QJsonObject{{QStringLiteral("number"), report.kiosk.label->number},
                        {QStringLiteral("published"), report.kiosk.label->published.toString(Qt::ISODate)},
                        {QStringLiteral("content"), report.kiosk.label->content.hex()}});
    }
    return object;
}

QStringList screenLines() {
    QStringList lines;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize px = screen->size() * screen->devicePixelRatio();
        lines.append(QStringLiteral("%1x%2, %3x%4 mm, %5 Hz")
                         .arg(px.width())
                         .arg(px.height())
                         .arg(qRound(screen->physicalSize().width()))
                         .arg(qRound(screen->physicalSize().height()))
                         .arg(qRound(screen->refreshRate())));
    }
    return lines;
}

QList<ZippedFile> bundleFiles(const HealthReport &report, const QStringList &screens,
                              const Machine &machine) {
    QJsonObject all = jsonOf(report);
    all.insert(QStringLiteral("machine"), machineFacts(screens, machine));
    all.insert(QStringLiteral("warnings"), warningsOf(report));
    all.insert(QStringLiteral("runs"), runsOf(report));
    return {{QStringLiteral("report.txt"), textOf(report)},
            {QStringLiteral("report.json"), QJsonDocument(all).toJson()},
            {QStringLiteral("schedule.txt"), scheduleText(report.kiosk.schedule).toUtf8()}};
}

Result<void> saveBundle(const QString &path, const HealthReport &report, const QStringList &screens) {
    return writeWhole(path, zipped(bundleFiles(report, screens), report.time.toTimeZone(report.kiosk.zone)));
}

} // namespace sala
