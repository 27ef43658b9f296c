#include "app/keyboard/key_layout.h"

namespace sala {

// "゛", "゜" and "小" change the kana before them (script_order.h).
KeyLayout japaneseKeys() {
    return {Language::Japanese, KeyLayout::Shift::Switch,
            keyRows({"あ い う え お か き く け こ さ し す せ そ", "た ち つ て と な に ぬ ね の は ひ ふ へ ほ",
                     "ま み む め も や ゆ よ ら り る れ ろ わ を", "ん ー ゛ ゜ 小 、 。 「 」 ・"}),
            keyRows({"ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ", "タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ",
                     "マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ", "ン ー ゛ ゜ 小 、 。 「 」 ・"}),
            QString::fromUtf8("『 』 （ ） 〜 … ？ ！ ￥ 々").split(u' ')};
}

} // namespace sala
