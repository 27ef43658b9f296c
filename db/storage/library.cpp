#include "db/storage/library.h"

#include "db/storage/library_file.h"
#include "db/storage/migration_copies.h"
#include "db/storage/new_library.h"

namespace sala {

Library::Library(std::unique_ptr<Connection> connection, Mode mode)
    : m_connection(std::move(connection)), m_mode(mode) {}

Library::~Library() = default;
Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;

Result<Library> Library::create(const QString &path) {
    return NewLibrary::begin(path).and_then([](NewLibrary &&made) { return std::move(made).finish(); });
}

Result<Library> Library::open(const QString &path, Mode mode) {
    const Access access = mode == Mode::ReadOnly ? Access::ReadOnly : Access::ReadWrite;
    auto opened = openLibraryFile(path, access).map([&](std::unique_ptr<Connection> &&connection) {
        return Library(std::move(connection), mode);
    });
    if (opened && mode == Mode::ReadWrite) {
        (void)eraseFromCopies(*opened); // what a withdrawal that was cut off left there; `check` names what cannot be done
    }
    return opened;
}

Result<Library> Library::openForeign(const QString &path) {
    return openForeignFile(path).map([](std::unique_ptr<Connection> &&connection) {
        return Library(std::move(connection), Mode::ReadOnly);
    });
}

Result<Library::Age> Library::ageOf(const QString &path) {
    return schemaOfFile(path).map([&](int schema) {
        return Age{schema, schemaVersion(), copyBefore(path, schema)};
    });
}

const QString &Library::path() const {
    return m_connection->path();
}

} // namespace sala
