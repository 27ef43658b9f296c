#include "db/storage/transaction.h"

#include "db/storage/connection.h"

namespace sala {

struct Transaction::State {
    explicit State(Connection &used) : connection(used), savepoint(used) {}

    Connection &connection;
    Savepoint savepoint;
};

Transaction::Transaction(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Transaction::~Transaction() = default;
Transaction::Transaction(Transaction &&) noexcept = default;

Result<Transaction> Transaction::begin(Library &library) {
    return attempt(library.path(), [&]() -> Result<Transaction> {
        return Transaction(std::make_unique<State>(library.connection()));
    });
}

Result<void> Transaction::commit() {
    if (!m_state) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("this transaction has ended already"));
    }
    const Result<void> done = attempt(m_state->connection.path(), [&]() -> Result<void> {
        m_state->savepoint.commit();
        return {};
    });
    m_state.reset(); // after a failure this rolls back now, not later
    return done;
}

} // namespace sala
