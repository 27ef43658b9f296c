#pragma once

#include "app/text/text_block.h"

#include <optional>

namespace sala {

/// The texts composed last are kept, so that a page, a width or a language visited again is not composed
/// again: TextBlock::compose() asks here first. Bounded in characters (about 50 bytes each), least recently
/// used out first. On the GUI thread only, elsewhere nothing is kept; forgotten when the QApplication ends,
/// before its fonts do.

constexpr int kMostCharactersKept = 200'000;

/// The block composed before, or nothing.
std::optional<TextBlock> composedBefore(const QString &text, const TextStyle &style, double widthPx);
void keepComposed(const TextBlock &block, const TextStyle &style, double widthPx);
/// After fonts were added or removed.
void forgetComposedTexts();

} // namespace sala
