#include "tests/support/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace sala {
namespace {

void readTranslation(QXmlStreamReader &xml, Message &message) {
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isNumerus) {
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context) {
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

Catalogue readTs(const QString &path) {
    Catalogue catalogue;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("TS")) {
            catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
        } else if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            catalogue.messages.append(readMessage(xml, context));
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return catalogue;
}

} // namespace sala
