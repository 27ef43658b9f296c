#include "media/captions/text_bytes.h"
#include "media/captions/xliff.h"
#include "media/captions/xliff_content.h"
#include "media/captions/xliff_names.h"

#include <QSet>

namespace sala {
namespace {

constexpr int kMostUnits = 500'000;
constexpr qsizetype kLongestName = 100; ///< of a unit in a report

/// What one file element says of all its units.
struct FileContext {
    QString source; ///< source-language and target-language as they are written; empty when they are not
    QString target;
};

/// A trans-unit as it is written.
struct RawUnit {
    CaptionPlace place;
    QString id;
    QStringList locations; ///< where tools that number units themselves say that it is from
    QString revision;
    QString language; ///< the target's own; empty when it has none
    QString state;
    XliffContent source;
    XliffContent target;
    int targets = 0;
};

struct UnitKey {
    QString work;
    TextField field = TextField::Title;
};

/// The work and field in "018f…/title".
std::optional<UnitKey> keyOf(const QString &id) {
    const qsizetype slash = id.lastIndexOf(u'/');
    const auto work = slash < 0 ? std::nullopt : Id::fromText(id.left(slash).trimmed().toLower());
    const auto field = textFieldFromName(id.mid(slash + 1).trimmed());
    return work && field ? std::optional(UnitKey{work->text(), *field}) : std::nullopt;
}

class XliffReader {
  public:
    XliffReader(const QString &text, const XliffReading &how) : m_xml(text), m_how(how) {}

    Result<XliffDocument> read() {
        if (m_xml.nextChild()) {
            readRoot();
        }
        while (!m_xml.error() && m_xml.next() != QXmlStreamReader::EndDocument) { // only comments are left
        }
        if (!m_xml.error() && m_files == 0) {
            m_xml.refuse(ErrorCode::InvalidInput,
                         QStringLiteral("it has no <file>, and so no translations; export it again"));
        }
        if (m_xml.error()) {
            return tl::unexpected(*m_xml.error());
        }
        readTargets();
        return std::move(m_document);
    }

  private:
    bool isElement(const char *name) const {
        return isXliffElement(m_xml) && m_xml.name() == QLatin1String(name);
    }

    void readRoot() {
        const QString version = m_xml.attribute("version");
        const bool isNamed = m_xml.name() == QLatin1String("xliff");
        if (!isNamed || (version.isEmpty() && m_xml.namespaceUri() != kXliffNamespace)) {
            m_xml.refuse(ErrorCode::InvalidInput,
                         QStringLiteral("it is no XLIFF file: it begins with <%1>; `sala captions export "
                                        "--format xliff` writes one")
                             .arg(m_xml.name()));
        } else if (!isXliffElement(m_xml) ||
                   !QStringList({QString(), QStringLiteral("1.2"), QStringLiteral("1.1")})
                        .contains(version)) {
            m_xml.refuse(
                ErrorCode::InvalidInput,
                version == QLatin1String("1.2")
                    ? QStringLiteral("it is XLIFF 1.2 in a namespace that is not XLIFF's, “%1”; choose "
                                     "plain XLIFF 1.2 where the translation tool exports")
                          .arg(m_xml.namespaceUri())
                    : QStringLiteral("it is XLIFF %1, and Sala reads 1.2; choose XLIFF 1.2 where the "
                                     "translation tool exports")
                          .arg(version));
        }
        while (m_xml.nextChild()) {
            isElement("file") ? readFile() : m_xml.skip();
        }
    }

    void readFile() {
        ++m_files;
        const FileContext context{m_xml.attribute("source-language"), m_xml.attribute("target-language")};
        while (m_xml.nextChild()) {
            isElement("body") ? readUnits(context) : m_xml.skip();
        }
    }

    /// The body, or a group in it; not deeper than GuardedXml lets it.
    void readUnits(const FileContext &context) {
        while (m_xml.nextChild()) {
            if (isElement("group")) {
                readUnits(context);
            } else if (isElement("trans-unit")) {
                readUnit(context);
            } else {
                m_xml.skip();
            }
        }
    }

