#include "media/picture/metadata_encoding.h"

#include "media/text/mixed_scripts.h"

namespace sala {
namespace {

struct Field {
    QString name;
    QString *text;
};

QList<Field> fieldsOf(PictureMetadata &metadata) {
    QList<Field> fields{{QStringLiteral("place"), &metadata.placeName},
                        {QStringLiteral("creator"), &metadata.creator},
                        {QStringLiteral("copyright"), &metadata.copyright}};
    for (auto texts = metadata.texts.begin(); texts != metadata.texts.end(); ++texts) {
        fields.append({QStringLiteral("title in ") + code(texts.key()), &texts->title});
        fields.append({QStringLiteral("caption in ") + code(texts.key()), &texts->caption});
    }
    return fields;
}

} // namespace

void readEncodings(PictureMetadata &metadata, WhenUnsure whenUnsure) {
    const QList<Field> fields = fieldsOf(metadata);
    QStringList texts;
    for (const Field &field : fields) {
        texts.append(*field.text);
    }
    const QList<BurmeseReading> readings = readBurmeseTogether(texts, whenUnsure);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        *fields[i].text = readings[i].text;
        if (readings[i].encoding != Encoding::Unicode) {
            metadata.readings.append({fields[i].name, readings[i]});
        }
        for (const MixedWord &word : mixedWords(readings[i].text)) {
            metadata.remarks.append(QStringLiteral("in the %1, %2").arg(fields[i].name, describe(word)));
        }
    }
    metadata.texts.removeIf(
        [](QMap<Language, PictureTexts>::iterator texts) { return texts.value() == PictureTexts(); });
}

} // namespace sala
