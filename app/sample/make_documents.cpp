// Sets the sample exhibition's documents while building: sala_make_documents FOLDER.

#include "app/sample/document_setter.h"
#include "app/sample/pdf_outline.h"
#include "app/text/typography.h"
#include "media/sample/documents/sample_documents.h"
#include "media/sample/sample_source.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <array>

namespace sala {
namespace {

int failed(const QString &sentence) {
    QTextStream(stderr) << "sala_make_documents: " << sentence << '\n';
    return 1;
}

void set(DocumentSetter &setter, const SampleDocument &document, const SampleSource &source,
         Language language) {
    const SampleDocumentWords words = document.words.value(language);
    setter.cover(words.title, words.caption, ownName(language) + QStringLiteral(" · Sala"));
    for (const SampleSection &section : words.sections) {
        setter.heading(section.heading);
        for (const QString &paragraph : section.body) {
            setter.paragraph(paragraph);
        }
    }
    for (const QString &part : document.parts) {
        setter.heading(source.texts.value({part, TextField::Title, language}));
        setter.paragraph(source.texts.value({part, TextField::Caption, language}));
    }
    setter.finish();
}

bool addOutline(const QString &path, const QList<SetHeading> &headings) {
    QList<OutlineEntry> entries;
    for (const SetHeading &heading : headings) {
        entries.append({heading.title, heading.page});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const std::optional<QByteArray> whole = withOutline(file.readAll(), entries);
    return whole && file.resize(0) && file.seek(0) && file.write(*whole) == whole->size();
}

int makeAll(const QString &folder) {
    const Result<SampleSource> source = readSampleSource();
    const Result<QList<SampleDocument>> documents = readSampleDocuments(QStringLiteral(":/sample/documents"));
    if (!source || !documents) {
        return failed(!source ? source.error().detail : documents.error().detail);
    }
    if (const QStringList fonts = missingFonts(); !fonts.isEmpty()) {
        return failed(QStringLiteral("fonts are missing; install ") + fonts.join(u' '));
    }
    QDir().mkpath(folder);
    const std::array bands{QColor(0x8a, 0x4b, 0x12), QColor(0x1d, 0x58, 0x5a), QColor(0x5c, 0x30, 0x58)};
    for (qsizetype i = 0; i < documents->size(); ++i) {
        const SampleDocument &document = documents->at(i);
        for (const Language language : document.languages) {
            const QString path = folder + u'/' + document.fileName(language);
            DocumentSetter setter(path, language, document.words.value(language).title,
                                  bands[size_t(i) % bands.size()]);
            set(setter, document, *source, language);
            if (!addOutline(path, setter.headings())) {
                return failed(QStringLiteral("no contents could be added to ") + path);
            }
        }
    }
    return 0;
}

} // namespace
} // namespace sala

int main(int argc, char **argv) {
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 2 ? sala::makeAll(arguments[1]) : 2;
}
