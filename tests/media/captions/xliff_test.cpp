#include "media/captions/xliff.h"
#include "tests/media/captions/xliff_files.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace sala {
namespace {

XliffUnit aUnit(const QString &source, const QString &target, TextStatus status) {
    XliffUnit unit;
    unit.work = kWork;
    unit.field = TextField::Caption;
    unit.language = Language::Khmer;
    unit.source = source;
    unit.target = target;
    unit.state = xliffState(status);
    unit.revision = kNoRevision;
    return unit;
}

/// The texts of the units that were read, each between bars.
QString targetsIn(const Result<XliffDocument> &document) {
    QString targets;
    for (const XliffUnit &unit : document ? document->units : QList<XliffUnit>()) {
        targets += u'|' + unit.target + u'|';
    }
    return document ? targets : document.error().detail;
}

QString firstProblem(const Result<XliffDocument> &document) {
    return document && !document->problems.isEmpty() ? document->problems.first().detail : QString();
}

TEST(XliffTest, ReadsWhatItWroteToTheLastBlank) {
    const QString source = QStringLiteral("Two  lines,\n\t“quoted” & \"so\" <b>; ]]> %1 \u200bend");
    const QString target = QStringLiteral("ពីរ\u200bជួរ\n\n  &lt; \U0001F600 ក");
    XliffExport file{QStringLiteral("a & b.sala"), Language::English, Language::Khmer, {}};
    file.units = {aUnit(source, target, TextStatus::Outdated), aUnit(source, {}, TextStatus::Missing)};

    const QByteArray bytes = writeXliff(file);
    const auto read = readXliff(bytes);

    ASSERT_TRUE(read) << read.error().detail.toStdString();
    ASSERT_EQ(read->units.size(), 1);
    const XliffUnit &unit = read->units.first();
    EXPECT_EQ(unit.source.toStdString(), source.toStdString());
    EXPECT_EQ(unit.target.toStdString(), target.toStdString());
    EXPECT_EQ(unit.state, QStringLiteral("needs-review-translation"));
    EXPECT_EQ(unit.revision, kNoRevision);
    EXPECT_EQ(unit.work, kWork);
    EXPECT_EQ(unit.field, TextField::Caption);
    EXPECT_EQ(unit.language, Language::Khmer);
    EXPECT_EQ(unit.from, Language::English);
    EXPECT_EQ(read->untranslated, 1);
    EXPECT_TRUE(bytes.startsWith("<?xml")); // no byte order mark
    EXPECT_EQ(bytes, writeXliff(file));
}

TEST(XliffTest, TellsEveryStatusByAStateAndBack) {
    for (const TextStatus status : {TextStatus::Draft, TextStatus::Translated, TextStatus::Reviewed}) {
        EXPECT_EQ(statusOfXliffState(xliffState(status)), status) << name(status).toStdString();
    }
    EXPECT_EQ(xliffState(TextStatus::Missing), QStringLiteral("new"));
    EXPECT_EQ(statusOfXliffState(QStringLiteral("final")), TextStatus::Reviewed);
    EXPECT_EQ(statusOfXliffState(QString()), TextStatus::Translated);
    EXPECT_EQ(statusOfXliffState(xliffState(TextStatus::Outdated)), TextStatus::Draft);
    EXPECT_EQ(statusOfXliffState(QStringLiteral("x-perhaps")), TextStatus::Draft);
}

TEST(XliffTest, NamesTheCharactersThatXmlCannotHave) {
    EXPECT_EQ(xmlForbids(QStringLiteral("River\n\t\r\u200b\U0001F600")), QString());
    EXPECT_EQ(xmlForbids(QStringLiteral("Ri\x1bver")), QStringLiteral("U+001B"));
    EXPECT_EQ(xmlForbids(QStringLiteral("x") + QChar(0xffff)), QStringLiteral("U+FFFF"));
    EXPECT_EQ(xmlForbids(QStringLiteral("x") + QChar(0xd83d)), QStringLiteral("U+D83D"));
    XliffExport file;
    file.units = {aUnit(QStringLiteral("River"), QStringLiteral("x"), TextStatus::Draft)};
    file.units.first().label = QStringLiteral("ri\x01ver.jpg");
    file.units.first().note = QStringLiteral("a \x02 note");

    EXPECT_EQ(targetsIn(readXliff(writeXliff(file))), QStringLiteral("|x|"));
}

TEST(XliffTest, TakesInlineElementsForTheTextTheyStandFor) {
    const auto read = [](const char *source, const char *target) {
        return targetsIn(readXliff(xliffWith(unitOf(QString::fromUtf8(source), QString::fromUtf8(target)))));
    };

    EXPECT_EQ(read("a", "<mrk mtype=\"seg\" mid=\"0\">One.</mrk> <mrk mtype=\"seg\" mid=\"1\">T<g "
                        "id=\"1\">w</g>o.</mrk>"),
              QStringLiteral("|One. Two.|"));
    EXPECT_EQ(read("a<x id=\"1\" ctype=\"lb\"/>b", "c<x id=\"1\" ctype=\"lb\"/>d"), QStringLiteral("|c\nd|"));
    EXPECT_EQ(read("a<ph id=\"1\">\n</ph>b", "c<ph id=\"1\">\n</ph>d"), QStringLiteral("|c\nd|"));
    EXPECT_EQ(read("a<ph id=\"1\">&lt;3</ph>", "<ph id=\"1\">&lt;3</ph>b"), QStringLiteral("|<3b|"));
    EXPECT_EQ(read("a", "x<x id=\"1\" equiv-text=\"&#x200B;\"/>y"), QStringLiteral("|x\u200by|"));
    EXPECT_EQ(read("a", "<![CDATA[<b> & ]]>c<!-- no --><?pi no?>"), QStringLiteral("|<b> & c|"));
}

TEST(XliffTest, LeavesOutBoldTypeAndToolsElementsAndSaysSo) {
    const auto read = readXliff(
        xliffWith(unitOf(QStringLiteral("River"),
                         QStringLiteral("<bpt id=\"1\">&lt;b&gt;</bpt>ទន្លេ<ept id=\"1\">&lt;/b&gt;</ept>"
                                        "<t:y xmlns:t=\"urn:t\">no</t:y><x id=\"9\"/>"))));

    EXPECT_EQ(targetsIn(read), QStringLiteral("|ទន្លេ|"));
    QStringList remarks;
    for (const CaptionProblem &remark : read->remarks) {
        remarks.append(remark.detail.section(u'”', 0, 0).mid(1));
        EXPECT_EQ(remark.place.line, 4);
        EXPECT_EQ(remark.place.part, kWork + QStringLiteral("/title"));
    }
    EXPECT_EQ(remarks.join(u' '), QStringLiteral("<y> <x id=\"9\"> <b> </b>"));
}

TEST(XliffTest, PassesOverWhatIsNotTheTranslation) {
    const QString unit = QStringLiteral(
        "<group id=\"a\"><note>n</note><group><trans-unit id=\"%1/alt\" approved=\"yes\" t:extra=\"1\" "
        "xmlns:t=\"urn:t\">"
        "<source>River</source><seg-source><mrk mtype=\"seg\" mid=\"0\">River</mrk></seg-source>"
        "<target state=\"final\">ទន្លេ</target><alt-trans><source>R</source><target>wrong</target></alt-trans>"
        "<note>x</note><t:history><t:target>wrong</t:target></t:history></trans-unit></group></group>"
        "<bin-unit id=\"b\" mime-type=\"x\"><bin-source/></bin-unit>"
        "<trans-unit id=\"%1/story\"><source>none</source></trans-unit>"
        "<trans-unit id=\"%1/caption\"><source>empty</source><target> \n </target></trans-unit>"
        "<trans-unit id=\"%1/title\" translate=\"no\"><source>x</source><target>y</target></trans-unit>");

    const auto read = readXliff(xliffWith(unit.arg(kWork)));

    EXPECT_EQ(targetsIn(read), QStringLiteral("|ទន្លេ|"));
    EXPECT_EQ(read->units.first().state, QStringLiteral("final"));
    EXPECT_EQ(read->untranslated, 2);
    EXPECT_TRUE(read->problems.isEmpty());
    EXPECT_TRUE(read->remarks.isEmpty());
}

TEST(XliffTest, ReadsOtherPrefixesSeveralFilesAndVersion11) {
    const QByteArray prefixed =
        QStringLiteral(
            "<x:xliff version='1.2' xmlns:x='urn:oasis:names:tc:xliff:document:1.2'>"
            "<x:file target-language='km-KH'><x:body><x:trans-unit id='%1/title'><x:source>a</x:source>"
            "<x:target>ក</x:target></x:trans-unit></x:body></x:file>"
            "<x:file target-language='ja'><x:body><x:trans-unit id='%1/title'><x:source>a</x:source>"
            "<x:target>川</x:target></x:trans-unit></x:body></x:file></x:xliff>")
            .arg(kWork)
            .toUtf8();
    QByteArray old = xliffWith(unitOf(QStringLiteral("a"), QStringLiteral("ខ")));
    old.replace("1.2", "1.1");

    const auto read = readXliff(prefixed);

    EXPECT_EQ(targetsIn(read), QStringLiteral("|ក||川|"));
    EXPECT_EQ(read->units.last().language, Language::Japanese);
    EXPECT_EQ(targetsIn(readXliff(old)), QStringLiteral("|ខ|"));
}

TEST(XliffTest, FindsUnitsThatAToolHasNumberedByTheirPlace) {
    const QString unit = QStringLiteral(
        "<trans-unit id=\"7\"><source>a</source><target>b</target><context-group purpose=\"location\">"
        "<context context-type=\"linenumber\">3</context>"
        "<context context-type=\"sourcefile\">%1/story</context></context-group></trans-unit>");

    const auto read = readXliff(xliffWith(unit.arg(kWork)));

    ASSERT_EQ(targetsIn(read), QStringLiteral("|b|"));
    EXPECT_EQ(read->units.first().work, kWork);
    EXPECT_EQ(read->units.first().field, TextField::Story);
}

TEST(XliffTest, WritesThePlaceThatToolsCarryAlong) {
    XliffExport file;
    file.units = {aUnit(QStringLiteral("River"), QStringLiteral("ទន្លេ"), TextStatus::Draft)};
    QByteArray bytes = writeXliff(file);
    bytes.replace(QStringLiteral("id=\"%1/caption\"").arg(kWork).toUtf8(), "id=\"1\"");

    const auto read = readXliff(bytes);

    ASSERT_EQ(targetsIn(read), QStringLiteral("|ទន្លេ|"));
    EXPECT_EQ(read->units.first().work, kWork);
    EXPECT_EQ(read->units.first().field, TextField::Caption);
    EXPECT_EQ(read->units.first().place.part, QStringLiteral("1"));
}

TEST(XliffTest, NamesAWrongUnitAndReadsTheRest) {
    const QString good = unitOf(QStringLiteral("a"), QStringLiteral("ក"));
    const auto read = [&](const QString &unit, const char *to = "km") {
        return readXliff(xliffWith(unit + good, to));
    };

    EXPECT_TRUE(firstProblem(read(QStringLiteral(
                                 "<trans-unit id=\"12\"><source>a</source><target>b</target></trans-unit>")))
                    .contains(QStringLiteral("captions export")));
    EXPECT_TRUE(firstProblem(read(unitOf(QStringLiteral("a"), QStringLiteral("b</target><target>c"))))
                    .contains(QStringLiteral("2 targets")));
    EXPECT_TRUE(firstProblem(read(unitOf(QStringLiteral("a"), QStringLiteral("b\u202ec"))))
                    .contains(QStringLiteral("U+202E")));
    EXPECT_TRUE(firstProblem(read({}, "fr")).contains(QStringLiteral("“fr”")));
    EXPECT_TRUE(targetsIn(read({}, "")).contains(QStringLiteral("--to")));
    EXPECT_EQ(read(unitOf(QStringLiteral("a"), QStringLiteral("b")), "fr")->problems.size(), 1);
    EXPECT_EQ(targetsIn(read(unitOf(QStringLiteral("a"), QStringLiteral("b\u202ec"), QStringLiteral("alt")))),
              QStringLiteral("|ក|"));
    EXPECT_EQ(targetsIn(readXliff(xliffWith(good, ""), {WhenUnsure::Ask, Language::Khmer})),
              QStringLiteral("|ក|"));
}

TEST(XliffTest, StoresComposedUnicodeAndReadsUtf16WhateverTheFileSays) {
    const QByteArray utf8 = xliffWith(unitOf(QStringLiteral("a"), QStringLiteral("Cafe\u0301 ទន្លេ")));
    QByteArray wrong = utf8;
    wrong.replace("UTF-8", "windows-874");
    const auto utf16 = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag)(QString::fromUtf8(utf8)));
    };

    for (const QByteArray &bytes : {utf8, wrong, "\xef\xbb\xbf" + utf8,
                                    utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom),
                                    utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom),
                                    utf16(QStringConverter::Utf16LE, QStringConverter::Flag::Default)}) {
        EXPECT_EQ(targetsIn(readXliff(bytes)), QStringLiteral("|Caf\u00e9 ទន្លេ|"));
        EXPECT_TRUE(looksLikeXliff(QStringLiteral("captions"), bytes));
    }
    EXPECT_FALSE(looksLikeXliff(QStringLiteral("captions.csv"), "work,source,field\n"));
}

