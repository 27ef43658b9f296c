#include "app/text/composed_texts.h"

#include <QCache>
#include <QCoreApplication>
#include <QThread>

namespace sala {
namespace {

/// Each block costs this much beside its characters.
constexpr int kOverhead = 32;

struct Key {
    QString text;
    TextStyle style;
    double widthPx = 0;

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0) {
    return qHashMulti(seed, key.text, int(key.style.language), key.style.pixelSize, key.style.weight,
                      int(key.style.alignment), key.style.balanced, key.style.isByPhrases, key.widthPx);
}

/// Not a static object: it would outlive the application's fonts when a program leaves by exit().
QCache<Key, TextBlock> *kept = nullptr;

/// Without an application, and in other threads, nothing is kept.
QCache<Key, TextBlock> *cache() {
    const QCoreApplication *const application = QCoreApplication::instance();
    if (application == nullptr || QThread::currentThread() != application->thread()) {
        return nullptr;
    }
    if (kept == nullptr) {
        kept = new QCache<Key, TextBlock>(kMostCharactersKept);
        qAddPostRoutine(forgetComposedTexts); // Glyph runs hold fonts, which end with the application.
    }
    return kept;
}

} // namespace

std::optional<TextBlock> composedBefore(const QString &text, const TextStyle &style, double widthPx) {
    const auto *const blocks = cache();
    const TextBlock *const block = blocks != nullptr ? blocks->object({text, style, widthPx}) : nullptr;
    return block != nullptr ? std::optional(*block) : std::nullopt;
}

void keepComposed(const TextBlock &block, const TextStyle &style, double widthPx) {
    if (auto *const blocks = cache()) {
        blocks->insert({block.text(), style, widthPx}, new TextBlock(block),
                       int(block.text().size()) + kOverhead);
    }
}

void forgetComposedTexts() {
    delete kept;
    kept = nullptr;
}

} // namespace sala
