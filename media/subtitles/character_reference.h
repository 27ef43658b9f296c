#pragma once

#include <QString>
#include <QStringView>

namespace sala {

/// "Consume a character reference" of the HTML standard, outside attributes: `input` begins after the
/// ampersand and loses what belongs to the reference. The characters it stands for; empty, and nothing
/// taken, when it is none.
QString takeCharacterReference(QStringView &input);

} // namespace sala
