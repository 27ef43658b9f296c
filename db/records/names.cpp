// The names under which enumerations are stored and exchanged. They are part of the file format.

#include "db/records/text.h"
#include "db/records/work.h"

#include <array>

namespace sala {
namespace {

template <class Enum, size_t N>
QString nameIn(const std::array<std::pair<Enum, const char *>, N> &table, Enum value) {
    for (const auto &[entry, text] : table) {
        if (entry == value) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

template <class Enum, size_t N>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char *>, N> &table, const QString &name) {
    for (const auto &[entry, text] : table) {
        if (name == QLatin1String(text)) {
            return entry;
        }
    }
    return std::nullopt;
}

constexpr std::array<std::pair<TextField, const char *>, 5> kFields{{{TextField::Title, "title"},
                                                                     {TextField::Caption, "caption"},
                                                                     {TextField::AltText, "alt"},
                                                                     {TextField::Story, "story"},
                                                                     {TextField::Transcript, "transcript"}}};
constexpr std::array<std::pair<TextStatus, const char *>, 5> kStatuses{
    {{TextStatus::Missing, "missing"},
     {TextStatus::Draft, "draft"},
     {TextStatus::Translated, "translated"},
     {TextStatus::Reviewed, "reviewed"},
     {TextStatus::Outdated, "outdated"}}};
constexpr std::array<std::pair<WorkKind, const char *>, 5> kKinds{
    {{WorkKind::Photograph, "photograph"},
     {WorkKind::Interview, "interview"},
     {WorkKind::Documentary, "documentary"},
     {WorkKind::Document, "document"},
     {WorkKind::TitleCard, "title-card"}}};

} // namespace

QString name(TextField field) {
    return nameIn(kFields, field);
}

QString name(TextStatus status) {
    return nameIn(kStatuses, status);
}

QString name(WorkKind kind) {
    return nameIn(kKinds, kind);
}

std::optional<TextField> textFieldFromName(const QString &name) {
    return valueIn(kFields, name);
}

std::optional<TextStatus> textStatusFromName(const QString &name) {
    return valueIn(kStatuses, name);
}

std::optional<WorkKind> workKindFromName(const QString &name) {
    return valueIn(kKinds, name);
}

} // namespace sala
