#pragma once

namespace sala {

class HealthDesk;
class PlaylistDesk;
class PublishDesk;
class StaffDesk;
class StatisticsDesk;

/// Whom staff's pages ask, each for its own kind of work. All of them outlive the pages; what is nullptr has no page
/// on this kiosk.
struct StaffDesks {
    StaffDesk &kiosk;
    StatisticsDesk *statistics = nullptr;
    HealthDesk *health = nullptr;
    PlaylistDesk *playlists = nullptr;
    PublishDesk *publishing = nullptr;
};

} // namespace sala
