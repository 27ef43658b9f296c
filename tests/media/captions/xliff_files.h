#pragma once

#include <QByteArray>
#include <QString>

namespace sala {

inline const QString kWork = QStringLiteral("018f3c1e-0000-7000-8000-000000000001");

/// An XLIFF file with this in its body, from English to `to`.
inline QByteArray xliffWith(const QString &body, const char *to = "km") {
    return (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
                           "<file original=\"x\" source-language=\"en\" target-language=\"") +
            QLatin1String(to) + QStringLiteral("\" datatype=\"plaintext\"><body>\n") + body +
            QStringLiteral("\n</body></file></xliff>\n"))
        .toUtf8();
}

/// One unit, its content written as XML.
inline QString unitOf(const QString &source, const QString &target,
                      const QString &field = QStringLiteral("title")) {
    return QStringLiteral("<trans-unit id=\"%1/%2\"><source>%3</source><target>%4</target></trans-unit>\n")
        .arg(kWork, field, source, target);
}

} // namespace sala
