#include "app/curator/preview_pane.h"

#include "app/curator/shelf.h"
#include "app/curator/written_fields.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <array>

namespace sala {
namespace {

constexpr std::chrono::milliseconds kDrawAfter{250};
constexpr std::array kScreens{QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(3840, 2160)};

} // namespace

PreviewPane::PreviewPane(KioskPreview *preview, const Shelf &shelf, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_shelf(shelf),
      m_name(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)), m_screen(new QComboBox(this)),
      m_page(new PagePane(this)) {
    setObjectName(QStringLiteral("preview"));
    m_screen->setObjectName(QStringLiteral("previewScreen"));
    m_name->setColor(m_look.colours.quietText);
    for (const QSize &screen : kScreens) {
        m_screen->addItem(QStringLiteral("%1 × %2").arg(screen.width()).arg(screen.height()), screen);
    }
    auto *const head = new QHBoxLayout;
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    head->addWidget(m_screen);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_page, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kDrawAfter);
    m_measure.setSingleShot(true);
    m_measure.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPane::draw);
    connect(&m_measure, &QTimer::timeout, this, &PreviewPane::measureNext);
    connect(m_screen, &QComboBox::activated, this, [this] {
        m_toMeasure = {kLanguages.begin(), kLanguages.end()};
        draw();
    });
    connect(m_page, &PagePane::clicked, this, &PreviewPane::enlargeRequested);
    if (m_preview) {
        connect(m_preview, &KioskPreview::pictureCame, this, [this] {
            if (isVisible()) {
                m_rest.start();
            }
        });
    }
    retranslate();
}

void PreviewPane::setWork(const WorkId &work) {
    m_work = work;
    m_toMeasure = {kLanguages.begin(), kLanguages.end()};
    m_rest.start(0);
}

void PreviewPane::follow(Language language) {
    if (language != m_language) {
        m_language = language;
        retranslate();
        m_rest.start(0);
    }
}

void PreviewPane::refresh() {
    m_rest.start(kDrawAfter);
}

QSize PreviewPane::screenPx() const {
    return m_screen->currentData().toSize();
}

void PreviewPane::setReader(Language reader) {
    m_reader = reader;
    retranslate();
}

void PreviewPane::retranslate() {
    m_name->setText(tr("On the kiosk, %1", "a preview in a language").arg(ownName(m_language)), m_reader);
    m_screen->setAccessibleName(tr("The kiosk's screen"));
    m_screen->setToolTip(tr("The kiosk's screen"));
    m_page->setAccessibleName(tr("The page as the kiosk shows it"));
    m_page->setToolTip(tr("Show it large (F11)"));
}

std::optional<PreviewWish> PreviewPane::wishFor(Language language) const {
    const Work *const work = m_shelf.work(m_work);
    if (!work || !m_preview) {
        return std::nullopt;
    }
    PreviewWish wish;
    wish.work = *work;
    wish.language = language;
    wish.screenPx = screenPx();
    for (const TextField field : kWrittenFields) {
        for (const Language written : kLanguages) {
            const TextKey key{m_work, field, written};
            if (const QString body = m_shelf.body(key); !body.isEmpty()) {
                wish.texts.insert(key, body);
            }
        }
    }
    return wish;
}

void PreviewPane::draw() {
    const auto wish = wishFor(m_language);
    if (!wish) {
        m_page->setPage({});
        return;
    }
    m_page->setPage(m_preview->draw(*wish));
    m_toMeasure.removeAll(m_language);
    Q_EMIT fitted(m_language, m_preview->fit(*wish));
    Q_EMIT drawn();
    if (!m_toMeasure.isEmpty()) {
        m_measure.start();
    }
}

/// One language at a time, so that nobody's key waits for all of them.
void PreviewPane::measureNext() {
    if (m_toMeasure.isEmpty()) {
        return;
    }
    const Language language = m_toMeasure.takeFirst();
    if (const auto wish = wishFor(language)) {
        Q_EMIT fitted(language, m_preview->fit(*wish));
    }
    if (!m_toMeasure.isEmpty()) {
        m_measure.start();
    }
}

} // namespace sala
