#include "app/commands/command.h"
#include "app/commands/sample_library.h"

#include <QCoreApplication>

namespace sala {

void addSampleCommand(CommandLine &line) {
    auto file = std::make_shared<std::string>();
    CLI::App *command = line.parser.add_subcommand("sample", "Writes the sample exhibition's library");
    command->add_option("FILE", *file, "Where to write it")->required();
    command->callback([&line, file] {
        line.run = [&line, file] {
            const QCoreApplication application(line.argc, line.argv);
            const QString path = fromArgument(*file);
            const auto written = writeSampleLibrary(path, [](int done, int of) {
                printProgress(QStringLiteral("work %1 of %2").arg(done).arg(of), done == of);
            });
            return written ? kDone : failed(written.error());
        };
    });
}

} // namespace sala
