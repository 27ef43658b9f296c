#include "media/subtitles/cue_text.h"

#include "media/subtitles/cue_tokenizer.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace sala {
namespace {

/// Deeper nesting is no style but an attack: such tags are left out.
constexpr size_t kDeepest = 100;
constexpr qsizetype kMostClasses = 32;
constexpr qsizetype kMostComplaints = 20;

enum class Tag { Root, Class, Italic, Bold, Underline, Ruby, RubyText, Voice, Language };

constexpr std::array<std::pair<QStringView, Tag>, 8> kTags{{{u"c", Tag::Class},
                                                            {u"i", Tag::Italic},
                                                            {u"b", Tag::Bold},
                                                            {u"u", Tag::Underline},
                                                            {u"ruby", Tag::Ruby},
                                                            {u"rt", Tag::RubyText},
                                                            {u"v", Tag::Voice},
                                                            {u"lang", Tag::Language}}};

std::optional<Tag> tagOf(QStringView name) {
    for (const auto &[known, tag] : kTags) {
        if (known == name) {
            return tag;
        }
    }
    return std::nullopt;
}

QString nameOf(Tag tag) {
    for (const auto &[name, known] : kTags) {
        if (known == tag) {
            return name.toString();
        }
    }
    return {};
}

bool areAlike(const CueRun &a, const CueRun &b) {
    return a.isItalic == b.isItalic && a.isBold == b.isBold && a.isUnderlined == b.isUnderlined &&
           a.voice == b.voice && a.language == b.language && a.classes == b.classes;
}

bool isPlain(const CueRun &run) {
    return areAlike(run, CueRun()) && run.reading.isEmpty();
}

/// The tree of the standard, of which only the way to the current node is kept.
class CueTree {
  public:
    explicit CueTree(QStringList &complaints) : m_complaints(complaints) { m_open.push_back({}); }

    void add(const CueToken &token) {
        switch (token.kind) {
        case CueToken::Kind::Text:
            addText(token.text);
            break;
        case CueToken::Kind::StartTag:
            open(token);
            break;
        case CueToken::Kind::EndTag:
            close(token.text);
            break;
        case CueToken::Kind::TimestampTag:
            checkTimestamp(token.text);
            break;
        }
    }

    void finish(SubtitleCue &cue) {
        for (; m_open.size() > 1; leave()) {
            const Tag tag = m_open.back().tag;
            if (tag != Tag::Voice) { // Only a voice may last to the end of its cue.
                complain(QStringLiteral("<%1> is not closed").arg(nameOf(tag)));
            }
        }
        cue.text = m_builder.text();
        cue.runs = m_builder.takeRuns();
    }

  private:
    struct Node {
        Tag tag = Tag::Root;
        bool isReading = false; ///< inside ruby text
        CueRun style;           ///< with that of the nodes around it
    };

    void addText(const QString &text) {
        if (m_open.back().isReading) {
            m_reading += text;
        } else {
            m_builder.append(text, m_open.back().style);
        }
    }

    void open(const CueToken &token) {
        const auto tag = tagOf(token.text);
        const bool isMisplaced = tag == Tag::RubyText && m_open.back().tag != Tag::Ruby;
        if (!tag || isMisplaced || m_open.size() > kDeepest) {
            complain(QStringLiteral("<%1> means nothing here").arg(token.text.left(20)));
            return;
        }
        Node node = m_open.back();
        node.tag = *tag;
        for (const QString &name : token.classes) {
            if (node.style.classes.size() < kMostClasses && !node.style.classes.contains(name)) {
                node.style.classes.append(name);
            }
        }
        node.style.isItalic = node.style.isItalic || tag == Tag::Italic;
        node.style.isBold = node.style.isBold || tag == Tag::Bold;
        node.style.isUnderlined = node.style.isUnderlined || tag == Tag::Underline;
        node.isReading = node.isReading || tag == Tag::RubyText;
        if (tag == Tag::Voice) {
            node.style.voice = token.annotation;
        } else if (tag == Tag::Language) {
            node.style.language = token.annotation;
        } else if (tag == Tag::Ruby) {
            m_baseFrom = m_builder.length();
        }
        m_open.push_back(node);
    }

    void close(const QString &name) {
        const auto tag = tagOf(name);
        const Tag current = m_open.back().tag;
        if (tag == current) {
            leave();
        } else if (tag == Tag::Ruby && current == Tag::RubyText) {
            leave();
            leave();
        } else {
            complain(QStringLiteral("</%1> closes nothing").arg(name.left(20)));
        }
    }

    void leave() {
        const Node left = m_open.back();
        m_open.pop_back();
        if (left.tag == Tag::RubyText && !m_open.back().isReading) {
            m_builder.putReading(m_baseFrom, std::exchange(m_reading, {}));
            m_baseFrom = m_builder.length();
        }
    }

    void checkTimestamp(const QString &text) {
        QStringView rest = text;
        if (!takeTimestamp(rest) || !rest.isEmpty()) {
            complain(QStringLiteral("<%1> is no time").arg(text.left(20)));
        }
    }

