#include "media/subtitles/webvtt_settings.h"

#include "media/subtitles/timestamp.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace sala {
namespace {

bool areDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// Digits, and perhaps a point with digits on both sides.
std::optional<double> readNumber(QStringView text) {
    const qsizetype point = text.indexOf(u'.');
    const bool isNumber =
        point < 0 ? areDigits(text) : areDigits(text.left(point)) && areDigits(text.mid(point + 1));
    bool isFinite = false;
    const double number = isNumber ? text.toDouble(&isFinite) : 0;
    return isFinite ? std::optional(number) : std::nullopt;
}

/// "Parse a percentage string".
std::optional<double> readPercent(QStringView text) {
    if (!text.endsWith(u'%')) {
        return std::nullopt;
    }
    const auto number = readNumber(text.chopped(1));
    return number && *number <= 100 ? number : std::nullopt;
}

template<class T, size_t N>
struct Words {
    std::array<std::pair<QStringView, T>, N> rows;

    std::optional<T> find(QStringView word) const {
        for (const auto &[name, value] : rows) {
            if (name == word) {
                return value;
            }
        }
        return std::nullopt;
    }
    QString name(T wanted) const {
        for (const auto &[name, value] : rows) {
            if (value == wanted) {
                return name.toString();
            }
        }
        return {};
    }
};

using Direction = CueSettings::Direction;
using LineAlign = CueSettings::LineAlign;
using PositionAlign = CueSettings::PositionAlign;
using TextAlign = CueSettings::TextAlign;

constexpr Words<Direction, 2> kDirections{
    {{{u"rl", Direction::VerticalGrowingLeft}, {u"lr", Direction::VerticalGrowingRight}}}};
constexpr Words<LineAlign, 3> kLineAligns{
    {{{u"start", LineAlign::Start}, {u"center", LineAlign::Center}, {u"end", LineAlign::End}}}};
constexpr Words<PositionAlign, 3> kPositionAligns{{{{u"line-left", PositionAlign::LineLeft},
                                                    {u"center", PositionAlign::Center},
                                                    {u"line-right", PositionAlign::LineRight}}}};
constexpr Words<TextAlign, 5> kTextAligns{{{{u"start", TextAlign::Start},
                                            {u"center", TextAlign::Center},
                                            {u"end", TextAlign::End},
                                            {u"left", TextAlign::Left},
                                            {u"right", TextAlign::Right}}}};

/// A value and what follows its first comma.
struct Pair {
    QStringView first;
    std::optional<QStringView> second;
};

Pair splitAtComma(QStringView value) {
    const qsizetype comma = value.indexOf(u',');
    return comma < 0 ? Pair{value, std::nullopt} : Pair{value.left(comma), value.mid(comma + 1)};
}

std::optional<double> readLineNumber(QStringView text) {
    const bool isNegative = text.startsWith(u'-');
    const auto number = readNumber(isNegative ? text.mid(1) : text);
    return number && isNegative ? -*number : number;
}

bool setLine(QStringView value, CueSettings &settings) {
    const auto [text, alignName] = splitAtComma(value);
    const bool isPercent = text.endsWith(u'%');
    const auto number = isPercent ? readPercent(text) : readLineNumber(text);
    const auto align = alignName ? kLineAligns.find(*alignName) : settings.lineAlign;
    if (!number || !align) {
        return false;
    }
    settings.lineAlign = *align;
    settings.line = number;
    settings.lineUnit = isPercent ? CueSettings::LineUnit::Percent : CueSettings::LineUnit::Lines;
    settings.region.clear();
    return true;
}

bool setPosition(QStringView value, CueSettings &settings) {
    const auto [text, alignName] = splitAtComma(value);
    const auto percent = readPercent(text);
    const auto align = alignName ? kPositionAligns.find(*alignName) : settings.positionAlign;
    if (!percent || !align) {
        return false;
    }
    settings.positionAlign = *align;
    settings.positionPercent = percent;
    return true;
}

bool setSize(QStringView value, CueSettings &settings) {
    const auto percent = readPercent(value);
    if (!percent) {
        return false;
    }
    settings.sizePercent = *percent;
    if (*percent != 100) {
        settings.region.clear();
    }
    return true;
}

bool setDirection(QStringView value, CueSettings &settings) {
    const auto direction = kDirections.find(value);
    settings.direction = direction.value_or(settings.direction);
    if (settings.direction != Direction::Horizontal) {
        settings.region.clear();
    }
    return direction.has_value();
}

bool setAlign(QStringView value, CueSettings &settings) {
    const auto align = kTextAligns.find(value);
    settings.align = align.value_or(settings.align);
    return align.has_value();
}

bool setRegion(QStringView value, CueSettings &settings, const QList<CueRegion> &regions) {
    settings.region.clear();
    for (const CueRegion &region : regions) {
        if (region.id == value) {
            settings.region = region.id;
        }
    }
    return !settings.region.isEmpty();
}

bool setCueSetting(QStringView name, QStringView value, CueSettings &settings,
                   const QList<CueRegion> &regions) {
    if (name == u"vertical") {
        return setDirection(value, settings);
    }
    if (name == u"line") {
        return setLine(value, settings);
    }
    if (name == u"position") {
        return setPosition(value, settings);
    }
    if (name == u"size") {
        return setSize(value, settings);
    }
    if (name == u"align") {
        return setAlign(value, settings);
    }
    return name == u"region" && setRegion(value, settings, regions);
}

bool setAnchor(QStringView value, double &xPercent, double &yPercent) {
    const auto [xText, yText] = splitAtComma(value);
    const auto x = readPercent(xText);
    const auto y = yText ? readPercent(*yText) : std::nullopt;
    if (!x || !y) {
        return false;
    }
    xPercent = *x;
    yPercent = *y;
    return true;
}

bool setRegionSetting(QStringView name, QStringView value, CueRegion &region) {
    if (name == u"id") {
        region.id = value.toString();
        return true;
    }
    if (name == u"width") {
        const auto percent = readPercent(value);
        region.widthPercent = percent.value_or(region.widthPercent);
        return percent.has_value();
    }
    if (name == u"lines" && areDigits(value)) {
        constexpr qint64 kMostLines = 1'000'000; // More than any frame has; the standard sets no limit.
        region.lines = int(std::min(takeDigits(value).value, kMostLines));
        return true;
    }
    if (name == u"regionanchor") {
        return setAnchor(value, region.anchorXPercent, region.anchorYPercent);
    }
    if (name == u"viewportanchor") {
        return setAnchor(value, region.viewportAnchorXPercent, region.viewportAnchorYPercent);
    }
    region.isScrolling = region.isScrolling || (name == u"scroll" && value == u"up");
    return name == u"scroll" && value == u"up";
}

/// Calls `set` with the name and value of every "name:value" between spaces; what is none, or what it
/// refuses, is a complaint.
template<class Set>
void forEachSetting(QStringView input, QStringList &complaints, Set set) {
    constexpr qsizetype kMostShown = 40;
    constexpr qsizetype kMostComplaints = 20;
    while (true) {
        skipSpaces(input);
        if (input.isEmpty()) {
            return;
        }
        const qsizetype length = std::find_if(input.begin(), input.end(), isAsciiSpace) - input.begin();
        const QStringView setting = input.left(length);
        input = input.mid(length);
        const qsizetype colon = setting.indexOf(u':');
        const bool isPair = colon > 0 && colon < length - 1;
        const bool isUnderstood = isPair && set(setting.left(colon), setting.mid(colon + 1));
        if (!isUnderstood && complaints.size() < kMostComplaints) {
            complaints.append(setting.left(kMostShown).toString());
        }
    }
}

QString percent(double value) {
    return QString::number(value, 'f', QLocale::FloatingPointShortest) + u'%';
}

} // namespace

