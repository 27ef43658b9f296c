#include "app/commands/asked_passphrase.h"
#include "app/commands/editions_command.h"
#include "app/kiosk/kiosk_desk.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/run_record.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"

#include <algorithm>

namespace sala {
namespace {

struct StaffCommand {
    std::optional<std::string> country;
    std::optional<std::string> venue;
    std::optional<std::string> language;
    std::optional<double> screenWidth;
    std::optional<int> volume;
    std::optional<std::string> question;
    bool isClockRight = false;
    bool isJson = false;
};

int setPassphrase(const CommandLine &line) {
    const auto first = AskedPassphrase::twice(QStringLiteral("PIN or passphrase for staff:"));
    if (!first) {
        return failed(first.error());
    }
    Result<KioskState> state = openState(line);
    const auto set = state.and_then([&](KioskState &open) { return StaffLock(open).setPassphrase(*first); });
    if (!set) {
        return failed(set.error());
    }
    const bool isPin = std::all_of(first->begin(), first->end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isPin) {
        printError(QStringLiteral("sala: note: the keypad on the screen has the digits 0 to 9 only; what was set needs a "
                                  "keyboard at the kiosk"));
    }
    print(QStringLiteral("Set. Staff come in by holding the upper left corner for two seconds, then the upper right "
                         "one."));
    return kDone;
}

QJsonObject rowOf(const KioskSettings &settings, bool hasPassphrase) {
    return {{QStringLiteral("setUp"), settings.isSetUp},
            {QStringLiteral("language"), settings.language ? code(*settings.language) : QString()},
            {QStringLiteral("country"), settings.country},
            {QStringLiteral("venue"), settings.venue},
            {QStringLiteral("screenWidth"), settings.screenWidthMm},
            {QStringLiteral("volume"), settings.volume},
            {QStringLiteral("question"), settings.asksQuestion},
            {QStringLiteral("passphrase"), hasPassphrase}};
}

int show(const CommandLine &line, bool isJson) {
    Result<KioskState> state = existingState(line);
    if (!state) {
        return failed(state.error());
    }
    const auto settings = readSettings(*state);
    const auto hasPassphrase = StaffLock(*state).isSet();
    if (!settings || !hasPassphrase) {
        return failed(settings ? hasPassphrase.error() : settings.error());
    }
    if (isJson) {
        printJson(QJsonDocument(rowOf(*settings, *hasPassphrase)));
        return kDone;
    }
    const QString none = QStringLiteral("not set");
    print(QStringLiteral("language  %1").arg(settings->language ? code(*settings->language) : none));
    print(QStringLiteral("country  %1").arg(settings->country.isEmpty() ? none : settings->country));
    print(QStringLiteral("venue  %1").arg(settings->venue.isEmpty() ? none : settings->venue));
    print(QStringLiteral("screen-width  %1")
              .arg(settings->screenWidthMm > 0 ? QStringLiteral("%1 mm").arg(settings->screenWidthMm) : none));
    print(QStringLiteral("volume  %1").arg(settings->volume));
    print(QStringLiteral("question  %1").arg(settings->asksQuestion ? QStringLiteral("on") : QStringLiteral("off")));
    print(QStringLiteral("passphrase  %1").arg(*hasPassphrase ? QStringLiteral("set") : none));
    return kDone;
}

/// Who has just said where the kiosk stands.
void noteForeignEdition(const KioskState &state) {
    const auto current = state.edition(KioskEdition::Role::Current).value_or(std::nullopt);
    const QString country = current ? publishedFor(state, *current).value_or(QString()) : QString();
    if (const Result<void> here = askCountry(state, country); !country.isEmpty() && !here) {
        printError(QStringLiteral("sala: note: edition %1, which this kiosk shows, was published for %2: only what may be "
                                  "shown here is shown; ask the curators for the edition for this country")
                       .arg(current->label.number)
                       .arg(country));
    }
}

int change(const CommandLine &line, const StaffCommand &options) {
    Result<KioskState> state = openState(line);
    auto settings = state.and_then([](const KioskState &open) { return readSettings(open); });
    if (!settings) {
        return failed(settings.error());
    }
    if (options.language) {
        settings->language = languageFromCode(fromArgument(*options.language));
        if (!settings->language && !options.language->empty()) {
            return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja; empty for the exhibition's own"));
        }
    }
    if (options.country && fromArgument(*options.country).compare(QLatin1String(kOtherCountry), Qt::CaseInsensitive) == 0) {
        return wrongUsage(QStringLiteral("--country takes a country's two letters, such as KH (ISO 3166-1); %1 is none")
                              .arg(QLatin1String(kOtherCountry)));
    }
    settings->country = options.country ? fromArgument(*options.country).toUpper() : settings->country;
    settings->venue = options.venue ? fromArgument(*options.venue) : settings->venue;
    settings->screenWidthMm = options.screenWidth.value_or(settings->screenWidthMm);
    settings->volume = options.volume.value_or(settings->volume);
    settings->asksQuestion = options.question ? *options.question == "on" : settings->asksQuestion;
    settings->isSetUp = true;
    const KioskStatus status = readStatus(line.stateFolder()).value_or(KioskStatus());
    const Result<void> written = writeSettings(*state, *settings, status.today).and_then([&] {
        return options.isClockRight ? keepSeen(*state, QDateTime::currentDateTimeUtc()) : Result<void>();
    });
    if (!written) {
        return failed(written.error());
    }
    noteForeignEdition(*state);
    return show(line, options.isJson);
}

} // namespace

void addStaffCommand(CommandLine &line) {
    const auto options = std::make_shared<StaffCommand>();
    CLI::App *command = line.parser.add_subcommand("staff", "What staff set for this kiosk, and how they come in");
    command->require_subcommand(0, 1);
    command->add_flag("--json", options->isJson, "As JSON");
    command->callback([&line, options, command] {
        if (command->get_subcommands().empty()) {
            line.run = [&line, options] { return show(line, options->isJson); };
        }
    });
    CLI::App *passphrase = command->add_subcommand(
        "passphrase", "Sets the PIN or passphrase for staff's pages: asks for it, or reads a line of standard input");
    passphrase->callback([&line] { line.run = [&line] { return setPassphrase(line); }; });
    CLI::App *set = command->add_subcommand("set", "Sets what the questions of the first run set");
    set->add_option("--country", options->country,
                    "Where the kiosk stands, two letters: editions for other countries are refused");
    set->add_option("--venue", options->venue, "What the place is called, for staff's page and the tables of statistics");
    set->add_option("--language", options->language, "Of the attract loop, instead of the exhibition's: en, th, km, my, ja");
    set->add_option("--screen-width", options->screenWidth, "Of the picture, in millimetres; 0 for what the screen says");
    set->add_option("--volume", options->volume, "How loud films begin, 0 to 100");
    set->add_option("--question", options->question, "Whether visitors are asked the exhibition's question: on or off")
        ->check(CLI::IsMember({"on", "off"}));
    set->add_flag("--clock-is-right", options->isClockRight,
                  "The clock of this machine is right, although the kiosk has seen a later time on it");
    set->add_flag("--json", options->isJson, "As JSON");
    set->callback([&line, options] { line.run = [&line, options] { return change(line, *options); }; });
}

} // namespace sala
