#include "app/kiosk/talk_obedience.h"

#include "app/kiosk/kiosk_window.h"
#include "app/stage/stage_view.h"

namespace sala {
namespace {

using Kind = TalkWish::Kind;

bool isBeginning(Kind kind) {
    return kind == Kind::Talk || kind == Kind::Dark || kind == Kind::Countdown;
}

QString refusalOf(const KioskWindow &window, Kind kind) {
    if (isBeginning(kind) && !window.hasAttractLoop()) {
        return QStringLiteral("there is no exhibition on this kiosk to speak about yet");
    }
    const bool isStep = kind == Kind::Next || kind == Kind::Back;
    if (!isStep) {
        return {};
    }
    switch (window.presenting().kind) {
    case Presenting::Kind::Talk:
        return {};
    case Presenting::Kind::Nothing:
        return QStringLiteral("no talk is on; sala talk begin begins one");
    case Presenting::Kind::Dark:
    case Presenting::Kind::Countdown:
        break;
    }
    return QStringLiteral("no picture is on the screen now; sala talk begin shows them");
}

Presenting presentingFor(const TalkWish &wish) {
    switch (wish.kind) {
    case Kind::Talk:
        return {Presenting::Kind::Talk, {}};
    case Kind::Dark:
        return {Presenting::Kind::Dark, {}};
    case Kind::Countdown:
        return {Presenting::Kind::Countdown, wish.countdown};
    default:
        return {};
    }
}

} // namespace

TalkAnswer obey(KioskWindow &window, const TalkWish &wish) {
    TalkAnswer answer;
    answer.refusal = refusalOf(window, wish.kind);
    const bool isStep = wish.kind == Kind::Next || wish.kind == Kind::Back;
    if (answer.refusal.isEmpty() && isStep) {
        window.stage().step(wish.kind == Kind::Next ? 1 : -1);
    } else if (answer.refusal.isEmpty() && wish.kind != Kind::Look && (isBeginning(wish.kind) || window.isPresenting())) {
        window.present(presentingFor(wish));
    }
    answer.now = window.presenting();
    const WorkId work = window.stage().workInSight();
    if (!isStep && answer.now.kind == Presenting::Kind::Talk && !work.isNull()) {
        answer.picture = work.text();
        answer.title = window.catalogue()->text(work, TextField::Title, window.language()).body;
    }
    return answer;
}

} // namespace sala
