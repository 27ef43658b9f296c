#include "app/visitor/about_text.h"

#include "app/look/looks.h"
#include "app/text/text_label.h"

#include <QPaintEvent>
#include <QPainter>

namespace sala {

namespace {

constexpr double kReadingEm = 38;
constexpr std::array kRoles{PartnerRole::Organiser, PartnerRole::Partner, PartnerRole::Photographer,
                            PartnerRole::Supporter};

} // namespace

AboutText::AboutText(QWidget *parent) : FlickArea(parent) {
    setObjectName(QStringLiteral("aboutText"));
}

void AboutText::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = catalogue;
    layOut();
}

void AboutText::setLanguage(Language language) {
    m_language = language;
    layOut();
}

void AboutText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    layOut();
}

void AboutText::resizeEvent(QResizeEvent *event) {
    FlickArea::resizeEvent(event);
    layOut();
}

void AboutText::add(Column &column, const ShownText &text, const TextStyle &style, const QColor &color) {
    if (text.isEmpty()) {
        return;
    }
    TextStyle inItsLanguage = style;
    inItsLanguage.language = text.language;
    const double width = qMin(column.widthPx, kReadingEm * style.pixelSize);
    const TextBlock block = TextBlock::compose(text.body, inItsLanguage, width);
    m_texts.append({block, QPointF(column.x, column.y), color});
    column.y += block.size().height();
    // Once at the beginning of what is in another language, not under every line of it.
    const bool isNoted = text.isFallback && text.language != column.language;
    column.language = text.language;
    if (isNoted) {
        add(column, {fallbackNote(text.language), m_language, false}, textStyle(m_theme, TextSize::Small),
            m_theme.colours.quietText);
        column.language = text.language;
    }
}

void AboutText::layOut() {
    m_texts.clear();
    m_lines.clear();
    m_columns.clear();
    const double margin = m_theme.marginPx();
    const double inner = qMax(1.0, width() - 2 * margin);
    Column story{margin, inner, margin, m_language};
    if (m_theme.isPortrait()) {
        addStory(story);
        story.y += margin;
        addCredits(story);
        m_columns.append(QRectF(0, margin, width(), story.y - margin));
        setContentHeight(int(story.y + margin));
    } else {
        story.widthPx = inner * 0.56;
        Column credits{margin + inner * 0.62, inner * 0.38, margin, m_language};
        addStory(story);
        addCredits(credits);
        for (const Column &each : {story, credits}) {
            m_columns.append(QRectF(each.x, margin, each.widthPx, each.y - margin));
        }
        m_lines.append(QRectF(margin + inner * 0.59, margin, 1, qMax(story.y, credits.y) - margin));
        setContentHeight(int(qMax(story.y, credits.y) + margin));
    }
    QStringList spoken;
    for (const Placed &text : m_texts) {
        spoken.append(text.block.text());
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    update();
}

void AboutText::addStory(Column &column) {
    const ExhibitionId id = m_catalogue.exhibition.id;
    TextStyle titleStyle = textStyle(m_theme, TextSize::Display, 600);
    titleStyle.balanced = true;
    add(column, m_catalogue.text(id, TextField::Title, m_language), titleStyle, m_theme.colours.text);
    column.y += m_theme.gapPx();
    add(column, m_catalogue.text(id, TextField::Caption, m_language), textStyle(m_theme, TextSize::Body, 500),
        m_theme.colours.text);
    column.y += m_theme.gapPx() * 1.5;
    if (m_catalogue.exhibition.isSample) {
        const QString sample =
            tr("This is a sample exhibition. Its pictures were drawn for this program: they are "
               "not photographs, and they show no real person.");
        add(column, {sample, m_language, false}, textStyle(m_theme, TextSize::Label, 500), m_theme.colours.accent);
        column.y += m_theme.gapPx() * 1.5;
    }
    add(column, m_catalogue.text(id, TextField::Story, m_language), textStyle(m_theme, TextSize::Body),
        m_theme.colours.text);
}

void AboutText::addCredits(Column &column) {
    const std::array<QString, kRoles.size()> headings{
        tr("Organised by", "above the name of an organisation"),
        tr("Partners", "above the names of organisations"),
        tr("Photographs by", "above the name of a photographer"),
        tr("With the support of", "above the name of a foundation")};
    bool isFirst = true;
    for (size_t role = 0; role < kRoles.size(); ++role) {
        bool isHeaded = false;
        for (const Partner &partner : m_catalogue.partners) {
            if (partner.role != kRoles[role]) {
                continue;
            }
            if (!isHeaded) {
                column.y += isFirst ? 0 : m_theme.gapPx() * 2;
                add(column, {headings[role], m_language, false}, textStyle(m_theme, TextSize::Label, 500),
                    m_theme.colours.accent);
                isHeaded = true;
                isFirst = false;
            }
            column.y += m_theme.gapPx() * 0.9;
            ShownText name = m_catalogue.text(partner.id, TextField::Title, m_language);
            if (name.isEmpty()) {
                name = {partner.latinName, Language::English, false};
            }
            add(column, name, textStyle(m_theme, TextSize::Body, 600), m_theme.colours.text);
            add(column, m_catalogue.text(partner.id, TextField::Caption, m_language),
                textStyle(m_theme, TextSize::Label), m_theme.colours.quietText);
        }
    }
}

/// Under each column that goes on there.
void AboutText::paintMoreBelow(QPainter &painter) const {
    for (const QRectF &column : m_columns) {
        if (column.bottom() - offset() > height()) {
            const QRect under(int(column.left()), rect().top(), int(column.width()), height());
            paintMoreText(painter, under, Qt::BottomEdge, m_theme);
        }
    }
}

void AboutText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    const WholeLines whole = wholeLines(m_theme);
    painter.translate(0, -offset());
    const QRectF content = QRectF(event->rect()).translated(0, offset());
    for (const QRectF &line : m_lines) {
        painter.fillRect(line, m_theme.colours.line);
    }
    painter.translate(0, offset());
    for (const Placed &text : m_texts) {
        if (QRectF(text.topLeft, QSizeF(width(), text.block.size().height())).intersects(content)) {
            whole.draw(painter, text.block, text.topLeft - QPointF(0, offset()), text.color);
        }
    }
    if (offset() > 0) {
        paintMoreText(painter, rect(), Qt::TopEdge, m_theme);
    }
    paintMoreBelow(painter);
    paintPosition(painter, m_theme.colours.line);
}

} // namespace sala
