#include "media/subtitles/character_reference.h"

#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>

namespace sala {
namespace {

/// The longest name of the HTML standard has 31 letters.
constexpr qsizetype kLongestName = 31;

/// What the numbers 80–9F stand for, which are written by people who mean windows-1252; 0: themselves.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isAsciiLetterOrDigit(QChar c) {
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

int hexValue(QChar c) {
    if (isAsciiDigit(c)) {
        return c.unicode() - u'0';
    }
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

QString characterOf(char32_t number) {
    constexpr char32_t kReplacement = 0xFFFD;
    if (number >= 0x80 && number <= 0x9F && kWindows1252[number - 0x80] != 0) {
        number = kWindows1252[number - 0x80];
    }
    const bool isCharacter = number != 0 && number <= 0x10FFFF && !QChar::isSurrogate(number);
    return QString::fromUcs4(isCharacter ? &number : &kReplacement, 1);
}

QString takeNumber(QStringView &input) {
    QStringView rest = input.mid(1);
    const bool isHex = rest.startsWith(u'x') || rest.startsWith(u'X');
    rest = isHex ? rest.mid(1) : rest;
    char32_t number = 0;
    qsizetype count = 0;
    for (; count < rest.size() && (isHex ? hexValue(rest[count]) >= 0 : isAsciiDigit(rest[count])); ++count) {
        constexpr char32_t kTooLarge = 0x110000;
        number = std::min<char32_t>(kTooLarge, number * (isHex ? 16 : 10) + char32_t(hexValue(rest[count])));
    }
    if (count == 0) {
        return {};
    }
    rest = rest.mid(count);
    takeChar(rest, u';');
    input = rest;
    return characterOf(number);
}

/// The reference at the beginning of a text as an HTML parser sees it.
QString parsedAsHtml(const QByteArray &reference) {
    // A letter before it, because white space at the beginning of a page is dropped.
    const QByteArray page = 'x' + reference;
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, page.constData(), size_t(page.size())), destroy);
    const GumboVector &top = output->root->v.element.children;
    const auto *body = static_cast<const GumboNode *>(top.data[top.length - 1]);
    const GumboVector &nodes = body->v.element.children;
    if (nodes.length == 0) {
        return {};
    }
    return QString::fromUtf8(static_cast<const GumboNode *>(nodes.data[0])->v.text.text).mid(1);
}

QString takeName(QStringView &input) {
    qsizetype length = 0;
    while (length < std::min(input.size(), kLongestName) && isAsciiLetterOrDigit(input[length])) {
        ++length;
    }
    const bool isClosed = length < input.size() && input[length] == u';';
    const QStringView written = input.left(isClosed ? length + 1 : length);
    if (length == 0) {
        return {};
    }
    const QByteArray reference = '&' + written.toLatin1();
    const QString shown = parsedAsHtml(reference);
    if (shown.isEmpty() || shown == QString::fromLatin1(reference)) {
        return {};
    }
    // Names without a semicolon may be followed by letters that are none of it: they come back unchanged.
    input = input.mid(written.size());
    return shown;
}

} // namespace

QString takeCharacterReference(QStringView &input) {
    constexpr std::array<std::pair<QStringView, char16_t>, 6> kUsual{{{u"amp;", u'&'},
                                                                      {u"lt;", u'<'},
                                                                      {u"gt;", u'>'},
                                                                      {u"nbsp;", 0xA0},
                                                                      {u"lrm;", 0x200E},
                                                                      {u"rlm;", 0x200F}}};
    for (const auto &[name, character] : kUsual) {
        if (input.startsWith(name)) {
            input = input.mid(name.size());
            return QString(QChar(character));
        }
    }
    return input.startsWith(u'#') ? takeNumber(input) : takeName(input);
}

} // namespace sala
