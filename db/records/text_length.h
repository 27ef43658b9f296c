#pragma once

#include "db/records/text.h"

namespace sala {

/// How many UTF-16 units a text has at most. More is no caption but a file that went wrong: a cell of 3.5 million letters held a
/// workbench up for minutes. A title of a hundred words has 700, the longest transcript of the project 60,000.
constexpr qsizetype longestText(TextField field) {
    switch (field) {
    case TextField::Title:
        return 1'000;
    case TextField::Caption:
    case TextField::AltText:
        return 20'000;
    case TextField::Story:
        return 100'000;
    case TextField::Transcript:
        break;
    }
    return 500'000;
}

} // namespace sala
