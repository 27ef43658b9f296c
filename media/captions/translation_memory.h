#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace sala {

/// Something that was translated before.
struct MemoryEntry {
    QString source;
    QString target;
    bool isReviewed = false; ///< by another person than its translator
    QString origin;          ///< for people: the work's title or file

    bool operator==(const MemoryEntry &) const = default;
};

struct MemoryMatch {
    MemoryEntry entry;
    double likeness = 0; ///< 1: the same

    bool operator==(const MemoryMatch &) const = default;
};

/// How like two texts must be to be offered.
inline constexpr double kLikeEnough = 0.7;

/// How alike two texts are: Dice's coefficient of their pairs of neighbouring characters (twice those they share, divided by
/// all they have), as searches see them (foldedForSearch). It needs no words, which Thai, Khmer and Burmese do not divide. 1 is
/// the same, 0 nothing in common; two empty texts are 0.
double likeness(const QString &a, const QString &b);

/// Earlier translations from one language to another. Looking through 40,000 takes some milliseconds. Once made, any thread.
class TranslationMemory {
  public:
    TranslationMemory() = default;
    explicit TranslationMemory(const QList<MemoryEntry> &entries); ///< the same twice is there once, reviewed if one is

    int size() const { return int(m_known.size()); }

    /// The translations of texts that are the same as `source` or alike by kLikeEnough, at most `most`: the same first, of these
    /// and of the others those that were reviewed first, then the more alike.
    QList<MemoryMatch> find(const QString &source, int most = 5) const;

  private:
    /// Of neighbouring characters.
    struct Pairs {
        std::vector<quint32> each;  ///< sorted, each once
        std::vector<quint32> times; ///< how often
        size_t all = 0;
    };

    struct Known {
        MemoryEntry entry;
        Pairs pairs;
    };

    static Pairs pairsOf(const QString &text);
    static double likeness(const Pairs &a, const Pairs &b);
    friend double likeness(const QString &a, const QString &b);

    std::vector<Known> m_known; ///< by the number of their pairs
};

} // namespace sala
