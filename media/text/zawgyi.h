#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sala {

/// How Burmese text was written: in Unicode, or for a Zawgyi font, which uses the same code points for other
/// signs. Only Unicode is stored and shown.
enum class Encoding {
    Unicode, ///< Unicode already, or no Burmese at all
    Zawgyi,  ///< Zawgyi: it was converted
    Unsure   ///< it could be either; somebody who reads it must say
};

/// What is done with text that could be either.
enum class WhenUnsure {
    Ask,     ///< it stays Unsure
    Convert, ///< it is converted, unless something in it can only be Unicode
    Keep     ///< it is taken for Unicode
};

/// A text from outside, read.
struct BurmeseReading {
    QString text;                          ///< what may be stored, NFC; empty while Unsure
    Encoding encoding = Encoding::Unicode; ///< after WhenUnsure was applied
    double probability = 0;                ///< that it is Zawgyi, 0 to 1, of this text alone
    QString asUnicode;                     ///< both readings, NFC, to be shown to whoever decides
    QString asZawgyi;

    bool operator==(const BurmeseReading &) const = default;
};

/// Reads one text from outside: a field, a paragraph, what somebody pastes. The text is judged by how often
/// its pairs of signs occur in either encoding, and by pairs that occur in one of them only. Text with a
/// sign or sequence that only Unicode has is never converted, whatever `whenUnsure`; where such text has
/// lines in both encodings, each line is read for itself.
///
/// A few letters can seldom be told apart: read what comes together by readBurmeseTogether(). Shan, Mon,
/// Karen and all other scripts come back as they are, NFC. Never fails, whatever the text. Any thread.
BurmeseReading readBurmese(const QString &text, WhenUnsure whenUnsure = WhenUnsure::Ask);

/// Reads texts that were written by one hand: the fields of a photograph, a column of a table, the cues of a
/// subtitle track. What one of them leaves open the others decide, unless they differ among themselves. One
/// reading for each text, in their order. Any thread.
QList<BurmeseReading> readBurmeseTogether(const QStringList &texts, WhenUnsure whenUnsure = WhenUnsure::Ask);

/// The probability that the text is Zawgyi, 0 to 1, by the model alone: one half when there is nothing to
/// judge. For reports; readBurmese() decides. Any thread.
double zawgyiProbability(const QString &text);

} // namespace sala
