#include "app/curator/editor_height.h"

#include "app/text/text_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace sala {

int editorHeight(const TextEditor &editor, int leastLines, int mostLines) {
    const QTextDocument *const document = editor.document();
    const double line = editor.fontMetrics().lineSpacing();
    double high = 0;
    for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
        high += std::max(line, document->documentLayout()->blockBoundingRect(block).height());
        if (high > mostLines * line) {
            break;
        }
    }
    const double wanted = std::clamp(high, leastLines * line, mostLines * line);
    return int(std::ceil(wanted + 2 * document->documentMargin())) + 2 * editor.frameWidth() + 4;
}

} // namespace sala
