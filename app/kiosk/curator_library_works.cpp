#include "app/kiosk/curator_library.h"

#include "app/kiosk/slow_work.h"
#include "db/storage/work_changes.h"

namespace sala {

void CuratorLibrary::changeWorks(const QList<Work> &seen, const WorkChange &change) {
    if (!m_curator) {
        Q_EMIT worksChanged({{}, Error{ErrorCode::NotAllowed, QStringLiteral("nobody has signed in"), {}}});
        return;
    }
    const auto edit = [seen, change, author = m_curator->name](Library &library) {
        return sala::changeWorks(library, seen, change, Edit::by(author));
    };
    m_queue.run<QList<Work>>(edit, [this](const Result<QList<Work>> &works) {
        Q_EMIT worksChanged({works.value_or(QList<Work>()), errorOf(works)});
        load(); // what a kiosk's page says of them, too
    });
}

} // namespace sala
