#include "tests/journeys/captions_library.h"

#include "db/storage/work_repository.h"

#include <QDir>
#include <QFile>

namespace sala {

CaptionsLibrary::CaptionsLibrary(int photographs) {
    EXPECT_EQ(runSala({QStringLiteral("new"), library()}).exitCode, 0);
    QDir(m_folder.path()).mkpath(QStringLiteral("photographs"));
    for (int i = 0; i < photographs; ++i) {
        writeJpeg(path(QStringLiteral("photographs/p%1.jpg").arg(i)), {600, 400}, i);
    }
    const ProgramRun import = runSala({QStringLiteral("--library"), library(), QStringLiteral("import"),
                                       path(QStringLiteral("photographs"))});
    EXPECT_EQ(import.exitCode, 0) << import.errors.toStdString();
    auto opened = Library::open(library(), Library::Mode::ReadOnly);
    const auto works = opened ? WorkRepository(*opened).all() : tl::unexpected(opened.error());
    for (int i = 0; works && i < photographs; ++i) {
        for (const Work &work : *works) {
            if (work.source == QStringLiteral("p%1.jpg").arg(i)) {
                m_works.append(work.id);
            }
        }
    }
    EXPECT_EQ(m_works.size(), photographs);
}

ProgramRun CaptionsLibrary::run(const QString &words) const {
    QStringList arguments{QStringLiteral("--library"), library()};
    for (const QString &word : words.split(u' ')) {
        const bool isFile = !word.startsWith(u'-') && word.contains(u'.');
        arguments.append(isFile ? path(word) : word);
    }
    return runSala(arguments);
}

Text CaptionsLibrary::text(const TextKey &key) const {
    auto opened = Library::open(library(), Library::Mode::ReadOnly);
    const auto text = opened ? TextRepository(*opened).get(key) : tl::unexpected(opened.error());
    EXPECT_TRUE(text);
    return text.value_or(Text());
}

void CaptionsLibrary::write(const TextKey &key, const QString &body, TextStatus status) const {
    const RevisionId seen = text(key).revision;
    auto opened = Library::open(library(), Library::Mode::ReadWrite);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(TextRepository(*opened).set({key, body, status, seen}, Edit::by(QStringLiteral("noy"))));
}

QByteArray CaptionsLibrary::file(const QString &name) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

void CaptionsLibrary::write(const QString &name, const QByteArray &bytes) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void CaptionsLibrary::replace(const QString &name, const QByteArray &what, const QByteArray &by) const {
    QByteArray bytes = file(name);
    ASSERT_TRUE(bytes.contains(what)) << what.toStdString() << " is not in\n" << bytes.toStdString();
    write(name, bytes.replace(what, by));
}

} // namespace sala
