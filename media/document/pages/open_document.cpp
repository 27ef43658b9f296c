#include "media/document/pages/open_document.h"

#include "translations/language_row.h"

#include <QDateTime>
#include <QJsonArray>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace sala::pages {
namespace {

constexpr int kMostHeadings = 500;
constexpr int kMostHeadingLetters = 200;
constexpr int kMostDepth = 4;
constexpr int kPagesRead = 20; ///< to see which script it is written in
constexpr int kLettersRead = 4000;

Refusal refusalOf(QPdfDocument::Error error) {
    using Error = QPdfDocument::Error;
    switch (error) {
    case Error::IncorrectPassword:
    case Error::UnsupportedSecurityScheme:
        return {Answer::Locked, QStringLiteral("it is locked with a password; save it without one")};
    case Error::InvalidFileFormat:
        return {Answer::Damaged, QStringLiteral("it is damaged: it cannot be opened")};
    default:
        return {Answer::Damaged, QStringLiteral("it cannot be opened: it may be damaged")};
    }
}

bool isPlausible(const QSizeF &points) {
    const double longer = std::max(points.width(), points.height());
    const double shorter = std::min(points.width(), points.height());
    return std::isfinite(longer) && shorter > 0 && longer <= kMostPoints && longer / shorter <= kMostAspect;
}

QString cleaned(QString text) {
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return text.simplified().left(kMostHeadingLetters);
}

void addHeadings(const QPdfBookmarkModel &model, const QModelIndex &parent, int depth, QJsonArray &headings) {
    using Role = QPdfBookmarkModel::Role;
    for (int row = 0; row < model.rowCount(parent) && headings.size() < kMostHeadings; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString title = cleaned(index.data(int(Role::Title)).toString());
        const int page = index.data(int(Role::Page)).toInt();
        if (!title.isEmpty() && page >= 0) { // others lead out of the document
            headings.append(QJsonArray{title, depth, page});
        }
        if (depth + 1 < kMostDepth) {
            addHeadings(model, index, depth + 1, headings);
        }
    }
}

} // namespace

std::optional<Refusal> OpenDocument::open(QByteArray bytes) {
    m_document.reset();
    m_drawn = {};
    m_drawnPage = -1;
    m_buffer.close();
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    if (!bytes.left(1024).contains("%PDF-")) {
        return Refusal{Answer::NotADocument, QStringLiteral("it is no PDF document")};
    }
    constexpr int kTail = 4096; // some programs leave a little behind the end
    if (!bytes.right(kTail).contains("%%EOF")) {
        return Refusal{Answer::Damaged, QStringLiteral("its end is missing; copy it again")};
    }
    auto document = std::make_unique<QPdfDocument>(nullptr);
    document->load(&m_buffer);
    if (document->status() != QPdfDocument::Status::Ready) {
        return refusalOf(document->error());
    }
    m_document = std::move(document);
    const std::optional<Refusal> refusal = lookAtPages();
    if (refusal) {
        m_document.reset();
    }
    return refusal;
}

std::optional<Refusal> OpenDocument::lookAtPages() const {
    if (pageCount() <= 0) {
        return Refusal{Answer::Damaged, QStringLiteral("there are no pages in it")};
    }
    if (pageCount() > kMostPages) {
        return Refusal{Answer::TooLarge,
                       QStringLiteral("it has %1 pages; %2 are the most. Split it into parts")
                           .arg(pageCount())
                           .arg(kMostPages)};
    }
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF points = m_document->pagePointSize(page);
        if (!isPlausible(points)) {
            return Refusal{Answer::TooLarge, QStringLiteral("page %1 has an impossible size, %2 by %3 points")
                                                 .arg(page + 1)
                                                 .arg(points.width())
                                                 .arg(points.height())};
        }
    }
    return std::nullopt;
}

QJsonArray OpenDocument::outline() const {
    QPdfBookmarkModel model;
    model.setDocument(m_document.get());
    QJsonArray headings;
    addHeadings(model, {}, 0, headings);
    return headings;
}

QJsonObject OpenDocument::letters() const {
    QHash<Language, int> counts;
    int read = 0;
    for (int page = 0; page < std::min(pageCount(), kPagesRead) && read < kLettersRead; ++page) {
        for (const QChar letter : m_document->getAllText(page).text()) {
            if (const auto owner = languageOfScript(letter.script()); owner && letter.isLetter()) {
                ++counts[*owner];
                ++read;
            }
        }
    }
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        object.insert(code(it.key()), it.value());
    }
    return object;
}

QJsonObject OpenDocument::description() const {
    QJsonArray sizes;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF points = m_document->pagePointSize(page);
        sizes.append(QJsonArray{points.width(), points.height()});
    }
    using Field = QPdfDocument::MetaDataField;
    const QDateTime created = m_document->metaData(Field::CreationDate).toDateTime();
    return {{QStringLiteral("pages"), sizes},
            {QStringLiteral("title"), cleaned(m_document->metaData(Field::Title).toString())},
            {QStringLiteral("created"), created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("outline"), outline()}};
}

QImage OpenDocument::draw(const Request &request) {
    const QSize size(request.width, request.height);
    const bool isPossible = m_document && request.page >= 0 && request.page < pageCount() &&
                            !size.isEmpty() && qint64(size.width()) * size.height() <= kMostPagePixels;
    if (!isPossible) {
        return {};
    }
    if (m_drawnPage != request.page || m_drawn.size() != size) {
        m_drawnPage = -1;
        m_drawn = {};
        const QImage page = m_document->render(request.page, size);
        if (page.size() != size) {
            return {};
        }
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, page);
        m_drawn = paper;
        m_drawnPage = request.page;
    }
    const QRect part(request.left, request.top, request.partWidth, request.partHeight);
    return part.isEmpty() ? m_drawn : m_drawn.copy(part.intersected(m_drawn.rect()));
}

} // namespace sala::pages
