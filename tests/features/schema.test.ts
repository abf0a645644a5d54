import { expect, test } from "vitest";
import { BOOST_ACTS } from "#app/domain/campaign/content.ts";
import { CAMPAIGN_STATES } from "#app/domain/campaign/door.ts";
import { FORMATS } from "#app/domain/media/address.ts";
import { type ContactDecision, PURPOSES } from "#app/domain/messaging/may-contact.ts";
import type { PlaySource } from "#app/domain/profile/play-source.ts";
import type { KnownBoost } from "#app/domain/referral/boost.ts";
import { ROLES } from "#app/domain/team/role.ts";
import * as generated from "#generated/prisma/enums.ts";
import { readCatalog, valuesOfCheck } from "#tests/support/database-catalog.ts";
import { parseModels, readModels } from "#tests/support/prisma-models.ts";

const url = process.env.DATABASE_URL as string;
const catalog = await readCatalog(url);
const models = readModels();

test("the Prisma models say of every table what the migrations made of it", () => {
  // Columns, types, null, defaults, primary keys, unique keys and foreign keys, each as one sentence.
  expect(models.sentences).toEqual(catalog.sentences);
  expect(models.sentences.length).toBeGreaterThan(300);
});

test("a column, a default or a rule of deletion that differs would be seen", () => {
  const { sentences } = parseModels(
    [
      "model Wine {",
      "  id String @id @db.Uuid",
      "  year Int? @default(0) @db.SmallInt",
      '  caveId String @map("cave_id") @db.Uuid',
      '  cave Wine @relation("w", fields: [caveId], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "wine_cave")',
      '  @@unique([year, caveId], map: "one_year_per_cave")',
      '  @@map("wine")',
      "}",
      "",
    ].join("\n"),
  );
  expect(sentences).toEqual([
    "wine.cave_id: uuid, not null",
    "wine.id: uuid, not null",
    "wine.year: smallint, may be null, default 0",
    "wine: foreign key wine_cave (cave_id) to wine (id), on delete cascade, on update no action",
    "wine: primary key (id)",
    "wine: unique one_year_per_cave (year, cave_id)",
  ]);
});

test("an enum has the same words in SQL, in the models and in the generated client", () => {
  expect(models.enums).toEqual(catalog.enums);
  const inClient = Object.values(generated).map((values) => Object.values(values).join(" "));
  expect(inClient.sort()).toEqual(
    Object.values(catalog.enums)
      .map((values) => values.join(" "))
      .sort(),
  );
});

/** Every member of a union of types, and nothing else: a word more or less does not compile. */
const wordsOf = <Union extends string>(words: Record<Union, true>): string[] => Object.keys(words);

test("an enum has the words of the domain's union", () => {
  expect(catalog.enums).toEqual({
    role: [...ROLES],
    campaign_state: [...CAMPAIGN_STATES],
    play_source: wordsOf<PlaySource>({ direct: true, placement: true, launch: true, friend: true }),
    invitation_channel: ["mail", "link"],
    boost_state: wordsOf<KnownBoost["state"]>({ pending: true, earned: true, void: true }),
    voucher_state: ["free", "reserved", "issued", "redeemed", "expired", "void"],
    message_purpose: [...PURPOSES],
    message_decision: wordsOf<ContactDecision["decision"]>({ send: true, hold: true, never: true }),
  });
});

test("a check that lists words has those of the domain", async () => {
  expect(await valuesOfCheck(url, "boost", "boost_acts")).toEqual([...BOOST_ACTS]);
  const boxes = ["rules", "adult", "newsletter"];
  expect(await valuesOfCheck(url, "consent", "consent_purposes")).toEqual(boxes);
  expect(await valuesOfCheck(url, "media_file", "picture_formats")).toEqual([...FORMATS]);
  expect(await valuesOfCheck(url, "consent_text", "consent_purposes")).toEqual(boxes);
});