bool readTimings(QStringView line, SubtitleCue &cue, const QList<CueRegion> &regions,
                 QStringList &complaints) {
    skipSpaces(line);
    const auto start = takeTimestamp(line);
    skipSpaces(line);
    if (!start || !line.startsWith(u"-->")) {
        return false;
    }
    line = line.mid(3);
    skipSpaces(line);
    const auto end = takeTimestamp(line);
    if (!end) {
        return false;
    }
    cue.start = *start;
    cue.end = *end;
    forEachSetting(line, complaints, [&](QStringView name, QStringView value) {
        return setCueSetting(name, value, cue.settings, regions);
    });
    return true;
}

CueRegion readRegion(QStringView block, QStringList &complaints) {
    CueRegion region;
    forEachSetting(block, complaints, [&](QStringView name, QStringView value) {
        return setRegionSetting(name, value, region);
    });
    return region;
}

QString formatSettings(const CueSettings &settings) {
    const CueSettings standard;
    QString text;
    if (settings.direction != standard.direction) {
        text += QStringLiteral(" vertical:") + kDirections.name(settings.direction);
    }
    if (settings.line) {
        const bool isPercent = settings.lineUnit == CueSettings::LineUnit::Percent;
        text += QStringLiteral(" line:") +
                (isPercent ? percent(*settings.line) : percent(*settings.line).chopped(1));
        if (settings.lineAlign != standard.lineAlign) {
            text += u',' + kLineAligns.name(settings.lineAlign);
        }
    }
    if (settings.positionPercent) {
        text += QStringLiteral(" position:") + percent(*settings.positionPercent);
        if (settings.positionAlign != standard.positionAlign) {
            text += u',' + kPositionAligns.name(settings.positionAlign);
        }
    }
    if (settings.sizePercent != standard.sizePercent) {
        text += QStringLiteral(" size:") + percent(settings.sizePercent);
    }
    if (settings.align != standard.align) {
        text += QStringLiteral(" align:") + kTextAligns.name(settings.align);
    }
    // The region last: a line, a size or a direction after it would take the cue out of it again.
    if (!settings.region.isEmpty()) {
        text += QStringLiteral(" region:") + settings.region;
    }
    return text;
}

QString formatRegion(const CueRegion &region) {
    QString text = QStringLiteral("REGION\n");
    if (!region.id.isEmpty()) {
        text += QStringLiteral("id:%1\n").arg(region.id);
    }
    text += QStringLiteral("width:%1\nlines:%2\nregionanchor:%3,%4\nviewportanchor:%5,%6\n")
                .arg(percent(region.widthPercent))
                .arg(region.lines)
                .arg(percent(region.anchorXPercent), percent(region.anchorYPercent),
                     percent(region.viewportAnchorXPercent), percent(region.viewportAnchorYPercent));
    return region.isScrolling ? text + QStringLiteral("scroll:up\n") : text;
}

} // namespace sala
