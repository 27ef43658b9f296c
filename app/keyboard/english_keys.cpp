#include "app/keyboard/key_layout.h"

namespace sala {

KeyLayout englishKeys() {
    return {Language::English, KeyLayout::Shift::Once,
            keyRows({"1 2 3 4 5 6 7 8 9 0", "q w e r t y u i o p", "a s d f g h j k l '", "z x c v b n m , . -"}),
            keyRows({"! @ # $ % & * ( ) /", "Q W E R T Y U I O P", "A S D F G H J K L \"", "Z X C V B N M ; : ?"}),
            QString::fromUtf8("“ ” ‘ ’ – — … € £ ,").split(u' ')};
}

} // namespace sala
