#include "app/curator/text_checker.h"

#include "media/text/spelling.h"

#include <QtConcurrent>

#include <utility>

namespace sala {
namespace {

TextMark marked(TextMark::Kind kind, const GlossaryFinding &finding) {
    return {kind, finding.from, finding.to, finding.found, finding.wanted};
}

} // namespace

QList<CheckedText> checkTexts(QList<CheckedText> texts) {
    for (CheckedText &text : texts) {
        const Language language = text.key.language;
        for (const MisspeltWord &word : misspeltWords(text.body, language)) {
            text.marks.append({TextMark::Kind::Spelling, word.from, word.to, text.body.mid(word.from, word.to - word.from), {}});
        }
        for (const GlossaryFinding &finding : avoidedWords(text.body, language)) {
            text.marks.append(marked(TextMark::Kind::Avoided, finding));
        }
        for (const GlossaryFinding &finding : missedTerms(text.source, text.sourceLanguage, text.body, language)) {
            text.missed.append(marked(TextMark::Kind::Term, finding));
        }
    }
    return texts;
}

TextChecker::TextChecker(QObject *parent) : QObject(parent) {
    connect(&m_run, &QFutureWatcherBase::finished, this, [this] {
        const QList<CheckedText> done = m_run.result();
        if (m_next) {
            m_run.setFuture(QtConcurrent::run(&checkTexts, *std::exchange(m_next, std::nullopt)));
        }
        Q_EMIT checked(done); // each says of which words it is
    });
}

TextChecker::~TextChecker() {
    m_run.disconnect();
    m_run.waitForFinished();
}

void TextChecker::check(const QList<CheckedText> &texts) {
    if (m_run.isRunning()) {
        m_next = texts;
    } else {
        m_run.setFuture(QtConcurrent::run(&checkTexts, texts));
    }
}

} // namespace sala
