#include "app/staff/edition_card.h"

#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/edition_words.h"
#include "app/text/text_label.h"
#include "db/records/seal_key.h"

#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace sala {
namespace {

bool isAsked(const EditionReport &report) {
    return report.refusal == EditionRefusal::UnknownKey;
}

/// Whether anything it says of itself is to be believed.
bool isProven(const EditionReport &report) {
    return report.label.number > 0;
}

} // namespace

EditionCard::EditionCard(const FoundEdition &edition, QWidget *parent)
    : QWidget(parent), m_edition(edition), m_column(new QVBoxLayout(this)), m_title(add("editionTitle")),
      m_dates(add("editionDates")), m_number(add("editionNumber")), m_verdict(add("editionVerdict")),
      m_row(new ButtonRow), m_load(new TextButton) {
    setObjectName(QStringLiteral("editionCard"));
    m_load->setObjectName(QStringLiteral("loadEdition"));
    m_row->add(m_load);
    m_column->addWidget(m_row);
    const bool canLoad = edition.report.refusal == EditionRefusal::None || isAsked(edition.report);
    m_row->setVisible(canLoad);
    connect(m_load, &QAbstractButton::clicked, this, [this] {
        const QByteArray key = m_edition.report.label.publicKey;
        Q_EMIT loadRequested(m_edition.path, isAsked(m_edition.report) ? fingerprint(key) : QString());
    });
}

TextLabel *EditionCard::add(const char *name) {
    auto *label = new TextLabel;
    label->setObjectName(QLatin1String(name));
    m_column->addWidget(label);
    return label;
}

void EditionCard::setWords(const KioskSettings &settings, Language language) {
    const EditionReport &report = m_edition.report;
    const bool isKnown = isProven(report);
    const QString file = QFileInfo(m_edition.path).fileName();
    m_title->setText(isKnown ? editionTitle(report.titles, report.exhibition, language) : file, language);
    m_dates->setText(isKnown ? editionDates(report.exhibition, language) : QString(), language);
    m_dates->setVisible(!m_dates->text().isEmpty());
    m_number->setText(isKnown ? editionNumber(report.label, language) : QString(), language);
    m_number->setVisible(isKnown);
    const QString refusal = refusalText(report, settings, language);
    m_verdict->setText(refusal.isEmpty() ? copyingText(report, language) : refusal, language);
    m_load->setText(isAsked(report) ? tr("Both are the same: load it") : tr("Load this exhibition"), language);
}

void EditionCard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    const bool isRefused = m_edition.report.refusal != EditionRefusal::None;
    m_title->setTextStyle(textStyle(theme, TextSize::Title));
    m_title->setColor(theme.colours.text);
    for (TextLabel *label : {m_dates, m_number}) {
        label->setTextStyle(textStyle(theme, TextSize::Label));
        label->setColor(theme.colours.quietText);
    }
    m_verdict->setTextStyle(textStyle(theme, TextSize::Body));
    m_verdict->setColor(isRefused ? theme.colours.accent : theme.colours.text);
    m_load->setTextStyle(textStyle(theme, TextSize::Label));
    m_load->setLook(brightLook(theme));
    const int gap = theme.gapPx();
    m_row->setGap(gap);
    m_column->setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap);
    m_column->setSpacing(gap / 2);
    update();
}

void EditionCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintSurface(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.colours.surface, m_theme.cornerPx(),
                 m_theme.outline());
}

} // namespace sala
