#include "app/visitor/film_bar.h"

#include "app/look/looks.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/seek_bar.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

using Sign = PhotographButton::Sign;

FilmBar::FilmBar(QWidget *parent)
    : QWidget(parent), m_notice(new TextLabel({}, this)), m_seek(new SeekBar(this)), m_play(new PhotographButton(Sign::Play, this)),
      m_back(new PhotographButton(Sign::TenBack, this)), m_quieter(new PhotographButton(Sign::Quieter, this)),
      m_louder(new PhotographButton(Sign::Louder, this)),
      m_subtitles(new PhotographButton(Sign::Subtitles, this)),
      m_signs(new PhotographButton(Sign::SignLanguage, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_notice->setObjectName(QStringLiteral("soundNotice"));
    m_notice->hide();
    m_play->setObjectName(QStringLiteral("play"));
    m_back->setObjectName(QStringLiteral("tenBack"));
    m_quieter->setObjectName(QStringLiteral("quieter"));
    m_louder->setObjectName(QStringLiteral("louder"));
    m_subtitles->setObjectName(QStringLiteral("subtitles"));
    m_signs->setObjectName(QStringLiteral("signs"));
    m_play->setBright(true);
    connect(m_play, &QAbstractButton::clicked, this, &FilmBar::playRequested);
    connect(m_back, &QAbstractButton::clicked, this, &FilmBar::backRequested);
    connect(m_quieter, &QAbstractButton::clicked, this,
            [this] { Q_EMIT loudnessRequested(m_state.loudness - 1); });
    connect(m_louder, &QAbstractButton::clicked, this,
            [this] { Q_EMIT loudnessRequested(m_state.loudness + 1); });
    connect(m_subtitles, &QAbstractButton::clicked, this,
            [this] { Q_EMIT subtitlesRequested(!m_state.areSubtitlesOn); });
    connect(m_signs, &QAbstractButton::clicked, this, [this] { Q_EMIT signsRequested(!m_state.areSignsOn); });
    retranslate();
}

void FilmBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_seek->setTheme(theme);
    m_notice->setTextStyle(textStyle(theme, TextSize::Small));
    m_notice->setColor(theme.colours.text);
    for (PhotographButton *const button : {m_play, m_back, m_quieter, m_louder, m_subtitles, m_signs}) {
        button->setTheme(theme, button == m_play ? TextSize::Label : TextSize::Small);
    }
    layOut();
}

void FilmBar::setLanguage(Language language) {
    m_language = language;
    retranslate();
}

void FilmBar::setState(const State &state) {
    if (m_state != state) {
        m_state = state;
        retranslate();
    }
}

void FilmBar::setNotice(const QString &sentence, Language language) {
    if (m_sentence == sentence) {
        return;
    }
    m_sentence = sentence;
    m_notice->setText(sentence, language);
    m_notice->setVisible(!sentence.isEmpty());
    layOut();
    Q_EMIT heightChanged();
}

void FilmBar::setPlayWarning(const QString &sentence) {
    m_play->setAccessibleDescription(sentence);
}

void FilmBar::retranslate() {
    const QString play = m_state.isPlaying  ? tr("Pause", "stops a film for a while")
                         : m_state.hasEnded ? tr("Watch again")
                                            : tr("Play", "a film");
    m_play->setBright(!m_state.hasEnded); // then what comes next is
    m_play->setSign(m_state.isPlaying ? Sign::Pause : m_state.hasEnded ? Sign::Again : Sign::Play);
    m_play->setText(play, m_language);
    m_back->setText(tr("10 seconds back", "in a film"), m_language);
    m_quieter->setText(tr("Quieter"), m_language);
    m_louder->setText(tr("Louder"), m_language);
    m_subtitles->setText(m_state.areSubtitlesOn ? tr("Hide subtitles") : tr("Show subtitles"), m_language);
    for (PhotographButton *const button : {m_quieter, m_louder}) {
        button->setAccessibleDescription(tr("Loudness: %1 of %2", "%1 and %2: numbers")
                                             .arg(formatNumber(m_state.loudness, m_language),
                                                  formatNumber(kMostLoudness, m_language)));
    }
    m_signs->setText(m_state.areSignsOn ? tr("Without sign language") : signsText(), m_language);
    m_seek->setLanguage(m_language);
    m_seek->setAccessibleName(tr("Position in the film"));
    m_play->setEnabled(m_state.canPlay);
    m_back->setEnabled(m_state.canPlay);
    m_seek->setEnabled(m_state.canPlay);
    m_quieter->setEnabled(m_state.loudness > 0);
    m_louder->setEnabled(m_state.loudness < kMostLoudness);
    layOut();
}

