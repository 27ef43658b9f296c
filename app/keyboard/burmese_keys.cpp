#include "app/keyboard/key_layout.h"

namespace sala {

KeyLayout burmeseKeys() {
    return {Language::Burmese, KeyLayout::Shift::Once,
            keyRows({"၁ ၂ ၃ ၄ ၅ ၆ ၇ ၈ ၉ ၀ - ၏", "ဆ တ န မ အ ပ က င သ စ ဟ ဩ", "ေ ျ ိ ် ါ ့ ြ ု ူ း '", "ဖ ထ ခ လ ဘ ည ာ , . /"}),
            keyRows({"ဍ ဎ ဋ $ % = ရ * ( ) _ +", "ဈ ဝ ဣ ၎ ဤ ၌ ဥ ၍ ဿ ဏ ဧ ဪ", "ဗ ှ ီ ္ ွ ံ ဲ ဒ ဓ ဂ \"", "ဇ ဌ ဃ ဠ ယ ဉ ဦ ၊ ။ ?"}),
            QString::fromUtf8("၊ ။ ၌ ၍ ၎ ၏ “ ” , .").split(u' ')};
}

} // namespace sala
