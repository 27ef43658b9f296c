#pragma once

#include "db/records/partial_date.h"
#include "translations/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sala {

/// Bytes of a metadata text: UTF-8, or Latin-1 when they are no UTF-8; up to the first null byte.
QString decodeMetadataText(const QByteArray &bytes);

enum class Lines { One, Several };

/// NFC, trimmed, without control characters, line ends as \n or (Lines::One) as spaces, cut to
/// `mostCharacters`.
QString cleanText(QString text, Lines lines, qsizetype mostCharacters);

/// The date at the start of "2016:05:10 12:30:00", "2016:05:  ", "2016-05", "2016-05-00T…"; what is not a
/// date becomes less precise or nothing.
PartialDate dateFromMetadata(const QString &text);

/// The ISO 3166-1 alpha-2 code of a country given by a code of two or three letters or its English name.
QString countryFromMetadata(const QString &text);

/// The language whose script most of the letters are in; nothing for Latin and others.
std::optional<Language> languageOfScript(const QString &text);

} // namespace sala
