#pragma once

#include "app/kiosk/stick_places.h"
#include "app/staff/publish_desk.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sala {

/// A machine that publishes: which library, where its own key is, and where sticks are looked for.
struct Publishing {
    QString library;
    QString stateFolder;
    StickPlaces sticks{};
};

/// What there is to publish, to seal with and to write on. `PublishingStatus::shown` is left to the caller.
/// Slow; any thread, like all of these.
PublishingStatus findForPublishing(const Publishing &publishing);

/// Makes the machine's own key, which only its owner can read, and answers its public half. InvalidInput when
/// there is one; NotAllowed and Io when it cannot be written.
Result<QByteArray> makeOwnKey(const Publishing &publishing);

/// What an edition published now would be. Nothing is written.
PublishOutcome planPublishing(const Publishing &publishing, const ExhibitionId &exhibition);

/// How a publication is watched from its thread.
struct PublishWatch {
    std::function<void(qint64 doneBytes, qint64 allBytes)> progress;
    std::shared_ptr<std::atomic_bool> isCancelled = std::make_shared<std::atomic_bool>(false);
};

/// Writes it onto the stick, as "bangkok-3-2016-12-02.sala": exhibition, number and day; never over another
/// file: it is called otherwise then. It is whole, or nothing is there.
PublishOutcome publishToStick(const Publishing &publishing, const PublishChoice &choice,
                              const PublishWatch &watch);

} // namespace sala
