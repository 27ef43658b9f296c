#pragma once

class QProcess;

namespace sala {

/// Ends the program together with the thread that starts it, even when that is killed: a converter that went
/// on alone would write into files that the next import reads. Before start().
void endWithParent(QProcess &process);

} // namespace sala
