#include "tests/app/photograph/photograph_fixture.h"

#include "tests/media/test_pictures.h"

#include <QCryptographicHash>
#include <QPainter>

namespace sala::test {

Result<QByteArray> MemorySource::read(const MediaHash &media) {
    if (onRead) {
        onRead(media);
    }
    const QMutexLocker lock(&m_mutex);
    const auto found = m_media.constFind(media);
    if (found == m_media.cend()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such medium"));
    }
    return *found;
}

MediaHash MemorySource::add(const QByteArray &bytes) {
    const QMutexLocker lock(&m_mutex);
    const MediaHash hash{QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
    m_media.insert(hash, bytes);
    return hash;
}

Showing::Showing() : m_source(std::make_shared<MemorySource>()) {}

Rendition Showing::rendition(RenditionKind kind, const QImage &image) const {
    const QByteArray bytes = asJpeg(image);
    return {kind, m_source->add(bytes), image.size(), QStringLiteral("image/jpeg"), bytes.size()};
}

Work &Showing::add(const QString &title, const QImage &image, Keeps keeps) {
    const auto bounded = [&image](int px) {
        return image.width() <= px && image.height() <= px
                   ? image
                   : image.scaled(px, px, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    };
    Work work;
    work.id = WorkId::generate();
    work.renditions = {rendition(RenditionKind::Screen, bounded(kScreenRenditionPx)),
                       rendition(RenditionKind::Thumbnail, bounded(kThumbnailRenditionPx))};
    if (keeps == Keeps::Original) {
        work.renditions.append(rendition(RenditionKind::Original, image));
    }
    m_catalogue.works.append(work);
    setText(work.id, TextField::Title, Language::English, title);
    return m_catalogue.works.last();
}

Work &Showing::addDamaged(const QString &title) {
    Work &work = add(title, plain(Qt::gray, {600, 400}));
    for (Rendition &rendition : work.renditions) {
        rendition.media = m_source->add(title.toUtf8() + "is no picture" + char('0' + int(rendition.kind)));
    }
    return work;
}

void Showing::setText(const Id &owner, TextField field, Language language, const QString &body) {
    m_catalogue.texts.insert({owner, field, language}, body);
}

QImage plain(const QColor &colour, QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    image.fill(colour.darker(150));
    const int frame = sizePx.width() / 40;
    QPainter(&image).fillRect(image.rect().adjusted(frame, frame, -frame, -frame), colour);
    return image;
}

PageOnScreen::PageOnScreen(const Showing &showing, QSize sizePx)
    : m_cache(showing.source(), 128 * 1024 * 1024),
      m_page(std::make_unique<PhotographPage>(m_cache, showing.source())), m_device(QTest::createTouchDevice()) {
    view().setClock([now = m_now] { return *now; });
    m_page->resize(sizePx);
    m_page->setTheme(GalleryTheme::forScreen(sizePx));
    m_page->setCatalogue(showing.catalogue());
    m_page->show();
    (void)QTest::qWaitForWindowExposed(m_page.get());
}

bool PageOnScreen::waitForPictures() {
    return waitUntil([this] { return m_cache.isIdle(); });
}

bool PageOnScreen::waitForOriginal() {
    return waitUntil([this] { return view().isOriginalShown(); });
}

bool PageOnScreen::waitUntil(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, 60000);
}

QImage PageOnScreen::frame() {
    return view().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

void PageOnScreen::swipe(QPoint from, QPoint to, double ms) {
    constexpr int kSteps = 10;
    touch().press(0, from, &view()).commit();
    for (int step = 1; step <= kSteps; ++step) {
        pass(ms / kSteps);
        touch().move(0, from + (to - from) * step / kSteps, &view()).commit();
    }
    touch().release(0, to, &view()).commit();
}

void PageOnScreen::tap(QPoint at) {
    touch().press(0, at, &view()).commit();
    pass(50);
    touch().release(0, at, &view()).commit();
}

} // namespace sala::test
