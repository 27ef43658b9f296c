#pragma once

#include "app/curator/curator_door.h"
#include "app/curator/field_card.h"
#include "app/curator/filter_panel.h"
#include "app/curator/filter_row.h"
#include "app/curator/top_bar.h"
#include "app/curator/work_page.h"
#include "app/kiosk/curate.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "tests/db/edition_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace sala {

inline constexpr int kCuratorPatienceMs = 15000;
inline const QString kPassphrase = QStringLiteral("three quiet rivers");
inline const QString kKhmerCaption = QString::fromUtf8("ស្ត្រីម្នាក់ឈរក្បែរទន្លេ");

/// Curators at a library: the real window, the real file; keys and the mouse only.
class CuratorTest : public testing::Test, public EditionFixture {
  protected:
    CuratorTest() {
        river = addPhotograph(1);
        bridge = addPhotograph(2);
        write(river, TextField::Caption, Language::English, QStringLiteral("A woman stands by the river."));
        write(river, TextField::Title, Language::Khmer, QString::fromUtf8("ក្បែរទន្លេ"));
        write(bridge, TextField::Title, Language::Khmer, QString::fromUtf8("ស្ពាន"));
    }

    void write(const WorkId &work, TextField field, Language language, const QString &body,
               const QString &author = QStringLiteral("import")) {
        const Text now = *TextRepository(*library).get({work, field, language});
        const auto done = TextRepository(*library).set({{work, field, language}, body, TextStatus::Translated, now.revision},
                                                       Edit::by(author));
        ASSERT_TRUE(done) << why(done);
    }

    void addCurator(const QString &name, Language language = Language::English) {
        const auto done = CuratorRepository(*library).add({CuratorId::generate(), name, language, true}, kPassphrase, anEdit());
        ASSERT_TRUE(done) << why(done);
    }

    Text stored(const WorkId &work, TextField field, Language language) {
        return TextRepository(*library).get({work, field, language}).value_or(Text());
    }

    QList<Draft> drafts() { return DraftRepository(*library).all().value_or(QList<Draft>()); }

    /// As the program begins.
    std::unique_ptr<Curating> open(const QSize &sizePx = {1366, 768}, const CuratorReader &reader = readForCurators) {
        auto opened = std::make_unique<Curating>(library.path(), reader);
        opened->window().resize(sizePx);
        opened->window().show();
        opened->window().activateWindow();
        opened->window().begin();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&opened->window()));
        return opened;
    }

    template<class Condition>
    static bool waitUntil(Condition &&condition) {
        return QTest::qWaitFor(std::forward<Condition>(condition), kCuratorPatienceMs);
    }

    template<class T>
    static T *in(QWidget &window, const char *name) {
        const auto found = window.findChildren<T *>(QLatin1String(name));
        const auto visible = std::find_if(found.begin(), found.end(), [](T *child) { return child->isVisible(); });
        return visible == found.end() ? nullptr : *visible;
    }

    static void click(QWidget *button) {
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(waitUntil([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void signIn(Curating &at, const QString &name) {
        QWidget &window = at.window();
        ASSERT_TRUE(waitUntil([&] {
            auto *const who = in<QComboBox>(window, "who");
            return who && who->findText(name) >= 0;
        }));
        ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(window, "bright") && in<QPushButton>(window, "bright")->isEnabled(); }));
        in<QComboBox>(window, "who")->setCurrentText(name);
        in<LineEditor>(window, "passphrase")->setFocus();
        QTest::keyClicks(in<LineEditor>(window, "passphrase"), kPassphrase);
        QTest::keyClick(in<LineEditor>(window, "passphrase"), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return !at.window().isLocked(); }));
        ASSERT_TRUE(waitUntil([&] { return at.window().bench().shelf().isWhole() && !at.window().bench().found().isEmpty(); }));
    }

    static void press(Curating &at, int key, Qt::KeyboardModifiers modifiers = {}) {
        EXPECT_TRUE(waitUntil([&] { return QApplication::activeWindow() == &at.window(); })); // shortcuts are an active window's
        QWidget *const focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &at.window(), Qt::Key(key), modifiers);
    }

    /// With the keyboard, letter by letter, in any script.
    static void type(const QString &text) {
        for (const QChar letter : text) {
            QWidget *const focused = QApplication::focusWidget();
            ASSERT_NE(focused, nullptr);
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focused, &down);
        }
    }

    static TextEditor &editor(Curating &at, TextField field, Language language) {
        return at.window().bench().workPage().words().card(field, language)->editor();
    }

    static bool isKept(Curating &at) { return at.window().bench().writing().isAllKept(); }

    /// Opens the work and stands in the field.
    void enter(Curating &at, const WorkId &work, TextField field, Language language) {
        at.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&at.window()));
        at.window().bench().openWork(work);
        at.window().bench().workPage().words().enter(field, language);
        ASSERT_TRUE(waitUntil([&] { return editor(at, field, language).hasFocus(); }));
    }

    WorkId river;
    WorkId bridge;
};

} // namespace sala
