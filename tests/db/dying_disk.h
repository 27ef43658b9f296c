#pragma once

#include <csignal>
#include <map>
#include <sqlite3.h>
#include <unistd.h>

namespace sala {

/// Kills its process right before the n-th time SQLite changes a file: a write, a cut, or a removal. For a child only
/// (in_child.h): it stays SQLite's way to the disk as long as the process lives.
class DyingDisk {
  public:
    /// Before the first file is opened. Counts from 1.
    static void dieBefore(int change) {
        s_left = change;
        s_real = sqlite3_vfs_find(nullptr);
        s_vfs = *s_real;
        s_vfs.zName = "dying";
        s_vfs.pNext = nullptr;
        s_vfs.xOpen = open;
        s_vfs.xDelete = remove;
        sqlite3_vfs_register(&s_vfs, 1);
    }

  private:
    struct Methods {
        sqlite3_io_methods own;
        const sqlite3_io_methods *real;
    };

    /// `own` comes first in Methods.
    static const sqlite3_io_methods &realOf(const sqlite3_file *file) {
        return *reinterpret_cast<const Methods *>(file->pMethods)->real;
    }

    static void count() {
        if (--s_left == 0) {
            kill(getpid(), SIGKILL);
        }
    }

    /// The real file stays as it is, but for two of its methods.
    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given) {
        const int result = s_real->xOpen(s_real, name, file, flags, given);
        const bool isOnDisk = result == SQLITE_OK && (flags & (SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB)) == 0;
        if (isOnDisk && file->pMethods != nullptr) {
            Methods &methods = s_methods[file->pMethods]; // databases and journals have different ones
            methods.real = file->pMethods;
            methods.own = *file->pMethods;
            methods.own.xWrite = write;
            methods.own.xTruncate = truncate;
            file->pMethods = &methods.own;
        }
        return result;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync) {
        count();
        return s_real->xDelete(s_real, name, sync);
    }
    static int write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 place) {
        count();
        return realOf(file).xWrite(file, bytes, length, place);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 length) {
        count();
        return realOf(file).xTruncate(file, length);
    }

    static inline int s_left = 0;
    static inline sqlite3_vfs *s_real = nullptr;
    static inline sqlite3_vfs s_vfs{};
    static inline std::map<const sqlite3_io_methods *, Methods> s_methods;
};

} // namespace sala
