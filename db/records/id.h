#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace sala {

/// A UUID of version 7 (RFC 9562): sorts by the time it was made, unique without asking anybody, so two
/// curators' libraries merge without renumbering. 16 bytes in a library, hyphenated text outside it.
class Id {
  public:
    Id() = default;

    static Id generate();
    static std::optional<Id> fromText(const QString &text);
    static std::optional<Id> fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; } ///< 16 bytes, or none
    QString text() const;                               ///< "018f3c1e-…" or empty

    auto operator<=>(const Id &other) const { return m_bytes.compare(other.m_bytes) <=> 0; }
    bool operator==(const Id &other) const { return m_bytes == other.m_bytes; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_bytes, seed); }

  private:
    QByteArray m_bytes;
};

/// An Id that says what it is of, so that a place cannot be handed where a work is asked for. It is still
/// an Id, because texts and revisions belong to anything.
template<class Tag>
class IdOf : public Id {
  public:
    IdOf() = default;
    explicit IdOf(const Id &id) : Id(id) {}
    static IdOf generate() { return IdOf(Id::generate()); }
};

using WorkId = IdOf<struct WorkTag>;
using ExhibitionId = IdOf<struct ExhibitionTag>;
using JourneyId = IdOf<struct JourneyTag>;
using ThemeId = IdOf<struct ThemeTag>;
using PlaceId = IdOf<struct PlaceTag>;
using PersonId = IdOf<struct PersonTag>;
using ConsentId = IdOf<struct ConsentTag>;
using PartnerId = IdOf<struct PartnerTag>;
using PlaylistId = IdOf<struct PlaylistTag>;
using RevisionId = IdOf<struct RevisionTag>;
using CuratorId = IdOf<struct CuratorTag>;

} // namespace sala
