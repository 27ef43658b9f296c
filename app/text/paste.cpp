#include "app/text/paste.h"

#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

constexpr double kPixelSize = 18;

TextStyle styleOf(Language language) {
    TextStyle style;
    style.language = language;
    style.pixelSize = kPixelSize;
    return style;
}

} // namespace

BurmeseReading readPaste(const QString &text, PasteLines lines) {
    QString clean;
    clean.reserve(text.size());
    for (QChar c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            c = u'\n';
        }
        const bool isLine = c == u'\n' || c == u'\t';
        if (isLine && lines == PasteLines::Joined) {
            clean += u' ';
        } else if (isLine || c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return readBurmese(clean);
}

PasteQuestion::PasteQuestion(QWidget *editor)
    : QFrame(editor), m_editor(editor), m_question(new TextLabel(styleOf(Language::English), this)),
      m_asUnicode(new TextButton(styleOf(Language::Burmese), this)),
      m_asZawgyi(new TextButton(styleOf(Language::Burmese), this)),
      m_none(new TextButton(styleOf(Language::English), this)) {
    setObjectName(QStringLiteral("pasteQuestion"));
    m_asUnicode->setObjectName(QStringLiteral("pasteAsUnicode"));
    m_asZawgyi->setObjectName(QStringLiteral("pasteAsZawgyi"));
    m_none->setObjectName(QStringLiteral("pasteNothing"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *const column = new QVBoxLayout(this);
    for (QWidget *const part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_asUnicode),
                                static_cast<QWidget *>(m_asZawgyi), static_cast<QWidget *>(m_none)}) {
        column->addWidget(part);
    }
    const QColor ink = palette().color(QPalette::WindowText);
    m_question->setColor(ink);
    ButtonLook look;
    look.text = ink;
    look.border = palette().color(QPalette::Mid);
    look.focusRing = palette().color(QPalette::Highlight);
    look.pressedBackground = palette().color(QPalette::Midlight);
    for (TextButton *const button : {m_asUnicode, m_asZawgyi, m_none}) {
        button->setLook(look);
    }
    connect(m_asUnicode, &QAbstractButton::clicked, this, [this] { choose(m_reading.asUnicode); });
    connect(m_asZawgyi, &QAbstractButton::clicked, this, [this] { choose(m_reading.asZawgyi); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { choose({}); });
    editor->installEventFilter(this);
    retranslate();
    hide();
}

void PasteQuestion::retranslate() {
    const Language language =
        languageFromCode(tr("en", "the code of the language you translate into: th, km, my or ja"))
            .value_or(Language::English);
    m_question->setText(tr("This Burmese text can be read in two ways. Which one reads right?"), language);
    m_none->setText(tr("Neither: insert nothing"), language);
}

void PasteQuestion::ask(const BurmeseReading &reading) {
    m_reading = reading;
    m_asUnicode->setText(reading.asUnicode, Language::Burmese);
    m_asZawgyi->setText(reading.asZawgyi, Language::Burmese);
    show();
    place();
    raise();
    m_asUnicode->setFocus(Qt::OtherFocusReason);
}

void PasteQuestion::place() {
    const int width = m_editor->width();
    const int height = std::max(layout()->heightForWidth(width), sizeHint().height());
    setGeometry(0, std::max(0, m_editor->height() - height), width, height);
}

void PasteQuestion::choose(const QString &text) {
    m_editor->setFocus(); // first: going away with the focus would hand it on as Tab does, and select everything
    hide();
    if (!text.isEmpty()) {
        Q_EMIT chosen(text);
    }
}

void PasteQuestion::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        choose({});
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool PasteQuestion::eventFilter(QObject *, QEvent *event) {
    if (isVisible() && event->type() == QEvent::KeyPress) {
        hide(); // they write on
    } else if (isVisible() && event->type() == QEvent::Resize) {
        place();
    }
    return false;
}

void PasteQuestion::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace sala
