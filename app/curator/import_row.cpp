#include "app/curator/import_row.h"

#include "app/curator/difference_view.h"
#include "app/curator/field_card.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sala {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sala::ImportRow)
};

bool isLeftOut(CaptionFate fate) {
    return fate == CaptionFate::Conflict || fate == CaptionFate::Refused;
}

QString placeOf(const CaptionPlace &place, Language reader) {
    const QString number = formatNumber(int(place.line), reader);
    return place.line == 0                              ? QString()
           : place.form == CaptionPlace::Form::Table ? Words::tr("Row %1", "of a table").arg(number)
                                                     : Words::tr("Line %1", "of a file").arg(number);
}

} // namespace

QString fateWord(CaptionFate fate) {
    switch (fate) {
    case CaptionFate::Added:
        return Words::tr("Added", "what becomes of a text");
    case CaptionFate::Changed:
        return Words::tr("Changed", "what becomes of a text");
    case CaptionFate::Outdated:
        return Words::tr("Outdated", "what becomes of a text");
    case CaptionFate::Confirmed:
        return Words::tr("Confirmed", "what becomes of a text");
    case CaptionFate::Conflict:
        return Words::tr("Conflict", "what becomes of a text");
    case CaptionFate::Refused:
        return Words::tr("Refused", "what becomes of a text");
    case CaptionFate::Kept:
        return Words::tr("Stays as it is", "what becomes of a text");
    }
    return {};
}

QString reasonSentence(const CaptionVerdict &verdict) {
    switch (verdict.reason) {
    case CaptionWhy::NoSuchWork:
        return Words::tr("The library has no such work or field.");
    case CaptionWhy::OtherLanguage:
        return Words::tr("It is written in the letters of another language.");
    case CaptionWhy::HiddenCharacter:
        return Words::tr("It has a character that nobody sees and that may not be there.");
    case CaptionWhy::Unsure:
        return Words::tr("It could be Unicode or Zawgyi: choose below which.");
    case CaptionWhy::TooLong:
        return Words::tr("It has no room on the page where it is shown.");
    case CaptionWhy::Twice:
        return Words::tr("Another place of the file says something else for this text.");
    case CaptionWhy::BothChanged:
        return Words::tr("Somebody has changed this text in the library since the file was written.");
    case CaptionWhy::OnlyLibraryChanged:
        return Words::tr("The library has a newer text; the file still has the one before it.");
    case CaptionWhy::Replaces:
        return Words::tr("The text that stands there now goes into the history.");
    case CaptionWhy::SourceChanged:
        return Words::tr("What it was translated from has changed.");
    case CaptionWhy::Other:
        break;
    }
    return isLeftOut(verdict.fate) ? Words::tr("The file is wrong here: %1", "an English explanation").arg(verdict.why) : QString();
}

ImportRow::ImportRow(const CaptionVerdict &verdict, const QString &title, Language reader, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("importRow"));
    m_column->setContentsMargins(0, 0, 8, 10);
    m_column->setSpacing(4);
    addHead(verdict, title, reader);
    addDifference(verdict, reader);
    const QString reason = reasonSentence(verdict);
    if (!reason.isEmpty()) {
        auto *const why = new TextLabel(m_look.text(BenchLook::kSmallPx), this);
        why->setObjectName(QStringLiteral("why"));
        why->setColor(isLeftOut(verdict.fate) ? m_look.colours.accent : m_look.colours.quietText);
        why->setText(reason, reader);
        m_column->addWidget(why);
    }
}

void ImportRow::addHead(const CaptionVerdict &verdict, const QString &title, Language reader) {
    auto *const what = new TextLabel(m_look.text(BenchLook::kTextPx, 600), this);
    QStringList parts{!title.isEmpty() ? title : verdict.title.isEmpty() ? verdict.source : verdict.title};
    if (verdict.key) {
        parts += {fieldWord(verdict.key->field), ownName(verdict.key->language)};
    }
    parts.append(placeOf(verdict.place, reader));
    parts.removeAll(QString());
    what->setText(parts.join(QStringLiteral(" · ")), reader);
    auto *const fate = new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this);
    fate->setObjectName(QStringLiteral("fate"));
    fate->setColor(isLeftOut(verdict.fate) ? m_look.colours.accent : m_look.colours.quietText);
    fate->setText(fateWord(verdict.fate), reader);
    auto *const head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(what, 1);
    head->addWidget(fate);
    m_column->addLayout(head);
}

/// Nothing can be compared where nobody knows with what.
void ImportRow::addDifference(const CaptionVerdict &verdict, Language reader) {
    if (verdict.after.isEmpty() && verdict.before.body.isEmpty()) {
        return;
    }
    const bool isCompared = verdict.key && verdict.fate != CaptionFate::Refused;
    auto *const change = new DifferenceView(this);
    change->setMostLines(6);
    change->setTexts(isCompared ? verdict.before.body : verdict.after, verdict.after, verdict.key ? verdict.key->language : reader);
    m_column->addWidget(change);
}

} // namespace sala
