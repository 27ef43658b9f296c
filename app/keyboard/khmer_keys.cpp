#include "app/keyboard/key_layout.h"

namespace sala {

// The space bar writes a space and not NiDA's zero-width one: nobody sees that in a name, and it would keep words from
// being found. Lines are broken without it.
KeyLayout khmerKeys() {
    return {Language::Khmer, KeyLayout::Shift::Once,
            keyRows({"១ ២ ៣ ៤ ៥ ៦ ៧ ៨ ៩ ០ ឥ ឲ", "ឆ ឹ េ រ ត យ ុ ិ ោ ផ ៀ ឪ ឮ", "ា ស ដ ថ ង ហ ្ ក ល ើ ់", "ឋ ខ ច វ ប ន ម ុំ ។ ៊"}),
            keyRows({"! ៗ \" ៛ % ៍ ័ ៏ ( ) ៌ =", "ឈ ឺ ែ ឬ ទ ួ ូ ី ៅ ភ ឿ ឧ ឭ", "ាំ ៃ ឌ ធ អ ះ ញ គ ឡ ោះ ៉", "ឍ ឃ ជ េះ ព ណ ំ ុះ ៕ ?"}),
            QString::fromUtf8("ឯ ឫ ឦ ឱ ឰ ឩ ឳ ៖ ៈ ៎ , .").split(u' ')};
}

} // namespace sala
