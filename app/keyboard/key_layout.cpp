#include "app/keyboard/key_layout.h"

#include <array>

namespace sala {

QList<QStringList> keyRows(std::initializer_list<const char *> rows) {
    QList<QStringList> keys;
    for (const char *row : rows) {
        keys.append(QString::fromUtf8(row).split(u' '));
    }
    return keys;
}

const KeyLayout &keyLayout(Language language) {
    static const std::array<KeyLayout, 5> layouts{englishKeys(), thaiKeys(), khmerKeys(), burmeseKeys(), japaneseKeys()};
    for (const KeyLayout &layout : layouts) {
        if (layout.language == language) {
            return layout;
        }
    }
    return layouts.front();
}

QList<QStringList> signRows(Language language) {
    QList<QStringList> rows = keyRows({"1 2 3 4 5 6 7 8 9 0", "@ # $ % & * + - = /", "( ) [ ] ' \" : ; ! ?"});
    rows.append(keyLayout(language).signs);
    return rows;
}

} // namespace sala
