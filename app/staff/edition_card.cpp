#include "app/staff/edition_card.h"

#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/edition_words.h"
#include "app/text/text_label.h"
#include "db/records/seal_key.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace sala {
namespace {

bool isAsked(const EditionReport &report) {
    return report.refusal == EditionRefusal::UnknownKey;
}

/// Whether what it says of itself is from somebody this kiosk trusts. A stranger's words could be anything, the number
/// to compare among them.
bool isBelieved(const EditionReport &report) {
    return report.label.number > 0 && !isAsked(report);
}

/// Nothing that has to be done about it.
bool isCalm(EditionRefusal refusal) {
    return refusal == EditionRefusal::None || refusal == EditionRefusal::Older || refusal == EditionRefusal::Shown;
}

} // namespace

EditionCard::EditionCard(const FoundEdition &edition, QWidget *parent)
    : StaffCard("editionCard", parent), m_edition(edition), m_title(addText("editionTitle")), m_dates(addText("editionDates")),
      m_number(addText("editionNumber")), m_file(addText("editionFile")), m_verdict(addText("editionVerdict")),
      m_row(new ButtonRow), m_load(new TextButton) {
    m_load->setObjectName(QStringLiteral("loadEdition"));
    m_row->add(m_load);
    column()->addWidget(m_row);
    const bool canLoad = edition.report.refusal == EditionRefusal::None || isAsked(edition.report);
    m_row->setVisible(canLoad);
    connect(m_load, &QAbstractButton::clicked, this, [this] {
        const QByteArray key = m_edition.report.label.publicKey;
        Q_EMIT loadRequested(m_edition.path, isAsked(m_edition.report) ? fingerprint(key) : QString());
    });
}

void EditionCard::setWords(const KioskSettings &settings, Language language) {
    const EditionReport &report = m_edition.report;
    const bool isKnown = isBelieved(report);
    const QString file = shownName(QFileInfo(m_edition.path).fileName());
    m_title->setText(isKnown ? editionTitle(report.titles, report.exhibition, language) : file, language);
    const QString stick = shownName(m_edition.stick);
    m_file->setText(isKnown ? tr("%1 on %2", "a file on a memory stick, both by their names").arg(file, stick) : stick,
                    language);
    m_dates->setText(isKnown ? editionDates(report.exhibition, language) : QString(), language);
    m_dates->setVisible(!m_dates->text().isEmpty());
    m_number->setText(isKnown ? editionNumber(report.label, report.exhibition, language) : QString(), language);
    m_number->setVisible(isKnown);
    const QString refusal = refusalText(report, settings, language);
    m_verdict->setText(refusal.isEmpty() ? copyingText(report, language) : refusal, language);
    m_load->setText(isAsked(report) ? tr("Both are the same: load it") : tr("Load this exhibition"), language);
}

void EditionCard::applyTheme() {
    const GalleryTheme &theme = this->theme();
    const bool isCalm = sala::isCalm(m_edition.report.refusal);
    m_title->setTextStyle(sentenceStyle(theme, TextSize::Title));
    m_title->setColor(theme.colours.text);
    for (TextLabel *label : {m_dates, m_number, m_file}) {
        label->setTextStyle(sentenceStyle(theme, TextSize::Label));
        label->setColor(theme.colours.quietText);
    }
    m_verdict->setTextStyle(sentenceStyle(theme, TextSize::Body));
    m_verdict->setColor(isCalm ? theme.colours.text : theme.colours.accent);
    m_load->setTextStyle(textStyle(theme, TextSize::Label));
    m_load->setLook(brightLook(theme));
    m_row->setGap(theme.gapPx());
}

} // namespace sala
