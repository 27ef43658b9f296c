#pragma once

#include "translations/language.h"

#include <QFont>
#include <QList>

namespace sala {

/// Stock editors wrap by Qt's own idea of words, which has none for Khmer and a wrong one for Burmese. While
/// an EditorBreaks exists, what this thread lays out by Qt ends its lines where lineBreaks() of its language
/// allows instead; text, cursor steps and clipboard stay as they are. For editors only: what visitors see
/// goes through TextBlock.
///
/// It stands on a private function of Qt (QUnicodeTools::initCharAttributes, the same in Qt 6.4 to 6.8),
/// which this program defines too and passes on; so ask areTheyObeyed() first.
class EditorBreaks {
  public:
    /// With `font` and `widthPx` given, a word wider than that may also be cut between its syllables.
    explicit EditorBreaks(Language language, const QFont &font = {}, double widthPx = 0);
    ~EditorBreaks();
    EditorBreaks(const EditorBreaks &) = delete;
    EditorBreaks &operator=(const EditorBreaks &) = delete;

    /// Lays out a Khmer sentence, once, and looks whether it broke where it should. False with a Qt that
    /// works otherwise: then an editor should wrap anywhere. Needs a QGuiApplication, GUI thread.
    static bool areTheyObeyed();

    /// Where lines of this text, as it is typed, may begin.
    QList<int> offsets(const QString &typed) const;

  private:
    const EditorBreaks *m_outer;
    Language m_language;
    QFont m_font;
    double m_widthPx;
};

} // namespace sala
