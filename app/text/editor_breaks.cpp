#include "app/text/editor_breaks.h"

#include "app/text/line_breaks.h"
#include "app/text/typography.h"

#include <QFontMetricsF>
#include <QLoggingCategory>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <dlfcn.h>

// What Qt declares in its private headers, which need not be installed.

struct QCharAttributes {
    unsigned char graphemeBoundary : 1;
    unsigned char wordBreak : 1;
    unsigned char sentenceBoundary : 1;
    unsigned char lineBreak : 1;
    unsigned char whiteSpace : 1;
    unsigned char wordStart : 1;
    unsigned char wordEnd : 1;
    unsigned char mandatoryBreak : 1;
};

namespace QUnicodeTools {

struct ScriptItem;
enum CharAttributeOption { LineBreaks = 0x08 };
using CharAttributeOptions = QFlags<CharAttributeOption>;

Q_DECL_EXPORT void initCharAttributes(QStringView text, const ScriptItem *items, qsizetype itemCount,
                                      QCharAttributes *attributes, CharAttributeOptions options);

} // namespace QUnicodeTools

namespace sala {

Q_LOGGING_CATEGORY(lcEditorBreaks, "sala.text")

namespace {

/// The mangled name of the function above.
constexpr const char *kSymbol =
    "_ZN13QUnicodeTools18initCharAttributesE11QStringViewPKNS_10ScriptItemExP15QCharAttributes6QFlagsINS_"
    "19CharAttributeOptionEE";

using InitCharAttributes = void (*)(QStringView, const QUnicodeTools::ScriptItem *, qsizetype,
                                    QCharAttributes *, QUnicodeTools::CharAttributeOptions);

/// What the editor that this thread is laying out asks for, or null.
thread_local const EditorBreaks *breaksInUse = nullptr;

InitCharAttributes qtsOwn() {
    static const auto function = reinterpret_cast<InitCharAttributes>(dlsym(RTLD_NEXT, kSymbol));
    return function;
}

/// The breaks of a text as it is typed, which need not be composed: breaks are found in its composed form
/// and brought back, cluster by cluster.
QList<int> breaksOfTyped(const QString &typed, Language language, BreakStyle style = BreakStyle::Running) {
    const QString composed = typed.normalized(QString::NormalizationForm_C);
    const QList<int> offsets = lineBreaks(composed, language, style);
    if (composed == typed) {
        return offsets;
    }
    QList<int> result;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, typed);
    int from = 0;
    int composedAt = 0;
    for (int to = int(clusters.toNextBoundary()); to > 0; to = int(clusters.toNextBoundary())) {
        composedAt += int(typed.mid(from, to - from).normalized(QString::NormalizationForm_C).size());
        from = to;
        if (std::binary_search(offsets.begin(), offsets.end(), composedAt)) {
            result.append(to);
        }
    }
    return result;
}

/// `offsets` and, in each word between them that is wider than `widthPx`, where `cutsOf` it are.
template<typename Cuts>
QList<int> withCutsOfWideWords(const QString &text, const QList<int> &offsets, const QFont &font,
                               double widthPx, const Cuts &cutsOf) {
    const QFontMetricsF metrics(font);
    QList<int> result;
    int from = 0;
    for (qsizetype i = 0; i <= offsets.size(); ++i) {
        const int to = i < offsets.size() ? offsets[i] : int(text.size());
        const QString word = text.mid(from, to - from);
        if (metrics.horizontalAdvance(word) > widthPx) {
            for (const int at : cutsOf(word)) {
                result.append(from + at);
            }
        }
        if (i < offsets.size()) {
            result.append(to);
        }
        from = to;
    }
    return result;
}

void rewriteLineBreaks(QStringView text, QCharAttributes *attributes, const EditorBreaks &breaks) {
    QString typed = text.toString();
    typed.replace(QChar::LineSeparator, QChar(u' ')); // The layout ends lines there by itself.
    const QList<int> offsets = breaks.offsets(typed);
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (attributes[at].mandatoryBreak) {
            continue;
        }
        attributes[at].lineBreak = std::binary_search(offsets.begin(), offsets.end(), int(at));
        if (!attributes[at].lineBreak && !attributes[at].whiteSpace) {
            // Qt ends a line at any space, whatever follows (เสมอ ๆ).
            for (qsizetype space = at - 1; space >= 0 && attributes[space].whiteSpace; --space) {
                attributes[space].whiteSpace = false;
            }
        }
    }
}

/// True when Qt ended the first line of `text` where it may, and needed several.
bool breaksAsItShould(const QString &text, Language language) {
    const QFont font = editorFontFor(language, 20);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(150);
        starts.append(line.textStart());
    }
    layout.endLayout();
    const QList<int> offsets = lineBreaks(text, language);
    return starts.size() > 2 &&
           std::all_of(starts.begin() + 1, starts.end(), [&](int start) { return offsets.contains(start); });
}

} // namespace

EditorBreaks::EditorBreaks(Language language, const QFont &font, double widthPx)
    : m_outer(breaksInUse), m_language(language), m_font(font), m_widthPx(widthPx) {
    breaksInUse = this;
}

EditorBreaks::~EditorBreaks() {
    breaksInUse = m_outer;
}

QList<int> EditorBreaks::offsets(const QString &typed) const {
    const QList<int> words = breaksOfTyped(typed, m_language);
    if (m_widthPx <= 0) {
        return words;
    }
    const auto tightly = [this](const QString &word) {
        return breaksOfTyped(word, m_language, BreakStyle::Tight);
    };
    return withCutsOfWideWords(typed, withCutsOfWideWords(typed, words, m_font, m_widthPx, tightly), m_font,
                               m_widthPx, clusterBreaks);
}

bool EditorBreaks::areTheyObeyed() {
    static const bool areObeyed = [] {
        const EditorBreaks breaks(Language::Khmer);
        const bool isGood =
            qtsOwn() != nullptr &&
            breaksAsItShould(QStringLiteral("ស្ត្រីភាគច្រើនមកពីខេត្តព្រៃវែងហើយរស់នៅទីនេះ"), Language::Khmer);
        if (!isGood) {
            qCWarning(lcEditorBreaks)
                << "this Qt breaks lines by other means than known: editors wrap anywhere";
        }
        return isGood;
    }();
    return areObeyed;
}

} // namespace sala

/// Stands before Qt's function of this name in every program that links it.
void QUnicodeTools::initCharAttributes(QStringView text, const ScriptItem *items, qsizetype itemCount,
                                       QCharAttributes *attributes, CharAttributeOptions options) {
    if (const auto original = sala::qtsOwn()) {
        original(text, items, itemCount, attributes, options);
    }
    if (sala::breaksInUse != nullptr && options.testFlag(LineBreaks)) {
        sala::rewriteLineBreaks(text, attributes, *sala::breaksInUse);
    }
}
