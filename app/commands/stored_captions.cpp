#include "app/commands/stored_captions.h"

#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

namespace sala {

Text StoredCaptions::text(const TextKey &key) const {
    Text missing;
    missing.key = key;
    return texts.value(key, missing);
}

Result<StoredCaptions> readCaptions(Library &library) {
    auto works = WorkRepository(library).all();
    const auto texts = TextRepository(library).all();
    if (!works || !texts) {
        return tl::unexpected(!works ? works.error() : texts.error());
    }
    StoredCaptions stored{std::move(*works), {}};
    for (const Text &text : *texts) {
        stored.texts.insert(text.key, text);
    }
    return stored;
}

} // namespace sala
