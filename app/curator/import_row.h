#pragma once

#include "app/curator/bench_look.h"
#include "app/exchange/caption_verdict.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

/// "Added", "Conflict"… in the program's language.
QString fateWord(CaptionFate fate);
/// Why, as a sentence in the program's language; empty when there is nothing to say.
QString reasonSentence(const CaptionVerdict &verdict);

/// What an import does with one text: which, what becomes of it, the difference, and why.
class ImportRow final : public QWidget {
    Q_OBJECT

  public:
    /// `title` as its reader knows the work; empty: as the file does.
    ImportRow(const CaptionVerdict &verdict, const QString &title, Language reader, QWidget *parent = nullptr);

  private:
    void addHead(const CaptionVerdict &verdict, const QString &title, Language reader);
    void addDifference(const CaptionVerdict &verdict, Language reader);

    BenchLook m_look;
    QVBoxLayout *m_column;
};

} // namespace sala
