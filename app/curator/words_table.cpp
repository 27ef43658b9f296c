#include "app/curator/words_table.h"

#include "app/curator/shelf.h"
#include "app/curator/written_fields.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr int kLeastColumnPx = 260;
constexpr int kColumnGapPx = 18;

} // namespace

WordsTable::WordsTable(const Shelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_shown({Language::Khmer}), m_grid(new QGridLayout(this)), m_names(new QWidget(this)),
      m_namesGrid(new QGridLayout(m_names)) {
    setObjectName(QStringLiteral("words"));
    m_grid->setHorizontalSpacing(kColumnGapPx);
    m_grid->setVerticalSpacing(12);
    m_names->setObjectName(QStringLiteral("languageNames"));
    m_names->setAutoFillBackground(true);
    m_names->setBackgroundRole(QPalette::Window);
    m_namesGrid->setContentsMargins(BenchLook::kMarginPx, 6, BenchLook::kMarginPx, 6);
    m_namesGrid->setHorizontalSpacing(kColumnGapPx);
    for (const Language language : kLanguages) {
        addColumn(language);
    }
    layOut();
    retranslate();
}

void WordsTable::addColumn(Language language) {
    auto *const name = new TextLabel(m_look.text(BenchLook::kTextPx, 600), m_names);
    auto *const role = new TextLabel(m_look.text(BenchLook::kSmallPx), m_names);
    role->setColor(m_look.colours.accent);
    name->setText(ownName(language), language);
    m_heads.insert(language, {name, role});
    for (const TextField field : kWrittenFields) {
        auto *const card = new FieldCard(field, language, this);
        m_cards[language].append(card);
        connect(card, &FieldCard::typed, this, [this, field, language](const QString &body) {
            Q_EMIT typed({m_work, field, language}, body);
        });
        connect(card, &FieldCard::entered, this, [this, field, language] {
            if (!columns().contains(language)) {
                return; // on its way out of sight
            }
            m_field = field;
            m_language = language;
            Q_EMIT currentChanged(current());
        });
        connect(card, &FieldCard::stillRightRequested, this, [this, field, language] {
            Q_EMIT stillRightRequested({m_work, field, language});
        });
    }
}

QList<Language> WordsTable::columns() const {
    QList<Language> columns{m_source};
    for (const Language language : m_shown) {
        if (language != m_source) {
            columns.append(language);
        }
    }
    return columns;
}

void WordsTable::layOut() {
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    const QList<Language> columns = this->columns();
    QWidget *last = nullptr;
    for (QGridLayout *grid : {m_grid, m_namesGrid}) {
        for (int column = 0; column < int(kLanguages.size()); ++column) {
            grid->setColumnStretch(column, column < columns.size() ? 1 : 0);
            grid->setColumnMinimumWidth(column, column < columns.size() ? kLeastColumnPx : 0);
        }
    }
    for (const Language language : kLanguages) {
        const int column = int(columns.indexOf(language));
        for (FieldCard *card : std::as_const(m_cards[language])) {
            card->setVisible(column >= 0);
        }
    }
    for (int column = 0; column < columns.size(); ++column) {
        int row = 0;
        for (FieldCard *card : std::as_const(m_cards[columns[column]])) {
            m_grid->addWidget(card, row++, column);
            for (QWidget *stop : card->stops()) {
                if (last) {
                    setTabOrder(last, stop);
                }
                last = stop;
            }
        }
    }
    m_grid->setRowStretch(int(kWrittenFields.size()), 1);
    layOutNames(columns);
}

void WordsTable::layOutNames(const QList<Language> &columns) {
    while (QLayoutItem *item = m_namesGrid->takeAt(0)) {
        delete item;
    }
    for (const Language language : kLanguages) {
        const int column = int(columns.indexOf(language));
        m_heads[language].name->setVisible(column >= 0);
        m_heads[language].role->setVisible(column == 0);
        if (column >= 0) {
            auto *const head = new QHBoxLayout;
            head->addWidget(m_heads[language].name, 1);
            head->addWidget(m_heads[language].role);
            m_namesGrid->addLayout(head, 0, column);
        }
    }
    placeNames();
}

void WordsTable::placeNames() {
    m_grid->setContentsMargins(BenchLook::kMarginPx, namesHeight() + 2, BenchLook::kMarginPx, BenchLook::kMarginPx);
    m_names->setGeometry(0, m_from, width(), namesHeight());
    m_names->raise();
}

int WordsTable::namesHeight() const {
    return m_namesGrid->sizeHint().height();
}

void WordsTable::showFrom(int y) {
    m_from = std::max(0, y);
    placeNames();
}

void WordsTable::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeNames();
}

