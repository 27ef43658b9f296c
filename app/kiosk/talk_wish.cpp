#include "app/kiosk/talk_wish.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sala {
namespace {

template<class Kind>
struct Name {
    Kind kind;
    QLatin1String name;
};

constexpr std::array kWishes{
    Name<TalkWish::Kind>{TalkWish::Kind::Look, QLatin1String("look")},
    Name<TalkWish::Kind>{TalkWish::Kind::Talk, QLatin1String("talk")},
    Name<TalkWish::Kind>{TalkWish::Kind::Dark, QLatin1String("dark")},
    Name<TalkWish::Kind>{TalkWish::Kind::Countdown, QLatin1String("countdown")},
    Name<TalkWish::Kind>{TalkWish::Kind::Next, QLatin1String("next")},
    Name<TalkWish::Kind>{TalkWish::Kind::Back, QLatin1String("back")},
    Name<TalkWish::Kind>{TalkWish::Kind::End, QLatin1String("end")},
};

constexpr std::array kStates{
    Name<Presenting::Kind>{Presenting::Kind::Nothing, QLatin1String("nothing")},
    Name<Presenting::Kind>{Presenting::Kind::Talk, QLatin1String("talk")},
    Name<Presenting::Kind>{Presenting::Kind::Dark, QLatin1String("dark")},
    Name<Presenting::Kind>{Presenting::Kind::Countdown, QLatin1String("countdown")},
};

template<class Names, class Kind>
QString nameOf(const Names &names, Kind kind) {
    return std::find_if(names.begin(), names.end(), [&](const auto &one) { return one.kind == kind; })->name;
}

template<class Kind, class Names>
std::optional<Kind> kindOf(const Names &names, const QJsonValue &value) {
    const QString name = value.toString();
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &one) { return one.name == name; });
    return found == names.end() ? std::nullopt : std::optional<Kind>(found->kind);
}

/// Nothing where it is no countdown's length.
std::optional<std::chrono::seconds> secondsOf(const QJsonValue &value) {
    const double seconds = value.toDouble(-1);
    const bool isLength = seconds >= 0 && seconds <= double(kLongestCountdown.count());
    return isLength ? std::optional(std::chrono::seconds(qint64(seconds))) : std::nullopt;
}

const QString kWish = QStringLiteral("wish");
const QString kOn = QStringLiteral("on");
const QString kSeconds = QStringLiteral("seconds");
const QString kRefusal = QStringLiteral("refusal");
const QString kPicture = QStringLiteral("picture");
const QString kTitle = QStringLiteral("title");

} // namespace

std::optional<std::chrono::seconds> countdownFromText(const QString &text) {
    static const QRegularExpression form(QStringLiteral("\\A(?:([0-9]{1,2}):)?([0-9]{1,4}):([0-5][0-9])\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && match.captured(2).size() > 2)) {
        return std::nullopt;
    }
    const std::chrono::seconds length = std::chrono::hours(match.captured(1).toInt()) +
                                        std::chrono::minutes(match.captured(2).toInt()) +
                                        std::chrono::seconds(match.captured(3).toInt());
    return length.count() > 0 && length <= kLongestCountdown ? std::optional(length) : std::nullopt;
}

QJsonObject jsonOf(const TalkWish &wish) {
    return {{kWish, nameOf(kWishes, wish.kind)}, {kSeconds, qint64(wish.countdown.count())}};
}

std::optional<TalkWish> wishFromJson(const QJsonObject &json) {
    const auto kind = kindOf<TalkWish::Kind>(kWishes, json[kWish]);
    const auto seconds = secondsOf(json[kSeconds]);
    const bool isWhole = kind && seconds && (*kind != TalkWish::Kind::Countdown || seconds->count() > 0);
    return isWhole ? std::optional(TalkWish{*kind, *seconds}) : std::nullopt;
}

QJsonObject jsonOf(const TalkAnswer &answer) {
    return {{kOn, nameOf(kStates, answer.now.kind)},
            {kSeconds, qint64(answer.now.countdown.count())},
            {kRefusal, answer.refusal},
            {kPicture, answer.picture},
            {kTitle, answer.title}};
}

std::optional<TalkAnswer> answerFromJson(const QJsonObject &json) {
    const auto kind = kindOf<Presenting::Kind>(kStates, json[kOn]);
    const auto seconds = secondsOf(json[kSeconds]);
    if (!kind || !seconds) {
        return std::nullopt;
    }
    return TalkAnswer{json[kRefusal].toString(), {*kind, *seconds}, json[kPicture].toString(), json[kTitle].toString()};
}

} // namespace sala
