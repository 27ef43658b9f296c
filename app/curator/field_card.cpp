#include "app/curator/field_card.h"

#include "app/curator/difference_view.h"
#include "app/curator/editor_height.h"
#include "app/curator/word_meter.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace sala {
namespace {

class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(sala::FieldWords)

  public:
    static QString word(TextField field) {
        switch (field) {
        case TextField::Title:
            return tr("Title");
        case TextField::Caption:
            return tr("Caption");
        case TextField::AltText:
            return tr("Description for who cannot see it", "the alternative text of a photograph");
        case TextField::Story:
            return tr("Story");
        case TextField::Transcript:
            return tr("Transcript");
        }
        return {};
    }
};

struct Lines {
    int least = 1;
    int most = 20;
};

Lines linesOf(TextField field) {
    switch (field) {
    case TextField::Title:
        return {1, 4};
    case TextField::Caption:
        return {4, 14};
    case TextField::AltText:
        return {2, 8};
    case TextField::Story:
    case TextField::Transcript:
        break;
    }
    return {3, 24};
}

} // namespace

QString fieldWord(TextField field) {
    return FieldWords::word(field);
}

FieldCard::FieldCard(TextField field, Language language, QWidget *parent)
    : QWidget(parent), m_field(field), m_language(language),
      m_name(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)), m_state(new StateMark(this)),
      m_meter(new WordMeter(this)), m_changed(new QWidget(this)),
      m_changedWords(new TextLabel(m_look.text(BenchLook::kSmallPx), m_changed)), m_difference(new DifferenceView(m_changed)),
      m_stillRight(new QToolButton(m_changed)), m_editor(new TextEditor(this)),
      m_remarks(new TextLabel(m_look.text(BenchLook::kSmallPx), this)) {
    setObjectName(QStringLiteral("card-%1-%2").arg(name(field), code(language)));
    m_editor->setObjectName(QStringLiteral("%1/%2").arg(name(field), code(language)));
    m_stillRight->setObjectName(QStringLiteral("stillRight"));
    build();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        drawMarks();
        if (!m_isFilling) {
            if (m_field != TextField::Title && m_field != TextField::Caption) {
                m_meter->setLetters(int(m_editor->text().size()), m_reader);
            }
            Q_EMIT typed(m_editor->text());
        }
    });
    connect(m_stillRight, &QToolButton::clicked, this, &FieldCard::stillRightRequested);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    retranslate();
    showChange();
}

void FieldCard::build() {
    m_name->setColor(m_look.colours.quietText);
    m_changedWords->setColor(m_look.colours.accent);
    m_remarks->setColor(m_look.colours.accent);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->hide();
    m_editor->setPixelSize(BenchLook::kEditorPx);
    m_editor->setLanguage(m_language);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *const changed = new QVBoxLayout(m_changed);
    changed->setContentsMargins(0, 2, 0, 2);
    changed->setSpacing(2);
    auto *const changedHead = new QHBoxLayout;
    changedHead->addWidget(m_changedWords, 1);
    changedHead->addWidget(m_stillRight);
    changed->addLayout(changedHead);
    changed->addWidget(m_difference);
    auto *const head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_name, 1);
    head->addWidget(m_meter);
    head->addWidget(m_state);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_changed);
    column->addWidget(m_editor);
    column->addWidget(m_remarks);
    column->addStretch(1);
}

void FieldCard::setReader(Language reader) {
    m_reader = reader;
    retranslate();
}

void FieldCard::retranslate() {
    m_name->setText(fieldWord(m_field), m_reader);
    m_editor->setAccessibleName(QStringLiteral("%1, %2").arg(fieldWord(m_field), ownName(m_language)));
    m_changedWords->setText(tr("The source has changed since"), m_reader);
    m_stillRight->setText(tr("Still right"));
    m_stillRight->setToolTip(tr("The translation needs no change: it is up to date again"));
    m_state->setState(m_state->state(), m_reader);
    sayMarks();
}

QList<QWidget *> FieldCard::stops() const {
    return {m_difference, m_stillRight, m_editor};
}

void FieldCard::showText(const Text &stored, const QString &body, bool isUnsaved) {
    if (stored.key != m_stored.key) {
        m_change = {};
    }
    m_stored = stored;
    m_state->setState(stateOf(stored, isUnsaved), m_reader);
    m_editor->setAccessibleDescription(stateWord(m_state->state()));
    // Stored words are composed, typed ones often not: the hands that type them are not interrupted for that.
    const auto composed = [](const QString &words) { return words.normalized(QString::NormalizationForm_C); };
    if (composed(body) != composed(m_editor->text())) {
        m_isFilling = true;
        m_editor->setText(body, m_language);
        m_isFilling = false;
    }
    if (m_field != TextField::Title && m_field != TextField::Caption) {
        m_meter->setLetters(int(body.size()), m_reader);
    } else if (body.isEmpty()) {
        setFit({});
    }
    showChange();
    fitHeight();
}

void FieldCard::replaceText(const QString &body) {
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(body);
    m_editor->moveCursor(QTextCursor::End);
}

/// Where nothing is written the kiosk shows another language's words: these are not measured here.
void FieldCard::setFit(const WordFit &fit) {
    const WordFit own = m_editor->text().isEmpty() ? WordFit() : fit;
    if (m_field == TextField::Title) {
        m_meter->setTitle(own, m_reader);
    } else if (m_field == TextField::Caption) {
        m_meter->setCaption(own, m_reader);
    }
}

void FieldCard::setSourceChange(const SourceChange &change, Language source) {
    m_change = change;
    m_source = source;
    showChange();
}

void FieldCard::showChange() {
    const bool isShown = m_stored.status == TextStatus::Outdated && m_change.isChanged();
    if (isShown) {
        m_difference->setTexts(m_change.then, m_change.now, m_source);
    }
    m_changed->setVisible(isShown);
}

void FieldCard::fitHeight() {
    const Lines lines = linesOf(m_field);
    const int high = editorHeight(*m_editor, lines.least, lines.most);
    if (high != m_editor->height()) {
        m_editor->setFixedHeight(high);
    }
}

void FieldCard::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitHeight();
    }
}

bool FieldCard::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_editor && event->type() == QEvent::FocusIn) {
        Q_EMIT entered();
    }
    if (watched == m_editor->viewport() && event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        return showHint(help->pos(), help->globalPos());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sala
