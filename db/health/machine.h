#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace sala {

/// How much is free on the disk of a folder.
struct DiskRoom {
    qint64 freeBytes = 0;
    bool isReadOnly = false;
};

/// The machine as its kernel tells of it: the tree of files below a root folder. Nothing is written. Any
/// thread.
class Machine {
  public:
    /// `root` is "/", or a made-up tree.
    explicit Machine(QString root = QStringLiteral("/"));

    bool has(const QString &path) const; ///< "/sys/class/thermal"
    /// The first lines of a file, 64 KiB at most, without spaces around; nothing when it cannot be read.
    std::optional<QString> text(const QString &path) const;
    std::optional<qint64> number(const QString &path) const; ///< decimal, or "0x…"
    QStringList entries(const QString &folder,
                        const QString &pattern = QStringLiteral("*")) const; ///< sorted
    /// What a program of the machine prints; nothing when it is not there or takes longer than ten seconds.
    std::optional<QByteArray> run(const QString &program, const QStringList &arguments) const;

    /// Of a real folder, whatever the root. Nothing when the system does not say.
    std::optional<DiskRoom> room(const QString &folder) const;
    void setRoom(std::function<std::optional<DiskRoom>(const QString &)> room) {
        m_room = std::move(room);
    } ///< for tests

  private:
    QString in(const QString &path) const { return m_root + path; }

    QString m_root;
    std::function<std::optional<DiskRoom>(const QString &)> m_room;
};

} // namespace sala
