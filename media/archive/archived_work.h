#pragma once

#include "db/records/archive.h"

#include <QMap>
#include <QStringList>

namespace sala {

using InLanguages = QMap<Language, QString>;

/// What is said of one work outside of it: in its sidecars and its record of Dublin Core.
struct ArchivedWork {
    Work work;
    QMap<TextField, InLanguages> texts; ///< those that say something
    InLanguages place;                  ///< its name
    QString country;                    ///< ISO 3166-1 alpha-2
    InLanguages journey;
    QList<InLanguages> themes;
    QStringList languages; ///< BCP 47: heard, read and signed in its files

    InLanguages in(TextField field) const { return texts.value(field); }
};

/// Finds what belongs to a work among all that goes; must not outlive it.
class ArchivedWorks {
  public:
    explicit ArchivedWorks(const ArchiveContents &contents);

    ArchivedWork of(const Work &work) const;

    /// The titles of anything: a place, a journey, an exhibition.
    InLanguages titleOf(const Id &owner) const { return textsOf(owner).value(TextField::Title); }
    QMap<TextField, InLanguages> textsOf(const Id &owner) const { return m_texts.value(owner); }

    /// "bangkok", "phnom-penh"…; empty for a null id.
    QString keyOf(const Id &record) const { return m_keys.value(record); }

  private:
    QStringList languagesOf(const Work &work) const;

    const ArchiveContents &m_contents;
    QHash<Id, QMap<TextField, InLanguages>> m_texts;
    QHash<Id, QString> m_keys;
    QHash<Id, QString> m_countries; ///< of places and journeys
};

/// In the first language there is, English before others.
QString anyOf(const InLanguages &texts);

} // namespace sala
