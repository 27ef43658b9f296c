// Questions as text; the form is in reflection.h.

#include "db/records/reflection.h"

#include <QStringList>

#include <algorithm>

namespace sala {
namespace {


/// Reads line by line; what is wrong with a line is an English sentence, empty when nothing is.
class QuestionReader {
  public:
    QString read(const QString &line) {
        const qsizetype colon = line.indexOf(u':');
        return colon < 0 ? beginPart(line) : addWords(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }

    /// Whether the part that ends here has words.
    QString endPart() const {
        return m_words && m_words->isEmpty() ? QStringLiteral("“%1” has no words").arg(m_part) : QString();
    }

    QString fault() const {
        const qsizetype cards = m_written.cards.size();
        return m_written.words.isEmpty() ? QStringLiteral("there is no question")
               : cards < kLeastCards     ? QStringLiteral("it needs %1 cards at least").arg(kLeastCards)
                                         : QString();
    }

    const WrittenQuestion &written() const { return m_written; }

  private:
    QString beginPart(const QString &word) {
        if (const QString wordless = endPart(); !wordless.isEmpty()) {
            return wordless;
        }
        const std::optional<Motif> motif = motifFromName(word);
        const bool isQuestion = word == QLatin1String("question");
        if (!motif && !isQuestion) {
            return QStringLiteral("“%1” is neither “question” nor a drawing (%2), nor a language with a colon")
                .arg(word, motifNames());
        }
        if (isQuestion ? m_hasQuestion : hasCard(*motif)) {
            return QStringLiteral("“%1” is there twice").arg(word);
        }
        if (!isQuestion && m_written.cards.size() == kMostCards) {
            return QStringLiteral("it has %1 cards at most").arg(kMostCards);
        }
        m_part = word;
        if (isQuestion) {
            m_hasQuestion = true;
            m_words = &m_written.words;
        } else {
            m_written.cards.append({*motif, {}});
            m_words = &m_written.cards.last().words;
        }
        return {};
    }

    QString addWords(const QString &languageCode, const QString &words) {
        const auto language = languageFromCode(languageCode);
        const qsizetype longest = m_words == &m_written.words ? kLongestQuestion : kLongestAnswer;
        if (!m_words) {
            return QStringLiteral("“question” or a drawing (%1) comes first").arg(motifNames());
        }
        if (!language) {
            return QStringLiteral("a language is one of en, th, km, my, ja, not “%1”").arg(languageCode);
        }
        if (words.isEmpty()) {
            return QStringLiteral("there are no words after “%1:”").arg(languageCode);
        }
        if (words.size() > longest) {
            return QStringLiteral("it has %1 characters; %2 is the most").arg(words.size()).arg(longest);
        }
        if (m_words->contains(*language)) {
            return QStringLiteral("“%1” has words in “%2” already").arg(m_part, languageCode);
        }
        m_words->insert(*language, words.normalized(QString::NormalizationForm_C));
        return {};
    }

    bool hasCard(Motif motif) const {
        return std::any_of(m_written.cards.begin(), m_written.cards.end(),
                           [&](const WrittenCard &card) { return card.motif == motif; });
    }

    static QString motifNames() {
        QStringList names;
        for (const Motif motif : kMotifs) {
            names.append(name(motif));
        }
        return names.join(QStringLiteral(", "));
    }

    WrittenQuestion m_written;
    WordsByLanguage *m_words = nullptr; ///< of the part that is being read; cards are appended only between parts
    QString m_part;
    bool m_hasQuestion = false;
};

QString partText(const QString &head, const WordsByLanguage &words) {
    QString text = head + u'\n';
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        text += QStringLiteral("  %1: %2\n").arg(code(it.key()), it.value());
    }
    return text;
}

} // namespace

Result<WrittenQuestion> questionFromText(const QString &text) {
    QuestionReader reader;
    const QStringList lines = text.split(u'\n');
    const auto fault = [](qsizetype line, const QString &what) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(line).arg(what));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i].trimmed();
        line.remove(QChar::ByteOrderMark);
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (const QString wrong = reader.read(line); !wrong.isEmpty()) {
            return fault(i + 1, wrong);
        }
    }
    const QString wordless = reader.endPart();
    const QString missing = wordless.isEmpty() ? reader.fault() : wordless;
    return missing.isEmpty() ? Result<WrittenQuestion>(reader.written()) : fault(lines.size(), missing);
}

QString questionText(const WrittenQuestion &question) {
    QString text = partText(QStringLiteral("question"), question.words);
    for (const WrittenCard &card : question.cards) {
        text += partText(name(card.motif), card.words);
    }
    return text;
}

} // namespace sala
