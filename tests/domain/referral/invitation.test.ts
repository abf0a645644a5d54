import { expect, test } from "vitest";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import {
  BORROWED_ADDRESS_LIFE,
  INVITATION_LIFE,
  type InvitationFacts,
  invitationStatus,
  isOpen,
  mayInvite,
} from "#app/domain/referral/invitation.ts";

const FACTS: InvitationFacts = {
  policy: policyOf("FR"),
  isOwnAddress: false,
  alreadyByThisPlayer: false,
  sentLastDay: 0,
  sentInCampaign: 0,
};

test.each<[string, Partial<InvitationFacts>, string | true]>([
  ["a first challenge", {}, true],
  ["the tenth of a day", { sentLastDay: 9, sentInCampaign: 9 }, true],
  ["the eleventh of a day", { sentLastDay: 10, sentInCampaign: 10 }, "too_many_today"],
  ["the fiftieth of a campaign", { sentInCampaign: 49 }, true],
  ["the fifty-first of a campaign", { sentInCampaign: 50 }, "too_many_in_campaign"],
  ["one that is too many for both", { sentLastDay: 10, sentInCampaign: 50 }, "too_many_in_campaign"],
  ["the own address", { isOwnAddress: true }, "own_address"],
  ["a repeat", { alreadyByThisPlayer: true }, "already_challenged"],
  [
    "a repeat when the day is full",
    { alreadyByThisPlayer: true, sentLastDay: 10, sentInCampaign: 10 },
    "already_challenged",
  ],
  ["a country without platform mail", { policy: policyOf("DE") }, "no_platform_mail"],
  ["the own address in such a country", { policy: policyOf("GB"), isOwnAddress: true }, "no_platform_mail"],
])("%s", (_what, facts, answer) => {
  expect(mayInvite({ ...FACTS, ...facts })).toEqual(
    answer === true ? { ok: true, value: true } : { ok: false, refusal: answer },
  );
});

const at = Date.UTC(2026, 10, 1);
const invitation = { expiresAt: at + INVITATION_LIFE, hasFriend: false, friendLevelsFinished: 0, levels: 5 };

test.each([
  ["nobody yet", {}, at, "waiting"],
  ["nobody, a moment before the end", {}, at + INVITATION_LIFE - 1, "waiting"],
  ["nobody, at the end", {}, at + INVITATION_LIFE, "ended"],
  ["a friend who joined", { hasFriend: true }, at, "joined"],
  ["a friend in the fourth level", { hasFriend: true, friendLevelsFinished: 4 }, at, "joined"],
  ["a friend at the end", { hasFriend: true, friendLevelsFinished: 5 }, at, "finished"],
  ["a friend who joined in time, seen after the end", { hasFriend: true }, at + INVITATION_LIFE, "joined"],
])("%s", (_what, changes, now, status) => {
  expect(invitationStatus({ ...invitation, ...changes }, now)).toBe(status);
});

test.each([
  [{ hasFriend: false }, at + INVITATION_LIFE - 1, true],
  [{ hasFriend: false }, at + INVITATION_LIFE, false],
  [{ hasFriend: true }, at, false],
])("one friend, in time: %j at %i is open: %s", (changes, now, open) => {
  expect(isOpen({ ...invitation, ...changes }, now)).toBe(open);
});

test("an invitation lives thirty days, a borrowed address seventy-two hours", () => {
  expect([INVITATION_LIFE, BORROWED_ADDRESS_LIFE]).toEqual([30 * 24 * 60 * 60 * 1000, 72 * 60 * 60 * 1000]);
});
