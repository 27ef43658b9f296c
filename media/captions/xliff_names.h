#pragma once

#include <QLatin1String>

namespace sala {

/// The namespace of XLIFF 1.2; those of other versions end with their number.
inline constexpr QLatin1String kXliffNamespace("urn:oasis:names:tc:xliff:document:1.2");
inline constexpr QLatin1String kXliffFamily("urn:oasis:names:tc:xliff:document:");

/// The namespace of what Sala adds: the revision of a translation.
inline constexpr QLatin1String kSalaNamespace("urn:x-sala:captions");

} // namespace sala
