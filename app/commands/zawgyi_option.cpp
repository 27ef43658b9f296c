#include "app/commands/zawgyi_option.h"

#include <map>

namespace sala {
namespace {

QString nameOf(Encoding encoding) {
    switch (encoding) {
    case Encoding::Zawgyi:
        return QStringLiteral("zawgyi");
    case Encoding::Unsure:
        return QStringLiteral("unsure");
    default:
        return QStringLiteral("unicode");
    }
}

QString verdictOf(Encoding encoding) {
    switch (encoding) {
    case Encoding::Zawgyi:
        return QStringLiteral("Zawgyi, converted");
    case Encoding::Unsure:
        return QStringLiteral("Unicode or Zawgyi");
    default:
        return QStringLiteral("Unicode");
    }
}

} // namespace

std::shared_ptr<WhenUnsure> addZawgyiOption(CLI::App &command) {
    static const std::map<std::string, WhenUnsure> choices{
        {"ask", WhenUnsure::Ask}, {"convert", WhenUnsure::Convert}, {"keep", WhenUnsure::Keep}};
    auto choice = std::make_shared<WhenUnsure>(WhenUnsure::Ask);
    command
        .add_option(
            "--zawgyi", *choice,
            "Burmese that could be Unicode or Zawgyi: ask leaves it out and says so, convert takes it for "
            "Zawgyi, keep for Unicode; what is certain is always read right")
        ->transform(CLI::CheckedTransformer(choices))
        ->type_name("ask|convert|keep")
        ->option_text("ask|convert|keep");
    return choice;
}

QJsonObject readingJson(const BurmeseReading &reading) {
    return {{QStringLiteral("encoding"), nameOf(reading.encoding)},
            {QStringLiteral("probability"), reading.probability},
            {QStringLiteral("asUnicode"), reading.asUnicode},
            {QStringLiteral("asZawgyi"), reading.asZawgyi}};
}

QString readingSentence(const BurmeseReading &reading) {
    return QStringLiteral("%1 (probability of Zawgyi %2); read as Unicode: %3; read as Zawgyi: %4")
        .arg(verdictOf(reading.encoding), QString::number(reading.probability, 'f', 2), reading.asUnicode,
             reading.asZawgyi);
}

} // namespace sala
