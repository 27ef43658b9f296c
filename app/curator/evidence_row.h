#pragma once

#include "db/records/evidence.h"
#include "translations/language.h"

#include <QWidget>

#include <optional>

namespace sala {

/// One piece of evidence in a list: who added it and when, what it is once it was opened, and what can be done with it. Erasing is
/// asked once more, with another button in another place than the first.
class EvidenceRow final : public QWidget {
    Q_OBJECT

  public:
    enum class Asking { Nothing, WhetherToErase };

    EvidenceRow(const Evidence &piece, const std::optional<EvidenceKind> &kind, Asking asking, Language reader);

  Q_SIGNALS:
    void lookRequested();
    void eraseAsked();
    void eraseRequested();
    void keepRequested();
};

} // namespace sala
