#include "app/commands/reading_options.h"

namespace sala {

void ReadingOptions::addTo(CLI::App &command) {
    command.add_option("--text-size", textSize, "How large words are: usual, large, largest")
        ->check(CLI::IsMember({"usual", "large", "largest"}));
    command.add_option("--contrast", contrast, "usual, or high: black, white and yellow only")
        ->check(CLI::IsMember({"usual", "high"}));
    command.add_option("--reach", reach, "usual, or low: tall screens are used in their lower part only")
        ->check(CLI::IsMember({"usual", "low"}));
    command.add_option("--motion", motion, "usual, or reduced: nothing moves but what a finger moves")
        ->check(CLI::IsMember({"usual", "reduced"}));
}

Reading ReadingOptions::reading() const {
    Reading reading;
    reading.textScale = textSize == "large"     ? TextScale::Large
                        : textSize == "largest" ? TextScale::Largest
                                                : TextScale::Usual;
    reading.contrast = contrast == "high" ? Contrast::High : Contrast::Gallery;
    reading.reach = reach == "low" ? Reach::Low : Reach::Whole;
    reading.motion = motion == "reduced" ? Motion::Reduced : Motion::Usual;
    return reading;
}

} // namespace sala
