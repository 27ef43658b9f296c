#include "tests/screens/curator_steps.h"

#include "app/curator/bring_sheet.h"
#include "app/text/text_editor.h"
#include "db/storage/consent_repository.h"
#include "db/storage/curator_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace sala::test {
namespace {

constexpr int kPatienceMs = 60000;
constexpr int kSettleMs = 700;

/// Hills before an evening sky, in two colours.
QImage hills(const QColor &sky, const QColor &land) {
    QImage image(1200, 800, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient evening(0, 0, 0, 800);
    evening.setColorAt(0, sky);
    evening.setColorAt(1, sky.lighter(170));
    painter.fillRect(image.rect(), evening);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(land.darker(100 + 25 * i));
        painter.drawEllipse(QPointF(150 + 330 * i, 820 + 30 * i), 420, 260 - 20 * i);
    }
    return image;
}

} // namespace

CuratorSteps::CuratorSteps(const QString &library, const QString &folder, Language language, const QSize &sizePx)
    : m_path(library), m_folder(folder), m_language(language),
      m_target(language == Language::English ? Language::Khmer : language) {
    QDir().mkpath(folder);
    prepare();
    m_curating = std::make_unique<Curating>(library);
    window().setLanguage(language);
    window().keepLanguage();
    window().resize(sizePx);
    window().show();
    window().activateWindow();
    window().begin();
    wait("window", [this] { return QTest::qWaitForWindowActive(&window()); });
}

CuratorSteps::~CuratorSteps() = default;

void CuratorSteps::prepare() {
    auto library = Library::open(m_path, Library::Mode::ReadWrite);
    const auto works = library.and_then([](Library &open) { return WorkRepository(open).all(); });
    if (!works || works->size() < 3) {
        m_fault = QStringLiteral("the library is not of the sample");
        return;
    }
    addCurators(*library);
    store(*library, {(*works)[0].id, TextField::Caption, m_target}, {});
    const TextKey source{(*works)[1].id, TextField::Caption, Language::English};
    store(*library, source, TextRepository(*library).get(source)->body + QStringLiteral(" The lamp stays on until the last of them is home."));
    m_outdated = (*works)[1].id;
    addPerson(*library, (*works)[2].id);
}

void CuratorSteps::addCurators(Library &library) {
    for (const char *name : {"Sophea", "Noy"}) {
        const Curator curator{CuratorId::generate(), QLatin1String(name), m_language, true};
        if (!CuratorRepository(library).add(curator, passphrase(), Edit::by(QStringLiteral("sample")))) {
            m_fault = QStringLiteral("the curators were not added: is it a fresh copy?");
        }
    }
}

/// Shown in exhibitions, everywhere and for ever, in print in two countries.
void CuratorSteps::addPerson(Library &library, const WorkId &work) {
    const Edit edit = Edit::by(QStringLiteral("Noy"));
    const Person person{PersonId::generate(), QStringLiteral("MM-2016-007"), false};
    const Consent exhibition{ConsentId::generate(), person.id, work, ConsentUse::Exhibition, ConsentState::Granted, {}, false, {}, false};
    Consent print = exhibition;
    print.id = ConsentId::generate();
    print.use = ConsentUse::Print;
    print.countries = {QStringLiteral("TH"), QStringLiteral("KH")};
    const bool isDone = PersonRepository(library).add(person, edit) && WorkRepository(library).setPersons(work, {}, {person.id}, edit) &&
                        ConsentRepository(library).add(exhibition, edit) && ConsentRepository(library).add(print, edit);
    m_ofPeople = work;
    m_fault = isDone ? m_fault : QStringLiteral("nobody was added");
}

void CuratorSteps::store(Library &library, const TextKey &key, const QString &body) {
    const Text now = TextRepository(library).get(key).value_or(Text());
    if (!TextRepository(library).set({key, body, TextStatus::Translated, now.revision}, Edit::by(QStringLiteral("Noy")))) {
        m_fault = QStringLiteral("a text was not stored");
    }
}

QString CuratorSteps::passphrase() const {
    return QStringLiteral("three quiet rivers");
}

QString CuratorSteps::sentence() const {
    switch (m_target) {
    case Language::Thai:
        return QStringLiteral("ยามเย็นที่แฟลตหลังหนึ่ง มีบันไดอยู่ด้านนอกและหน้าต่างบานเดียวที่ยังเปิดไฟ");
    case Language::Khmer:
        return QStringLiteral("ល្ងាចនៅអគារស្នាក់នៅមួយ ដែលមានជណ្ដើរនៅខាងក្រៅ និងបង្អួចមួយមានភ្លើងភ្លឺ។");
    case Language::Burmese:
        return QStringLiteral("ညနေခင်း တိုက်ခန်းတစ်လုံးတွင် အပြင်ဘက်လှေကားနှင့် မီးလင်းနေသော ပြတင်းပေါက်တစ်ပေါက် ရှိသည်။");
    case Language::Japanese:
        return QStringLiteral("夕暮れの集合住宅。外の階段と、明かりのともる窓がひとつ。");
    case Language::English:
        break;
    }
    return QStringLiteral("Evening at an apartment block, with one window lit.");
}

