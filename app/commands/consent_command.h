#pragma once

#include "app/commands/command.h"
#include "db/records/error.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sala {

/// What `sala consent …` was given.
struct ConsentOptions {
    std::vector<std::string> works;
    std::string person;
    std::string use = "exhibition";
    std::string withdrawnUse = "all";
    std::string state;
    std::string countries;
    std::string until;
    std::string face;  ///< empty: as it was, or shown
    bool isMinor = false;
    std::string voice; ///< empty: as it was, or heard
    std::string form;
    std::string given;
    std::string language;
    std::string recordedBy;
    std::string guardian;
    std::string note;
    std::string region;       ///< four sides
    std::string hiddenRegion; ///< an id
    std::string evidence;     ///< a file, or an id
    std::string work;         ///< whose consent it shows
    std::string output;       ///< a file
    std::optional<int> ending; ///< days
    std::vector<std::string> receipts; ///< files
    bool isDryRun = false;
    bool isJson = false;
};

using RunConsent = int (*)(const CommandLine &line, const ConsentOptions &options);

/// Adds a subcommand's options; `run` says what it does.
using AddConsentRun = std::function<void(CLI::App *command, RunConsent run)>;
void addConsentList(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options);
void addConsentRecord(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options);

void addConsentEvidence(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options);
void addConsentHide(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options);
void addConsentWithdrawals(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options);

/// --person and --countries.
void addPersonOptions(CLI::App *command, ConsentOptions &options);

/// InvalidInput for what is no country.
Result<QStringList> countriesIn(const std::string &list);

} // namespace sala
