#pragma once

#include "app/visitor/document_text.h"
#include "app/visitor/document_view.h"
#include "app/visitor/reading_page.h"
#include "tests/app/visitor/visitor_fixture.h"
#include "tests/media/document/test_documents.h"

#include <QAbstractButton>
#include <QMutex>
#include <QPointingDevice>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

using State = DocumentPages::State;

constexpr QSize kTouchable(800, 800);

/// Files in memory, by the name they were given; each read is counted.
class Files final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_files.constFind(media);
        return found == m_files.cend()
                   ? Result<QByteArray>(fail(ErrorCode::NotFound, QStringLiteral("no such file")))
                   : *found;
    }
    MediaHash add(const QByteArray &name, const QByteArray &bytes) {
        const QMutexLocker lock(&m_mutex);
        m_files.insert({name}, bytes);
        return {name};
    }

  private:
    QMutex m_mutex;
    QHash<MediaHash, QByteArray> m_files;
};

inline const DocumentSpec kEnglish{
    .pages = 12, .outline = {QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}};
inline const DocumentSpec kThai{.pages = 9, .hue = 100};

/// A page that shows one document in English and Thai.
class ReadingRoomTest : public testing::Test {
  protected:
    ReadingRoomTest()
        : files(std::make_shared<Files>()), pictures(std::make_shared<DrawnPictures>(), 50'000'000),
          page(pictures, files) {
        page.resize(kTouchable);
        page.view().setClock([this] { return now; });
    }

    WorkId add(const QList<std::pair<Language, QByteArray>> &versions, int pageCount) {
        Work work;
        work.id = WorkId::generate();
        work.kind = WorkKind::Document;
        work.renditions = {DrawnPictures::rendition(RenditionKind::Screen, 1, 0.7),
                           DrawnPictures::rendition(RenditionKind::Thumbnail, 1, 0.7)};
        ShownDocument document;
        for (const auto &[language, bytes] : versions) {
            const MediaHash medium =
                files->add(QByteArray::number(catalogue.works.size()) + code(language).toLatin1(), bytes);
            document.versions.append(
                {DocumentVersionId::generate(), work.id, language, medium, pageCount, {}});
            catalogue.texts.insert({work.id, TextField::Title, language},
                                   QStringLiteral("title ") + code(language));
        }
        catalogue.works.append(work);
        catalogue.documents.insert(work.id, document);
        return work.id;
    }

    WorkId addUsual() {
        const WorkId work =
            add({{Language::English, makeDocument(kEnglish)}, {Language::Thai, makeDocument(kThai)}}, 12);
        catalogue.documents[work].versions[1].pageCount = kThai.pages;
        return work;
    }

    void open(const WorkId &work) {
        page.setCatalogue(std::make_shared<const Catalogue>(catalogue));
        page.show();
        page.showWork(work);
    }

    bool isOpen() {
        return QTest::qWaitFor([&] { return page.pages().state() == State::Open; }, 20000);
    }
    /// The pages in sight and beside it are drawn.
    bool isDrawn() {
        return isOpen() && QTest::qWaitFor([&] { return page.pages().isIdle(); }, 20000);
    }

    /// What is in the middle of the page that is looked at.
    QColor seen() {
        const QPoint middle = page.view().pageRect().center().toPoint();
        return page.view().grab().toImage().pixelColor(middle);
    }
    static bool isNear(const QColor &one, const QColor &other) {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                   std::abs(one.blue() - other.blue()) <
               12;
    }

    void pass(int ms) {
        now += MotionTime(ms);
        QTest::qWait(1);
    }

    /// A finger from one place to another, in the view, in so many steps of 16 ms.
    void swipe(QPoint from, QPoint to) {
        constexpr int kSteps = 6;
        QTest::touchEvent(&page, screen).press(0, from, &page.view());
        for (int i = 1; i <= kSteps; ++i) {
            pass(16);
            QTest::touchEvent(&page, screen).move(0, from + (to - from) * i / kSteps, &page.view());
        }
        QTest::touchEvent(&page, screen).release(0, to, &page.view());
        pass(400);
    }
    void tap(QPoint at) {
        QTest::touchEvent(&page, screen).press(0, at, &page.view());
        pass(40);
        QTest::touchEvent(&page, screen).release(0, at, &page.view());
        pass(60);
    }
    QPoint middle() { return page.view().rect().center(); }

    QAbstractButton *button(const char *name) {
        return page.findChild<QAbstractButton *>(QLatin1String(name));
    }
    void press(const char *name) {
        QTest::mouseClick(button(name), Qt::LeftButton);
        pass(400);
    }
    QString position() { return page.findChild<QWidget *>(QStringLiteral("pagePosition"))->accessibleName(); }
    DocumentView &view() { return page.view(); }

    inline static QPointingDevice *screen = QTest::createTouchDevice();
    MotionTime now{1000};
    std::shared_ptr<Files> files;
    PictureCache pictures;
    Catalogue catalogue;
    ReadingPage page;
};

} // namespace sala::test
