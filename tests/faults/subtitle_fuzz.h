#pragma once

#include <cstddef>
#include <cstdint>

/// libFuzzer's entry point: reads the bytes as subtitles in every language, checks them, writes both formats
/// and reads those again. Aborts when what was written does not come back the same. With clang, the file that
/// defines it and sala_media link with -fsanitize=fuzzer into a fuzzer of its own.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