TEST(XliffTest, ConvertsZawgyiAndAsksWhereOnlyAReaderCanTell) {
    const QString zawgyi = QString::fromUtf8("ရန္ကုန္ၿမိဳ႕မွာ အလုပ္လုပ္ေနတယ္");
    const QString unsure = QString::fromUtf8("မလွ");

    const auto converted = readXliff(xliffWith(unitOf(QStringLiteral("a"), zawgyi) +
                                                   unitOf(QStringLiteral("a"), unsure, QStringLiteral("alt")),
                                               "my"));
    const auto asked = readXliff(xliffWith(unitOf(QStringLiteral("a"), unsure), "my"));
    const auto kept = readXliff(xliffWith(unitOf(QStringLiteral("a"), unsure), "my"), {WhenUnsure::Keep});
    const QString shan = QString::fromUtf8("ၽႃႇသႃႇတႆး");

    EXPECT_EQ(targetsIn(converted), QString::fromUtf8("|ရန်ကုန်မြို့မှာ အလုပ်လုပ်နေတယ်||မလှ|"));
    ASSERT_EQ(converted->readings.size(), 2);
    EXPECT_EQ(converted->readings.first().place.part, kWork + QStringLiteral("/title"));
    EXPECT_EQ(targetsIn(asked), QString());
    EXPECT_TRUE(firstProblem(asked).contains(QString::fromUtf8("မလှ")));
    EXPECT_EQ(targetsIn(kept), u'|' + unsure + u'|');
    EXPECT_EQ(targetsIn(readXliff(xliffWith(unitOf(QStringLiteral("a"), shan), "my"))),
              u'|' + shan.normalized(QString::NormalizationForm_C) + u'|');
}

TEST(XliffTest, ConvertedTextsHaveNoWhiteSpaceAroundThemEither) {
    const QString zawgyi = QString::fromUtf8("ရန္ကုန္ၿမိဳ႕မွာ") + QStringLiteral("\t\u200b");

    EXPECT_EQ(targetsIn(readXliff(xliffWith(unitOf(QStringLiteral("a"), zawgyi), "my"))),
              QString::fromUtf8("|ရန်ကုန်မြို့မှာ|"));
}

TEST(XliffTest, RemarksOnWordsOfMixedScripts) {
    const auto read = readXliff(xliffWith(unitOf(QStringLiteral("a"), QString::fromUtf8("J\xd0\xbehn"))));

    ASSERT_EQ(read->remarks.size(), 1);
    EXPECT_TRUE(read->remarks.first().detail.contains(QStringLiteral("U+043E")));
}

} // namespace
} // namespace sala