void WordsTable::setWork(const WorkId &work) {
    m_work = work;
    refresh();
}

void WordsTable::setSource(Language source) {
    if (source != m_source) {
        m_source = source;
        layOut();
    }
}

void WordsTable::setShown(const QList<Language> &languages) {
    if (languages != m_shown) {
        m_shown = languages;
        layOut();
    }
    if (!columns().contains(m_language)) {
        m_language = m_shown.value(0, m_source); // whoever wrote here before wrote in another
    }
}

void WordsTable::setReader(Language reader) {
    m_reader = reader;
    retranslate();
}

void WordsTable::retranslate() {
    for (const Language language : kLanguages) {
        m_heads[language].role->setText(tr("Source", "the language that is translated from"), m_reader);
        for (FieldCard *card : std::as_const(m_cards[language])) {
            card->setReader(m_reader);
        }
    }
}

void WordsTable::refresh() {
    for (const Language language : kLanguages) {
        for (FieldCard *card : std::as_const(m_cards[language])) {
            const TextKey key{m_work, card->field(), language};
            card->showText(m_shelf.text(key), m_shelf.body(key), m_shelf.draft(key).has_value());
        }
    }
}

QList<TextKey> WordsTable::keysShown() const {
    QList<TextKey> keys;
    for (const Language language : columns()) {
        for (const TextField field : kWrittenFields) {
            keys.append({m_work, field, language});
        }
    }
    return keys;
}

QList<CheckedText> WordsTable::toCheck() const {
    QList<CheckedText> texts;
    for (const TextKey &key : keysShown()) {
        texts.append({key, m_shelf.body(key), m_source, m_shelf.body({m_work, key.field, m_source}), {}, {}});
    }
    return texts;
}

/// The source shows the terms that the translation beside it misses: the one that is written in, else the first.
void WordsTable::setChecked(const QList<CheckedText> &texts) {
    const Language beside = m_language != m_source ? m_language : m_shown.value(0, m_source);
    QMap<TextField, QList<TextMark>> missed;
    for (const CheckedText &text : texts) {
        if (text.key.language == beside) {
            missed.insert(text.key.field, text.missed);
        }
    }
    for (const CheckedText &text : texts) {
        FieldCard *const wanted = text.key.owner == m_work ? card(text.key.field, text.key.language) : nullptr;
        if (wanted) {
            const bool isSource = text.key.language == m_source;
            wanted->setMarks(text.body, isSource ? text.marks + missed.value(text.key.field) : text.marks, text.missed);
        }
    }
}

FieldCard *WordsTable::card(TextField field, Language language) const {
    const auto at = std::find(kWrittenFields.begin(), kWrittenFields.end(), field);
    return at == kWrittenFields.end() ? nullptr : m_cards[language].at(at - kWrittenFields.begin());
}

void WordsTable::enter(TextField field, Language language) {
    if (!columns().contains(language)) {
        QList<Language> shown = m_shown;
        if (!shown.isEmpty()) {
            shown.removeLast(); // it takes the last one's place
        }
        setShown(shown << language);
    }
    if (FieldCard *const wanted = card(field, language)) {
        wanted->editor().setFocus(Qt::ShortcutFocusReason);
        wanted->editor().moveCursor(QTextCursor::End);
    }
}

void WordsTable::step(int fields) {
    const auto at = std::find(kWrittenFields.begin(), kWrittenFields.end(), m_field) - kWrittenFields.begin();
    const auto next = (at + fields + qsizetype(kWrittenFields.size())) % qsizetype(kWrittenFields.size());
    enter(kWrittenFields[size_t(next)], m_language);
}

void WordsTable::stepLanguage(int languages) {
    const QList<Language> columns = this->columns();
    const qsizetype at = std::max<qsizetype>(0, columns.indexOf(m_language));
    enter(m_field, columns[(at + languages + columns.size()) % columns.size()]);
}

} // namespace sala
