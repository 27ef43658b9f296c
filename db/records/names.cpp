// The names under which enumerations are stored and exchanged. They are part of the file format.

#include "db/records/consent.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/playlist.h"
#include "db/records/reflection.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <array>

namespace sala {
namespace {

template<class Enum, size_t N>
QString nameIn(const std::array<std::pair<Enum, const char *>, N> &table, Enum value) {
    for (const auto &[entry, text] : table) {
        if (entry == value) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

template<class Enum, size_t N>
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
constexpr std::array<std::pair<WorkKind, const char *>, 5> kKinds{{{WorkKind::Photograph, "photograph"},
                                                                   {WorkKind::Interview, "interview"},
                                                                   {WorkKind::Documentary, "documentary"},
                                                                   {WorkKind::Document, "document"},
                                                                   {WorkKind::TitleCard, "title-card"}}};

constexpr std::array<std::pair<PartnerRole, const char *>, 4> kRoles{
    {{PartnerRole::Organiser, "organiser"},
     {PartnerRole::Partner, "partner"},
     {PartnerRole::Photographer, "photographer"},
     {PartnerRole::Supporter, "supporter"}}};
constexpr std::array<std::pair<Motif, const char *>, 8> kMotifNames{{{Motif::Home, "home"},
                                                                     {Motif::Path, "path"},
                                                                     {Motif::Hands, "hands"},
                                                                     {Motif::Door, "door"},
                                                                     {Motif::Sprout, "sprout"},
                                                                     {Motif::Sea, "sea"},
                                                                     {Motif::Sun, "sun"},
                                                                     {Motif::Boat, "boat"}}};
constexpr std::array<std::pair<ConsentUse, const char *>, 3> kUses{
    {{ConsentUse::Exhibition, "exhibition"}, {ConsentUse::Web, "web"}, {ConsentUse::Print, "print"}}};
constexpr std::array<std::pair<ConsentState, const char *>, 4> kStates{
    {{ConsentState::Unknown, "unknown"},
     {ConsentState::Granted, "granted"},
     {ConsentState::Refused, "refused"},
     {ConsentState::Withdrawn, "withdrawn"}}};
constexpr std::array<std::pair<ConsentObstacle, const char *>, 8> kObstacles{
    {{ConsentObstacle::None, "none"},
     {ConsentObstacle::Unknown, "unknown"},
     {ConsentObstacle::Refused, "refused"},
     {ConsentObstacle::Withdrawn, "withdrawn"},
     {ConsentObstacle::Ended, "ended"},
     {ConsentObstacle::OtherCountry, "other-country"},
     {ConsentObstacle::FaceVisible, "face-visible"},
     {ConsentObstacle::VoiceHeard, "voice-heard"}}};
constexpr std::array<std::pair<ConsentForm, const char *>, 5> kForms{{{ConsentForm::NotSaid, ""},
                                                                      {ConsentForm::Written, "written"},
                                                                      {ConsentForm::Recorded, "recorded"},
                                                                      {ConsentForm::Spoken, "spoken"},
                                                                      {ConsentForm::Message, "message"}}};
constexpr std::array<std::pair<RenditionKind, const char *>, 5> kRenditions{
    {{RenditionKind::Original, "original"},
     {RenditionKind::Screen, "screen"},
     {RenditionKind::Thumbnail, "thumbnail"},
     {RenditionKind::Film, "film"},
     {RenditionKind::Tiles, "tiles"}}};
constexpr std::array<std::pair<FilmVersionKind, const char *>, 2> kVersions{
    {{FilmVersionKind::Sound, "sound"}, {FilmVersionKind::SignLanguage, "sign-language"}}};
constexpr std::array<std::pair<SubtitleKind, const char *>, 4> kSubtitles{
    {{SubtitleKind::Subtitles, "subtitles"},
     {SubtitleKind::Captions, "captions"},
     {SubtitleKind::Chapters, "chapters"},
     {SubtitleKind::Transcript, "transcript"}}};
constexpr std::array<std::pair<Transition, const char *>, 2> kTransitions{
    {{Transition::Cut, "cut"}, {Transition::CrossFade, "cross-fade"}}};

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

QString name(PartnerRole value) {
    return nameIn(kRoles, value);
}

std::optional<PartnerRole> partnerRoleFromName(const QString &name) {
    return valueIn(kRoles, name);
}

QString name(Motif value) {
    return nameIn(kMotifNames, value);
}

std::optional<Motif> motifFromName(const QString &name) {
    return valueIn(kMotifNames, name);
}

QString name(ConsentUse value) {
    return nameIn(kUses, value);
}

std::optional<ConsentUse> consentUseFromName(const QString &name) {
    return valueIn(kUses, name);
}

QString name(ConsentState value) {
    return nameIn(kStates, value);
}

std::optional<ConsentState> consentStateFromName(const QString &name) {
    return valueIn(kStates, name);
}

QString name(RenditionKind value) {
    return nameIn(kRenditions, value);
}

std::optional<RenditionKind> renditionKindFromName(const QString &name) {
    return valueIn(kRenditions, name);
}

QString name(FilmVersionKind value) {
    return nameIn(kVersions, value);
}

std::optional<FilmVersionKind> filmVersionKindFromName(const QString &name) {
    return valueIn(kVersions, name);
}

QString name(SubtitleKind value) {
    return nameIn(kSubtitles, value);
}

std::optional<SubtitleKind> subtitleKindFromName(const QString &name) {
    return valueIn(kSubtitles, name);
}

QString name(Transition value) {
    return nameIn(kTransitions, value);
}

std::optional<Transition> transitionFromName(const QString &name) {
    return valueIn(kTransitions, name);
}

QString name(ConsentObstacle value) {
    return nameIn(kObstacles, value);
}

QString name(ConsentForm form) {
    return nameIn(kForms, form);
}

std::optional<ConsentForm> consentFormFromName(const QString &name) {
    return valueIn(kForms, name);
}

} // namespace sala
