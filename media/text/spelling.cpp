#include "media/text/spelling.h"

#include "translations/glossary.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <memory>
#include <mutex>

#ifdef SALA_HUNSPELL
#include <hunspell.hxx>
#endif

namespace sala {
namespace {

constexpr int kLeastLetters = 2;

QString dictionaryPath(Language language) {
    static const QMap<Language, QStringList> kNames{{Language::English, {QStringLiteral("en_GB"), QStringLiteral("en_US")}},
                                                    {Language::Thai, {QStringLiteral("th_TH")}},
                                                    {Language::Khmer, {QStringLiteral("km_KH")}},
                                                    {Language::Burmese, {QStringLiteral("my_MM")}}};
    for (const QString &name : kNames.value(language)) {
        const QString path = QStringLiteral("/usr/share/hunspell/") + name;
        if (QFile::exists(path + QStringLiteral(".aff")) && QFile::exists(path + QStringLiteral(".dic"))) {
            return path;
        }
    }
    return {};
}

#ifdef SALA_HUNSPELL

/// One language's dictionary; its lock is held by who asks it.
struct Dictionary {
    explicit Dictionary(Language language) {
        const QByteArray path = dictionaryPath(language).toLocal8Bit();
        if (!path.isEmpty()) {
            hunspell = std::make_unique<Hunspell>((path + ".aff").constData(), (path + ".dic").constData());
            isUtf8 = QByteArray(hunspell->get_dic_encoding()).toUpper() == "UTF-8";
        }
        for (const GlossaryTerm &term : glossary().terms) {
            for (const QString &form : term.forms.value(language)) {
                add(form);
            }
        }
        for (const QString &name : glossary().latinNames) {
            add(name);
        }
    }

    void add(const QString &words) {
        known.insert(words);
        for (const QString &word : words.split(u' ')) {
            known.insert(word);
        }
    }

    bool has(const QString &word) {
        if (!hunspell || known.contains(word)) {
            return true;
        }
        const QString plain = QString(word).replace(QChar(0x2019), QLatin1Char('\''));
        return hunspell->spell((isUtf8 ? plain.toUtf8() : plain.toLatin1()).toStdString());
    }

    std::mutex lock;
    std::unique_ptr<Hunspell> hunspell;
    bool isUtf8 = true;
    QSet<QString> known;
};

Dictionary &dictionaryOf(Language language) {
    static std::mutex lock;
    static QMap<Language, std::shared_ptr<Dictionary>> dictionaries;
    const std::lock_guard guard(lock);
    std::shared_ptr<Dictionary> &dictionary = dictionaries[language];
    if (!dictionary) {
        dictionary = std::make_shared<Dictionary>(language);
    }
    return *dictionary;
}

/// Letters of the language's own script and nothing else.
bool isWord(const QString &word, Language language) {
    const QChar::Script script = language == Language::English ? QChar::Script_Latin
                                 : language == Language::Thai  ? QChar::Script_Thai
                                 : language == Language::Khmer ? QChar::Script_Khmer
                                                               : QChar::Script_Myanmar;
    int letters = 0;
    for (const QChar sign : word) {
        const bool isOwn = sign.isLetter() || sign.isMark();
        if (isOwn && sign.script() != script) {
            return false;
        }
        if (!isOwn && sign != u'\'' && sign != QChar(0x2019)) {
            return false;
        }
        letters += sign.isLetter() ? 1 : 0;
    }
    return letters >= kLeastLetters;
}

/// A name: a capital where no sentence begins.
bool isName(const QString &text, int from) {
    if (!text[from].isUpper()) {
        return false;
    }
    int before = from - 1;
    while (before >= 0 && (text[before].isSpace() || text[before].isPunct()) &&
           !QStringLiteral(".!?:\n").contains(text[before])) {
        --before;
    }
    return before >= 0 && !QStringLiteral(".!?:\n").contains(text[before]);
}

QList<MisspeltWord> misspeltBy(Dictionary &dictionary, const QString &text, Language language) {
    QList<MisspeltWord> found;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = code(language).toLatin1();
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale(locale.constData()), status));
    if (U_FAILURE(status)) {
        return found;
    }
    const icu::UnicodeString string(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    words->setText(string);
    int from = words->first();
    for (int to = words->next(); to != icu::BreakIterator::DONE; from = to, to = words->next()) {
        const QString word = text.mid(from, to - from);
        if (isWord(word, language) && !isName(text, from) && !dictionary.has(word)) {
            found.append({from, to});
        }
    }
    return found;
}

#endif

} // namespace

#ifdef SALA_HUNSPELL

bool hasDictionary(Language language) {
    return !dictionaryPath(language).isEmpty();
}

QList<MisspeltWord> misspeltWords(const QString &text, Language language) {
    if (text.isEmpty() || !hasDictionary(language)) {
        return {};
    }
    Dictionary &dictionary = dictionaryOf(language);
    const std::lock_guard guard(dictionary.lock);
    return misspeltBy(dictionary, text, language);
}

#else

bool hasDictionary(Language) {
    return false;
}

QList<MisspeltWord> misspeltWords(const QString &, Language) {
    return {};
}

#endif

} // namespace sala
