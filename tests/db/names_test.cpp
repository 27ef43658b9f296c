#include "db/records/consent.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/media.h"
#include "db/records/playlist.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

template<class Enum, class FromName>
void expectNames(std::initializer_list<Enum> values, FromName fromName) {
    for (const Enum value : values) {
        EXPECT_FALSE(name(value).isEmpty());
        EXPECT_EQ(fromName(name(value)), value);
    }
    EXPECT_EQ(fromName(QStringLiteral("river")), std::nullopt);
}

TEST(NamesTest, LeadThereAndBack) {
    expectNames({WorkKind::Photograph, WorkKind::Interview, WorkKind::Documentary, WorkKind::Document,
                 WorkKind::TitleCard},
                workKindFromName);
    expectNames(
        {TextField::Title, TextField::Caption, TextField::AltText, TextField::Story, TextField::Transcript},
        textFieldFromName);
    expectNames({TextStatus::Missing, TextStatus::Draft, TextStatus::Translated, TextStatus::Reviewed,
                 TextStatus::Outdated},
                textStatusFromName);
    expectNames(
        {PartnerRole::Organiser, PartnerRole::Partner, PartnerRole::Photographer, PartnerRole::Supporter},
        partnerRoleFromName);
    expectNames({ConsentUse::Exhibition, ConsentUse::Web, ConsentUse::Print}, consentUseFromName);
    expectNames(
        {ConsentState::Unknown, ConsentState::Granted, ConsentState::Refused, ConsentState::Withdrawn},
        consentStateFromName);
    expectNames(
        {RenditionKind::Original, RenditionKind::Screen, RenditionKind::Thumbnail, RenditionKind::Film},
        renditionKindFromName);
    expectNames({FilmVersionKind::Sound, FilmVersionKind::SignLanguage}, filmVersionKindFromName);
    expectNames(
        {SubtitleKind::Subtitles, SubtitleKind::Captions, SubtitleKind::Chapters, SubtitleKind::Transcript},
        subtitleKindFromName);
    expectNames({Transition::Cut, Transition::CrossFade}, transitionFromName);
}

} // namespace
} // namespace sala