QString FilmBar::signsText() const {
    if (m_state.signs == m_language) {
        return tr("Sign language");
    }
    switch (m_state.signs) {
    case Language::English:
        return tr("Sign language (English)",
                  "a film with somebody signing, for visitors of another language");
    case Language::Thai:
        return tr("Sign language (Thai)", "a film with somebody signing, for visitors of another language");
    case Language::Khmer:
        return tr("Sign language (Khmer)", "a film with somebody signing, for visitors of another language");
    case Language::Burmese:
        return tr("Sign language (Burmese)",
                  "a film with somebody signing, for visitors of another language");
    case Language::Japanese:
        return tr("Sign language (Japanese)",
                  "a film with somebody signing, for visitors of another language");
    }
    return tr("Sign language");
}

QList<PhotographButton *> FilmBar::shownButtons() const {
    QList<PhotographButton *> buttons{m_play, m_back};
    if (m_state.hasSubtitles) {
        buttons.append(m_subtitles);
    }
    if (m_state.hasSigns) {
        buttons.append(m_signs);
    }
    if (m_state.hasSound) {
        buttons.append({m_quieter, m_louder});
    }
    return buttons;
}

/// Row after row, each stretched to the whole width.
FilmBar::Rows FilmBar::filled(int width, bool areStacked) const {
    const int gap = m_theme.gapPx();
    Rows rows{areStacked, {}, 0, 0};
    const QList<PhotographButton *> buttons = shownButtons();
    for (qsizetype first = 0; first < buttons.size();) {
        QList<int> widths;
        int used = -gap;
        qsizetype last = first;
        for (; last < buttons.size(); ++last) {
            const int wanted = areStacked ? buttons[last]->leastWidth() : buttons[last]->sizeHint().width();
            if (last > first && used + gap + wanted > width) {
                break;
            }
            widths.append(wanted);
            used += gap + wanted;
        }
        const int spare = std::max(0, width - used) / int(widths.size());
        int height = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] = std::min(width, widths[i] + spare);
            height = std::max(height, buttons[first + i]->heightFor(areStacked, widths[i]));
        }
        int left = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            rows.placed.append({buttons[first + i], QRect(left, rows.height, widths[i], height)});
            left += widths[i] + gap;
        }
        rows.height += height + gap;
        ++rows.count;
        first = last;
    }
    return rows;
}

FilmBar::Rows FilmBar::rowsFor(int width) const {
    const Rows beside = filled(width, false);
    if (beside.count <= 1) {
        return beside;
    }
    const Rows stacked = filled(width, true);
    return stacked.height < beside.height ? stacked : beside;
}

int FilmBar::noticeHeight(int width) const {
    return m_sentence.isEmpty() ? 0 : m_notice->heightForWidth(width) + m_theme.gapPx();
}

int FilmBar::heightForWidth(int width) const {
    return noticeHeight(width) + m_seek->sizeHint().height() + rowsFor(width).height;
}

void FilmBar::layOut() {
    const int notice = noticeHeight(width());
    m_notice->setGeometry(0, 0, width(), std::max(0, notice - m_theme.gapPx()));
    const int seek = notice + m_seek->sizeHint().height();
    m_seek->setGeometry(0, notice, width(), seek - notice);
    const Rows rows = rowsFor(width());
    for (PhotographButton *const button : {m_play, m_back, m_quieter, m_louder, m_subtitles, m_signs}) {
        const auto placed =
            std::find_if(rows.placed.begin(), rows.placed.end(),
                         [button](const Placed &candidate) { return candidate.button == button; });
        button->setVisible(placed != rows.placed.end());
        if (placed != rows.placed.end()) {
            button->setStacked(rows.areStacked);
            button->setGeometry(placed->rect.translated(0, seek));
        }
    }
    update();
}

void FilmBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FilmBar::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    if (m_state.hasSound) {
        paintLoudness(painter);
    }
}

/// As many marks as it can be loud, in the gap below the buttons that change it: bars as far as it is, dots beyond.
void FilmBar::paintLoudness(QPainter &painter) const {
    const bool isOneRow = m_quieter->y() == m_louder->y();
    const int left = isOneRow ? m_quieter->x() : m_louder->x();
    const int right = m_louder->geometry().right() + 1;
    const double thick = std::max(3.0, m_theme.gapPx() / 3.0);
    const double step = double(right - left) / kMostLoudness;
    for (int i = 0; i < kMostLoudness; ++i) {
        QRectF mark(left + i * step + thick / 2, m_louder->geometry().bottom() + thick, step - thick, thick);
        const bool isLoud = i < m_state.loudness;
        if (!isLoud) {
            mark = QRectF(mark.center().x() - thick / 2, mark.top(), thick, thick);
        }
        paintSurface(painter, mark, isLoud ? m_theme.colours.accent : m_theme.colours.line, thick / 2);
    }
}

} // namespace sala