    void readUnit(const FileContext &context) {
        if (++m_units > kMostUnits) {
            m_xml.refuse(ErrorCode::InvalidInput,
                         QStringLiteral("it has more than %1 units; divide it").arg(kMostUnits));
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        RawUnit unit;
        unit.id = attributes.value(QLatin1String("id")).toString().trimmed();
        unit.place = {CaptionPlace::Form::Xliff, m_xml.line(), unit.id.simplified().left(kLongestName)};
        unit.revision = attributes.value(kSalaNamespace, QLatin1String("revision")).toString();
        // The first unit of files made from PO is PO's header.
        const bool isPassedOver =
            attributes.value(QLatin1String("restype")) == QLatin1String("x-gettext-domain-header") ||
            attributes.value(QLatin1String("translate")) == QLatin1String("no");
        while (m_xml.nextChild()) {
            readPart(unit);
        }
        if (!isPassedOver && !m_xml.error()) {
            add(unit, context);
        }
    }

    /// A child of a trans-unit. What tools add, alt-trans, seg-source and notes are passed over.
    void readPart(RawUnit &unit) {
        if (isElement("source")) {
            unit.source = readXliffContent(m_xml);
        } else if (isElement("target")) {
            const QString state = m_xml.attribute("state");
            const QString language =
                m_xml.attributes()
                    .value(QLatin1String("http://www.w3.org/XML/1998/namespace"), QLatin1String("lang"))
                    .toString();
            XliffContent content = readXliffContent(m_xml);
            if (++unit.targets == 1) {
                unit.state = state;
                unit.language = language;
                unit.target = std::move(content);
            }
        } else if (isElement("context-group")) {
            readLocations(unit);
        } else {
            m_xml.skip();
        }
    }

    void readLocations(RawUnit &unit) {
        while (m_xml.nextChild()) {
            const bool isPlace =
                isElement("context") && m_xml.attribute("context-type") == QLatin1String("sourcefile");
            if (isPlace) {
                unit.locations.append(readXliffContent(m_xml).whole());
            } else {
                m_xml.skip();
            }
        }
    }

    void leaveOut(const RawUnit &unit, const QString &why) { m_document.problems.append({unit.place, why}); }

    std::optional<UnitKey> findKey(const RawUnit &unit) const {
        std::optional<UnitKey> key = keyOf(unit.id);
        for (qsizetype i = 0; i < unit.locations.size() && !key; ++i) {
            key = keyOf(unit.locations[i]);
        }
        return key;
    }

    /// The language of its target; nothing when it is none of Sala's, which is said once for all its units.
    std::optional<Language> languageOf(const RawUnit &unit, const FileContext &context) {
        const QString written = unit.language.isEmpty() ? context.target : unit.language;
        const auto language = written.isEmpty() ? m_how.to : languageFromCode(written);
        if (written.isEmpty() && !language) {
            m_xml.refuse(ErrorCode::InvalidInput,
                         QStringLiteral("it does not say in which language its translations are; say it with "
                                        "--to, as in --to km"));
        } else if (!language && !m_unknownLanguages.contains(written)) {
            m_unknownLanguages.insert(written);
            leaveOut(unit,
                     QStringLiteral("its language “%1” is none of Sala's (en, th, km, my, ja); all units "
                                    "in it are left out")
                         .arg(written));
        }
        return language;
    }

    void add(const RawUnit &unit, const FileContext &context) {
        const QString source = captionBody(unit.source.whole());
        const PlainTarget target = plainTarget(unit.target, source);
        if (captionBody(target.text).isEmpty()) {
            ++m_document.untranslated;
            return;
        }
        const auto key = findKey(unit);
        if (!key) {
            leaveOut(unit,
                     QStringLiteral("its id is none that `sala captions export` writes (a work's id, /, "
                                    "and the field)"));
            return;
        }
        if (unit.targets > 1) {
            leaveOut(unit, QStringLiteral("it has %1 targets; leave one of them").arg(unit.targets));
            return;
        }
        const auto language = languageOf(unit, context);
        if (!language) {
            return;
        }
        if (languageFromCode(context.source) == language) {
            leaveOut(unit,
                     QStringLiteral("its source and its target are in the same language, %1; export with "
                                    "--from and --to again")
                         .arg(code(*language)));
            return;
        }
        for (const QString &code : target.leftOut) {
            m_document.remarks.append(
                {unit.place, QStringLiteral("“%1” was taken out: captions are plain text").arg(code)});
        }
        m_document.units.append({key->work,
                                 key->field,
                                 *language,
                                 source,
                                 target.text,
                                 unit.state,
                                 unit.revision,
                                 {},
                                 {},
                                 unit.place,
                                 languageFromCode(context.source)});
    }

    /// Leaves in the targets what may be stored, and only the units that then have one.
    void readTargets() {
        for (const Language language : kLanguages) {
            QList<PlacedText> texts;
            QList<qsizetype> places;
            for (qsizetype i = 0; i < m_document.units.size(); ++i) {
                const XliffUnit &unit = m_document.units[i];
                if (unit.language == language) {
                    texts.append({unit.place, unit.target});
                    places.append(i);
                }
            }
            const ReadTexts read = readCaptionTexts(texts, language, m_how.whenUnsure);
            for (qsizetype i = 0; i < places.size(); ++i) {
                m_document.units[places[i]].target = read.bodies[i];
            }
            m_document.append(read.findings);
        }
        m_document.units.removeIf([](const XliffUnit &unit) { return unit.target.isEmpty(); });
    }

    GuardedXml m_xml;
    XliffReading m_how;
    XliffDocument m_document;
    QSet<QString> m_unknownLanguages;
    int m_files = 0;
    int m_units = 0;
};

} // namespace

Result<XliffDocument> readXliff(const QByteArray &bytes, const XliffReading &how) {
    const auto text = textOf(bytes, QStringLiteral("have the translation tool export it as UTF-8"));
    if (!text) {
        return tl::unexpected(text.error());
    }
    return XliffReader(*text, how).read();
}

} // namespace sala