    void complain(const QString &sentence) {
        if (m_complaints.size() < kMostComplaints) {
            m_complaints.append(sentence);
        }
    }

    QStringList &m_complaints;
    std::vector<Node> m_open;
    CueTextBuilder m_builder;
    QString m_reading;
    qsizetype m_baseFrom = 0;
};

QString escaped(const QString &text) {
    QString result;
    for (const QChar c : text) {
        if (c == u'&') {
            result += QStringLiteral("&amp;");
        } else if (c == u'<') {
            result += QStringLiteral("&lt;");
        } else if (c == u'>') {
            result += QStringLiteral("&gt;");
        } else if (c == u'\r') {
            result += QStringLiteral("&#13;");
        } else {
            result += c;
        }
    }
    return result;
}

/// A name inside a tag, which must not make an arrow together with the ">" after it.
QString escapedName(const QString &name) {
    return name.endsWith(u'-') ? escaped(name.chopped(1)) + QStringLiteral("&#45;") : escaped(name);
}

QString written(const QString &text, const CueRun &run) {
    QString before;
    QString after;
    const auto wrap = [&](const QString &tag, const QString &rest) {
        before += u'<' + tag + rest + u'>';
        after.prepend(QStringLiteral("</") + tag + u'>');
    };
    if (!run.voice.isEmpty()) {
        wrap(QStringLiteral("v"), u' ' + escapedName(run.voice));
    }
    if (!run.language.isEmpty()) {
        wrap(QStringLiteral("lang"), u' ' + escapedName(run.language));
    }
    if (!run.classes.isEmpty()) {
        // A space keeps a name that ends with "--" from making an arrow.
        const QString end = run.classes.last().endsWith(u'-') ? QStringLiteral(" ") : QString();
        wrap(QStringLiteral("c"), u'.' + run.classes.join(u'.') + end);
    }
    if (run.isItalic) {
        wrap(QStringLiteral("i"), {});
    }
    if (run.isBold) {
        wrap(QStringLiteral("b"), {});
    }
    if (run.isUnderlined) {
        wrap(QStringLiteral("u"), {});
    }
    const QString inner =
        run.reading.isEmpty()
            ? escaped(text)
            : QStringLiteral("<ruby>%1<rt>%2</rt></ruby>").arg(escaped(text), escaped(run.reading));
    return before + inner + after;
}

/// A payload ends at its first empty line, so that empty lines of a text are written as references.
QString withoutEmptyLines(const QString &payload) {
    QString result;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const bool isBetweenText = !result.isEmpty() && !result.endsWith(u'\n') && i + 1 < payload.size();
        if (payload[i] == u'\n' && !isBetweenText) {
            result += QStringLiteral("&#10;");
        } else {
            result += payload[i];
        }
    }
    return result;
}

} // namespace

void CueTextBuilder::append(QStringView text, const CueRun &style) {
    if (text.isEmpty()) {
        return;
    }
    const bool isGoingOn =
        !m_runs.isEmpty() && m_runs.last().reading.isEmpty() && areAlike(m_runs.last(), style);
    qsizetype from = m_text.size();
    if (isGoingOn && text.front().isMark()) { // It may be one with the letter before it.
        constexpr qsizetype kMostMarks = 8;
        from = std::max(m_runs.last().from, from - kMostMarks);
    }
    const QString before = m_text.mid(from);
    m_text.truncate(from);
    m_text += (before + text.toString()).normalized(QString::NormalizationForm_C);
    if (isGoingOn) {
        m_runs.last().to = m_text.size();
        return;
    }
    CueRun run = style;
    run.from = from;
    run.to = m_text.size();
    run.reading.clear();
    m_runs.append(run);
}

void CueTextBuilder::putReading(qsizetype from, const QString &reading) {
    if (reading.isEmpty()) {
        return;
    }
    for (qsizetype i = m_runs.size() - 1; i >= 0 && m_runs[i].to > from; --i) {
        if (m_runs[i].from < from) {
            CueRun after = m_runs[i];
            m_runs[i].to = from;
            after.from = from;
            m_runs.insert(++i, after);
            m_runs[i].reading = reading;
            return;
        }
        m_runs[i].reading = reading;
    }
}

QList<CueRun> CueTextBuilder::takeRuns() {
    m_runs.removeIf(isPlain);
    return std::exchange(m_runs, {});
}

void readCueText(QStringView payload, SubtitleCue &cue, QStringList &complaints) {
    CueTree tree(complaints);
    CueTokenizer tokenizer(payload);
    while (!tokenizer.isAtEnd()) {
        tree.add(tokenizer.next());
    }
    tree.finish(cue);
}

QString writeCueText(const SubtitleCue &cue) {
    QString payload;
    qsizetype done = 0;
    for (const CueRun &run : cue.runs) {
        payload += escaped(cue.text.mid(done, run.from - done));
        payload += written(cue.text.mid(run.from, run.to - run.from), run);
        done = run.to;
    }
    return withoutEmptyLines(payload + escaped(cue.text.mid(done)));
}

} // namespace sala