/** Prisma's language has no words for these; the list is what a reader of the models has to know besides. */
test("what only the migrations say is this", () => {
  expect(catalog.checks).toEqual(sorted`
    answer: a_scored_answer_has_its_share
    attempt: a_finished_attempt_is_passed_or_not
    attempt: levels_start_at_one
    attempt: positions_start_at_zero
    audit_entry: audit_actions_are_words
    boost: a_settled_boost_has_a_moment
    boost: boost_acts
    boost: boosts_give
    campaign: a_campaign_past_draft_has_a_version
    campaign: campaign_opens_before_it_closes
    campaign_draft: revisions_count_from_one
    campaign_draft: what_is_published_was_a_draft
    campaign_place: nobody_takes_less_than_no_place
    campaign_version: a_version_restores_an_older_one
    campaign_version: version_numbers_start_at_one
    colleague_invitation: an_invitation_ends_once
    colleague_invitation: an_invited_address_is_normalised
    consent: a_withdrawal_says_where
    consent: consent_purposes
    consent_text: consent_purposes
    delivery: delivery_outcomes
    draft_part: a_part_is_named
    event_tally_mark: there_is_one_mark
    invitation: a_mailed_invitation_has_an_address
    invitation: a_player_does_not_invite_himself
    mailed_link: mailed_link_kinds
    mailing: a_mailing_names_its_consent
    marketer: marketer_address_is_normalised
    marketer_session: a_challenge_ends
    marketer_session: a_device_is_two_words
    media_file: picture_formats
    media_picture: a_picture_has_a_size
    media_picture: a_picture_is_served_by_its_id
    message: a_held_message_says_until_when
    passkey: a_passkey_signs_as_agreed
    play: a_friend_comes_by_an_invitation
    play: a_placement_names_itself
    play: paces
    profile: a_merge_has_a_moment
    profile: a_proven_profile_is_known
    profile: an_erased_profile_has_no_identity
    profile: profile_address_is_normalised
    score_entry: score_entry_kinds
    standing: a_week_begins_on_monday
    standing_block: a_block_holds_no_less_than_nothing
    standing_change: one_comes_or_goes
    suppression: suppression_reasons
    voucher: a_free_voucher_has_no_owner
    voucher: a_reservation_ends
    voucher: an_issued_voucher_has_a_moment
    voucher_movement: voucher_movement_kinds
    voucher_pool: a_pool_never_gives_more_than_it_holds
    voucher_pool: a_voucher_is_worth_something
    voucher_pool: currency_is_iso_4217`);
  expect(catalog.indexes).toEqual(sorted`
    attempt: one_passed_attempt_per_level, unique, partial
    allowance: allowance_by_expiry
    audit_entry: audit_entry_by_brand
    boost: boost_by_play
    campaign: campaign_by_brand
    colleague_invitation: one_open_invitation_per_address, unique, partial
    consent: consent_by_profile
    delivery: delivery_by_message
    event: event_by_campaign
    event: event_by_profile, partial
    event: event_by_writing
    invitation: invitation_by_campaign
    invitation: invitation_joined, partial
    invitation: invitation_open, partial
    invitation: invitation_with_borrowed_address, partial
    mailed_link: mailed_link_by_play
    mailing: mailing_by_campaign
    mailing_recipient: mailing_recipient_by_profile
    marketer_session: marketer_session_by_marketer
    media_picture: media_picture_by_brand
    membership: membership_by_marketer
    message: message_by_address, partial
    message: message_by_invitation, partial
    message: message_by_mailing, partial
    message: message_by_profile, partial
    message: message_held, partial
    message: message_to_friend, partial
    message: message_undelivered, partial
    passkey: passkey_by_marketer
    password_reset: password_reset_by_marketer
    play: one_proven_play_per_person_and_campaign, unique, partial
    play: play_by_profile
    play: play_by_progress
    play: play_by_start, partial
    play: play_finished_and_proven, partial
    play: play_superseded, partial
    player_session: player_session_by_play
    profile: one_known_profile_per_address, unique, partial
    profile: profile_by_address, partial
    profile: profile_by_brand, partial
    profile: profile_by_merge, partial
    standing: standing_by_place
    voucher: voucher_reserved, partial
    voucher: voucher_returned, partial
    voucher_movement: voucher_movement_by_voucher
    voucher_wait: voucher_wait_by_pool`);
  expect(catalog.nullsNotDistinct).toEqual(["suppression: one_suppression_per_address_brand_and_purpose"]);
  expect(catalog.deferrable).toEqual(["campaign: campaign_current_version"]);
  expect(catalog.partitioned).toEqual(["event: RANGE (at)"]);
  expect(catalog.triggers).toEqual([
    "audit_entry: audit_entries_are_append_only",
    "event: events_are_append_only",
    "standing: standings_are_journalled",
  ]);
  expect(catalog.functions).toEqual([
    "block_after",
    "campaign_events",
    "count_events",
    "count_standings",
    "cut_standings",
    "fold_events",
    "fold_standings",
    "join_blocks_after",
    "make_event_partitions",
    "note_standing_change",
    "recount_events",
    "refuse_change_of_audit_entry",
    "refuse_change_of_event",
  ]);
});

/** The lines of a text, in the catalogue's order, so that the text may keep its own. */
function sorted(text: TemplateStringsArray): string[] {
  return (text[0] ?? "").trim().split(/\n\s*/).sort();
}
