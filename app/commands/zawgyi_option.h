#pragma once

#include "media/text/zawgyi.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>

namespace sala {

/// Adds --zawgyi ask|convert|keep to a command that takes text from outside; the value is set when the
/// command runs.
std::shared_ptr<WhenUnsure> addZawgyiOption(CLI::App &command);

/// What was found of a text, for --json: encoding ("unicode", "zawgyi", "unsure"), probability, and both
/// readings.
QJsonObject readingJson(const BurmeseReading &reading);

/// The same as a sentence: "Zawgyi, converted (probability of Zawgyi 1.00); read as Unicode: …; read as
/// Zawgyi: …".
QString readingSentence(const BurmeseReading &reading);

} // namespace sala
