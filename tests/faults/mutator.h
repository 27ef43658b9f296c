#pragma once

#include <QByteArray>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

namespace sala {

/// Damages good files, the same way for the same seed. `words` are what such files are made of: put in, they
/// get further than single bytes. A file gets 1 to `mostChanges` changes.
class Mutator {
  public:
    Mutator(std::vector<QByteArray> files, std::vector<QByteArray> words, unsigned seed,
            size_t mostChanges = 12)
        : m_files(std::move(files)), m_words(std::move(words)), m_mostChanges(mostChanges), m_random(seed) {}

    QByteArray next() {
        QByteArray bytes = m_files[below(m_files.size())];
        const size_t changes = 1 + below(m_mostChanges);
        for (size_t i = 0; i < changes; ++i) {
            change(bytes);
        }
        return bytes;
    }

  private:
    size_t below(size_t end) { return size_t(m_random() % end); }

    void change(QByteArray &bytes) {
        const auto at = qsizetype(below(size_t(bytes.size()) + 1));
        const auto length = qsizetype(below(24));
        switch (below(7)) {
        case 0:
            bytes.insert(at, m_words[below(m_words.size())]);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, char(below(256)));
            break;
        case 3:
            if (at < bytes.size()) {
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
            }
            break;
        case 4:
            bytes.insert(qsizetype(below(size_t(bytes.size()) + 1)), bytes.mid(at, length));
            break;
        case 5:
            bytes.truncate(std::max<qsizetype>(at, bytes.size() / 2));
            break;
        default:
            bytes.insert(at, bytes.mid(at, length).repeated(qsizetype(below(20))));
            break;
        }
    }

    std::vector<QByteArray> m_files;
    std::vector<QByteArray> m_words;
    size_t m_mostChanges;
    std::mt19937 m_random;
};

} // namespace sala
