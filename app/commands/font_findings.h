#pragma once

#include "db/storage/library_check.h"

namespace sala {

/// A warning "font-missing" for each font that Sala needs and this machine lacks, with the package that brings
/// it. About the machine, not about a library. Makes an application on the offscreen platform to ask.
QList<Finding> fontFindings(int argc, char **argv);

} // namespace sala
