// A curator's day at the workbench, on a library of the sample, with real keys and the mouse; a picture of every step, to be
// judged by eye. What a step waits for and does not come ends the day with 1 and the step's name.
//
//     sala sample day.sala && QT_QPA_PLATFORM=offscreen sala_curator_day day.sala FOLDER [LANGUAGE [WIDTH HEIGHT]]
//
// The library is changed: a fresh copy for each day.

#include "tests/screens/curator_steps.h"

#include "app/curator/bring_sheet.h"
#include "app/curator/consent_entry_form.h"
#include "app/curator/consent_sheet.h"
#include "app/curator/consent_watch.h"
#include "app/curator/frame_sheet.h"
#include "app/curator/frame_view.h"
#include "app/curator/import_sheet.h"
#include "app/curator/library_history.h"
#include "app/curator/region_picture.h"
#include "app/curator/region_sheet.h"
#include "app/curator/withdrawal_form.h"
#include "app/curator/work_view.h"
#include "app/curator/works_sheet.h"

#include <QApplication>
#include <QListWidget>
#include <QStyleFactory>
#include <QTextStream>

namespace sala::test {
namespace {

void morning(CuratorSteps &day) {
    day.wait("door", [&] { return day.in<QComboBox>("who") && day.in<QComboBox>("who")->count() == 2; });
    day.in<QComboBox>("who")->setCurrentText(QStringLiteral("Sophea"));
    day.write(day.in<LineEditor>("passphrase"), day.passphrase());
    day.picture("01-door");
    day.key(Qt::Key_Return);
    day.wait("in", [&] { return !day.window().isLocked() && day.bench().shelf().isWhole() && !day.bench().found().isEmpty(); });
    day.picture("02-all-works");

    day.show(WorkFilter::Text::Missing);
    day.wait("missing", [&] { return day.bench().found().size() == 1; });
    day.picture("03-one-is-missing");
    day.key(Qt::Key_F8);
    day.wait("work", [&] { return day.bench().isWorkOpen(); });
    day.type(day.sentence());
    day.picture("04-written");
    day.key(Qt::Key_S, Qt::ControlModifier);
    day.wait("saved", [&] { return !day.desk().isBusy() && day.bench().writing().isAllKept(); });
    day.picture("05-saved");
    day.key(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    day.wait("undone", [&] { return !day.desk().isBusy(); });
    day.key(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    day.wait("done again", [&] { return !day.desk().isBusy(); });
    day.key(Qt::Key_Escape);
}

void texts(CuratorSteps &day) {
    day.show(WorkFilter::Text::Outdated);
    day.wait("outdated", [&] { return day.bench().found() == QList<WorkId>{day.outdated()}; });
    day.bench().openWork(day.bench().found().first());
    day.bench().workPage().words().enter(TextField::Caption, day.target());
    QWidget &card = *day.bench().workPage().words().card(TextField::Caption, day.target());
    day.wait("what changed", [&] { return day.in<QToolButton>("stillRight", card) != nullptr; });
    day.picture("06-outdated");
    day.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    day.wait("still right", [&] { return day.in<QToolButton>("stillRight", card) == nullptr && !day.desk().isBusy(); });

    day.key(Qt::Key_Return, Qt::ControlModifier);
    day.wait("reviewed", [&] { return !day.desk().isBusy(); });
    day.picture("07-reviewed");
    day.key(Qt::Key_H, Qt::ControlModifier);
    day.picture("08-history");
    day.key(Qt::Key_Escape);
    day.key(Qt::Key_F6);
    day.picture("09-translated-before");
    day.key(Qt::Key_Escape);

    day.bench().workPage().words().enter(TextField::Title, day.target());
    day.type(QStringLiteral(" 2016"));
    day.somebodyElseWrites();
    day.key(Qt::Key_S, Qt::ControlModifier);
    day.wait("conflict", [&] { return day.in<QPushButton>("takeMerged") != nullptr; });
    day.picture("10-two-edits");
    day.click("takeMine", day.window());
    day.wait("settled", [&] { return !day.desk().isBusy() && day.in<QPushButton>("takeMerged") == nullptr; });
    day.key(Qt::Key_Escape);
    day.bench().filters().setFilter({});
}

void works(CuratorSteps &day) {
    day.drop(day.folderOfPhotographs());
    BringSheet &bring = day.bench().bringSheet();
    day.wait("brought sheet", [&] { return bring.isOpen() && bring.isReady(); });
    day.picture("11-bring-in");
    day.click("bright", bring);
    day.wait("brought in", [&] { return !bring.isOpen() && day.bench().grid().chosenWorks().size() == 2; });
    day.picture("12-brought-in");

    day.bench().grid().setFocus();
    day.key(Qt::Key_E, Qt::ControlModifier);
    WorksSheet &sheet = day.bench().worksSheet();
    day.wait("works sheet", [&] { return day.in<LineEditor>("worksDate", sheet) != nullptr; });
    day.write(day.in<LineEditor>("worksDate", sheet), QStringLiteral("May 2016"));
    day.write(day.in<LineEditor>("worksCreator", sheet), QStringLiteral("Noy"));
    day.picture("13-several-works");
    day.click("bright", sheet);
    day.wait("changed", [&] { return !sheet.isOpen(); });

    day.bench().openWork(day.bench().grid().chosenWorks().value(0));
    day.key(Qt::Key_F9);
    FrameSheet &frame = day.bench().frameSheet();
    day.wait("frame", [&] { return frame.isOpen() && frame.view().hasFocus(); });
    day.click("handCrop", frame);
    day.drag(frame.view(), QRectF(frame.view().rect()), {0.3, 0.3, 0.4, 0.4});
    day.picture("14-what-slides-show");
    day.click("bright", frame);
    day.wait("framed", [&] { return !frame.isOpen(); });
}

void consents(CuratorSteps &day) {
    ConsentSheets &sheets = day.bench().consents();
    day.bench().openWork(day.ofPeople());
    day.key(Qt::Key_F7);
    day.wait("consents", [&] { return sheets.work().isOpen() && sheets.work().isReady(); });
    day.picture("15-consent");
    day.click("addPerson", sheets.work());
    day.wait("form", [&] { return sheets.form().isOpen() && day.in<LineEditor>("personReference", sheets.form()) != nullptr; });
    day.write(day.in<LineEditor>("personReference", sheets.form()), QStringLiteral("KH-2016-014"));
    day.in<QComboBox>("consentState", sheets.form())->setCurrentIndex(1);
    day.click("bright", sheets.form());
    day.picture("16-consent-asks");
    day.in<QComboBox>("consentScope", sheets.form())->setCurrentIndex(2);
    day.in<QListWidget>("consentCountries", sheets.form())->item(0)->setCheckState(Qt::Checked);
    day.in<QComboBox>("consentEnd", sheets.form())->setCurrentIndex(1);
    day.click("bright", sheets.form());
    day.wait("recorded", [&] { return !sheets.form().isOpen() && sheets.work().isReady(); });
    day.picture("17-what-follows");

    day.click("hidePart", sheets.work());
    day.wait("region", [&] { return sheets.region().isReady() && sheets.region().picture().isShown(); });
    day.drag(sheets.region().picture(), sheets.region().picture().pictureRect(), {0.4, 0.2, 0.15, 0.25});
    day.picture("18-hide-a-part");
    day.click("bright", sheets.region());
    day.wait("hidden", [&] { return !sheets.region().isChanging() && sheets.region().parts().parts.size() == 1; });
    day.picture("19-hidden");
    day.key(Qt::Key_Escape);

    day.wait("again", [&] { return sheets.work().isReady() && day.in<QPushButton>("takeBack", sheets.work()) != nullptr; });
    day.click("takeBack", sheets.work());
    day.wait("withdrawal", [&] { return sheets.withdrawal().isOpen() && sheets.withdrawal().isReady(); });
    day.write(day.in<LineEditor>("withdrawAgain", sheets.withdrawal()), QStringLiteral("KH-2016-014"));
    day.picture("20-withdrawal");
    day.click("bright", sheets.withdrawal());
    day.wait("withdrawn", [&] { return sheets.watch().isOpen() && sheets.watch().isReady(); });
    day.picture("21-kiosks-to-confirm");
    day.key(Qt::Key_Escape);
}

void evening(CuratorSteps &day) {
    day.bench().importSheet().show(day.tableThatComesBack(), day.language());
    day.wait("import", [&] { return day.bench().importSheet().isReady(); });
    day.picture("22-table-comes-back");
    day.click("bright", day.bench().importSheet());
    day.wait("imported", [&] { return !day.desk().isBusy() && !day.bench().importSheet().isOpen(); });
    day.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    day.wait("past", [&] { return day.bench().past().isOpen(); });
    day.picture("23-history-of-the-library");
    day.key(Qt::Key_Escape);
    day.key(Qt::Key_F1);
    day.picture("24-keys");
    day.key(Qt::Key_Escape);
    day.key(Qt::Key_L, Qt::ControlModifier);
    day.wait("locked", [&] { return day.window().isLocked(); });
    day.picture("25-locked");
}

} // namespace
} // namespace sala::test

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto language = sala::languageFromCode(arguments.value(3, QStringLiteral("en")));
    if (arguments.size() < 3 || !language) {
        QTextStream(stderr) << "usage: sala_curator_day LIBRARY FOLDER [LANGUAGE [WIDTH HEIGHT]]\n";
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QSize size(arguments.value(4, QStringLiteral("1366")).toInt(), arguments.value(5, QStringLiteral("768")).toInt());
    sala::test::CuratorSteps day(arguments[1], arguments[2], *language, size);
    for (const auto part : {sala::test::morning, sala::test::texts, sala::test::works, sala::test::consents, sala::test::evening}) {
        part(day);
        if (!day.fault().isEmpty()) {
            QTextStream(stderr) << "the day ended at: " << day.fault() << '\n';
            return 1;
        }
    }
    return 0;
}
