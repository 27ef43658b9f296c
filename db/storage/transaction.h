#pragma once

#include "db/storage/library.h"

namespace sala {

/// Several edits that happen together or not at all. Rolled back unless committed. Each edit of a
/// repository is a transaction by itself; within one of these it becomes part of it.
class Transaction {
  public:
    /// Busy when another process is writing for longer than five seconds.
    static Result<Transaction> begin(Library &library);

    ~Transaction();
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// On the disk once this returns without an error; nothing is kept when it returns one.
    [[nodiscard]] Result<void> commit();

  private:
    struct State;
    explicit Transaction(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace sala