void CuratorSteps::wait(const char *step, const std::function<bool()> &condition) {
    if (!isOver() && !QTest::qWaitFor(condition, kPatienceMs)) {
        m_fault = QLatin1String(step);
        window().grab().save(m_folder + QStringLiteral("/fault.png"));
    }
}

void CuratorSteps::picture(const char *name) {
    if (!isOver()) {
        QTest::qWait(kSettleMs);
        window().grab().save(QStringLiteral("%1/%2.png").arg(m_folder, QLatin1String(name)));
    }
}

void CuratorSteps::show(WorkFilter::Text texts) {
    WorkFilter filter;
    filter.text = texts;
    filter.language = m_target;
    bench().filters().setFilter(filter);
}

void CuratorSteps::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (!isOver()) {
        QWidget *const focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window(), key, modifiers);
    }
}

void CuratorSteps::type(const QString &words) {
    QWidget *const focused = QApplication::focusWidget();
    for (const QChar letter : isOver() || !focused ? QString() : words) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(focused, &down);
    }
}

void CuratorSteps::write(QWidget *field, const QString &words) {
    if (!isOver() && field) {
        field->setFocus();
        type(words);
    }
}

void CuratorSteps::click(const char *name, QWidget &parent) {
    wait(name, [&] {
        const auto *const button = in<QAbstractButton>(name, parent);
        return button && button->isEnabled();
    });
    if (!isOver()) {
        auto *const button = in<QAbstractButton>(name, parent);
        QTest::mouseClick(button, Qt::LeftButton, {}, {12, button->height() / 2}); // a box is marked where its mark is
    }
}

void CuratorSteps::drag(QWidget &widget, const QRectF &all, const QRectF &part) {
    if (isOver()) {
        return;
    }
    const auto there = [&](const QPointF &point) {
        return QPointF(all.x() + point.x() * all.width(), all.y() + point.y() * all.height()).toPoint();
    };
    QTest::mousePress(&widget, Qt::LeftButton, {}, there(part.topLeft()));
    QTest::mouseMove(&widget, there(part.center()));
    QTest::mouseMove(&widget, there(part.bottomRight()));
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, there(part.bottomRight()));
}

void CuratorSteps::drop(const QString &folder) {
    if (isOver()) {
        return;
    }
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench(), &enter);
    QDropEvent event({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench(), &event);
}

void CuratorSteps::somebodyElseWrites() {
    if (auto library = Library::open(m_path, Library::Mode::ReadWrite); library && !isOver()) {
        const TextKey key = bench().workPage().words().current();
        store(*library, key, TextRepository(*library).get(key)->body + QStringLiteral(" …"));
    }
}

QString CuratorSteps::folderOfPhotographs() const {
    const QDir folder(m_files.path());
    folder.mkpath(QStringLiteral("from-the-field"));
    const QString file = m_files.filePath(QStringLiteral("from-the-field/%1"));
    hills({70, 90, 150}, {60, 110, 70}).save(file.arg(QStringLiteral("hills-in-the-evening.jpg")), "JPEG", 90);
    hills({230, 150, 90}, {120, 80, 60}).save(file.arg(QStringLiteral("field-road.jpg")), "JPEG", 90);
    QFile broken(file.arg(QStringLiteral("half-copied.jpg")));
    QFile whole(file.arg(QStringLiteral("field-road.jpg")));
    if (broken.open(QIODevice::WriteOnly) && whole.open(QIODevice::ReadOnly)) {
        broken.write(whole.read(3000));
    }
    return m_files.filePath(QStringLiteral("from-the-field"));
}

QString CuratorSteps::tableThatComesBack() {
    const QString path = m_files.filePath(QStringLiteral("captions.csv"));
    QFile file(path);
    const QList<WorkId> works = bench().found();
    if (file.open(QIODevice::WriteOnly) && works.size() > 2) {
        const QString rows = QStringLiteral("work,field,%1\n%2,title,%3\n%4,caption,%5\n018f3c1e-0000-7000-8000-000000000000,title,?\n")
                                 .arg(code(m_target), works[1].text(), sentence().left(12), works[2].text(), sentence());
        file.write(rows.toUtf8());
    }
    return path;
}

} // namespace sala::test
