#include "tests/journeys/program.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QLockFile>
#include <QPainter>

namespace sala {

QJsonArray ProgramRun::json() const {
    return QJsonDocument::fromJson(output).array();
}

QString programFile() {
    return QStringLiteral(SALA_PROGRAM);
}

ProgramRun runSala(const QStringList &arguments, const QByteArray &input) {
    QProcess process;
    process.start(QStringLiteral(SALA_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString sampleLibraryFile() {
    const QString path = QStringLiteral(SALA_BUILD_DIR "/tests/sample.sala");
    // Tests run in parallel, each in its own process; the first one writes it for all.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.setStaleLockTime(120000);
    lock.lock();
    const QFileInfo program(QStringLiteral(SALA_PROGRAM));
    if (!QFileInfo::exists(path) || QFileInfo(path).lastModified() < program.lastModified()) {
        QFile::remove(path);
        const ProgramRun run = runSala({QStringLiteral("sample"), path});
        if (run.exitCode != 0) {
            qFatal("the sample could not be written: %s", run.errors.constData());
        }
    }
    return path;
}

void writeJpeg(const QString &path, const QSize &size, int seed) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, QColor::fromHsv(seed * 47 % 360, 200, 240));
    gradient.setColorAt(1, QColor::fromHsv((seed * 47 + 120) % 360, 220, 90));
    painter.fillRect(image.rect(), gradient);
    painter.end();
    if (!image.save(path, "JPEG", 90)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace sala
