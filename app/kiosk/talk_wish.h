#pragma once

#include "app/stage/presenting.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace sala {

/// What somebody asks of a kiosk that runs, from outside its window, for a launch or a talk.
struct TalkWish {
    enum class Kind {
        Look, ///< only what is on
        Talk,
        Dark,
        Countdown,
        Next,
        Back,
        End
    };
    Kind kind = Kind::Look;
    std::chrono::seconds countdown{0};

    bool operator==(const TalkWish &) const = default;
};

/// The longest countdown: what a clock on the screen has room for.
inline constexpr std::chrono::seconds kLongestCountdown{24 * 60 * 60 - 1};

/// What the kiosk says to that.
struct TalkAnswer {
    QString refusal;   ///< why it did not do it, in English; empty: it did
    Presenting now;    ///< what is on since, a countdown with what is left of it
    QString picture;   ///< the id of the work on the screen; empty where none is seen, and after a step
    QString title;     ///< of that work, in the language of the screen

    bool operator==(const TalkAnswer &) const = default;
};

/// "10:00" for ten minutes, "1:30:00"; nothing for what is no length of a countdown.
std::optional<std::chrono::seconds> countdownFromText(const QString &text);

/// As they travel between two programs; nothing for what is neither.
QJsonObject jsonOf(const TalkWish &wish);
std::optional<TalkWish> wishFromJson(const QJsonObject &json);
QJsonObject jsonOf(const TalkAnswer &answer);
std::optional<TalkAnswer> answerFromJson(const QJsonObject &json);

} // namespace sala
