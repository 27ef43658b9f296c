#pragma once

namespace sala {

class TextEditor;

/// How high an editor is that shows its text whole, within so many lines. After its width was set.
int editorHeight(const TextEditor &editor, int leastLines, int mostLines);

} // namespace sala
