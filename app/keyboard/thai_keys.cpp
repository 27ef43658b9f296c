#include "app/keyboard/key_layout.h"

namespace sala {

KeyLayout thaiKeys() {
    return {Language::Thai, KeyLayout::Shift::Once,
            keyRows({"ๅ / - ภ ถ ุ ึ ค ต จ ข ช", "ๆ ไ ำ พ ะ ั ี ร น ย บ ล ฃ", "ฟ ห ก ด เ ้ ่ า ส ว ง", "ผ ป แ อ ิ ื ท ม ใ ฝ"}),
            keyRows({"+ ๑ ๒ ๓ ๔ ู ฿ ๕ ๖ ๗ ๘ ๙", "๐ \" ฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ , ฅ", "ฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ .", "( ) ฉ ฮ ฺ ์ ? ฒ ฬ ฦ"}),
            QString::fromUtf8(", . ฿ ฯ ๆ ๏ ๚ ๛ “ ”").split(u' ')};
}

} // namespace sala
