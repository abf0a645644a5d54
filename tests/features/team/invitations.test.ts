import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import type { Role } from "#app/domain/team/role.ts";
import { acceptInvitation } from "#app/features/team/accept-invitation.server.ts";
import { findInvitation } from "#app/features/team/colleague-invitation.query.server.ts";
import { inviteColleague, resendInvitation } from "#app/features/team/invite-colleague.server.ts";
import { joinTeam } from "#app/features/team/join-team.server.ts";
import { revokeInvitation } from "#app/features/team/revoke-invitation.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { countOf, oneValue, tablesHolding } from "#tests/support/whole-database.ts";

const DAY = 86_400_000;
let people = 0;
const anAddress = () => `grace.${++people}@brand.example`;

async function invited(email = anAddress(), role: Role = "editor", now = new Date()) {
  const marie = await aMarketer(await aBrand());
  const outcome = await inviteColleague({ brandId: marie.brandId, inviterId: marie.id, email, role, now });
  if (!outcome.ok) throw new Error(outcome.refusal);
  await workOff();
  return { marie, email, id: outcome.value.id };
}

async function tokenFor(email: string): Promise<string> {
  const [mail] = await mailsTo(email);
  return (
    mail?.links
      .find((link) => link.includes("/studio/invitation/"))
      ?.split("/")
      .at(-1) ?? ""
  );
}

const join = (token: string, fields: Record<string, string> = {}, now = new Date()) =>
  joinTeam({ token, fields, language: "fr", userAgent: "Firefox/140 Linux", now });

const GRACE = { name: "Grace", password: "a compiler of my own" };

test("Grace is invited by a mail from the brand, and joins by the button behind its link", async () => {
  const { marie, email } = await invited();
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ kind: "colleague-invitation", to: email });
  const token = await tokenFor(email);
  expect(await findInvitation(token, new Date())).toMatchObject({ inviter: "Marie", role: "editor" });
  // Looking at the page has spent nothing.
  const outcome = await join(token, GRACE);
  expect(outcome).toMatchObject({ session: expect.any(String) });
  expect(
    await oneValue(
      "SELECT ms.role FROM membership ms JOIN marketer m ON m.id = ms.marketer_id WHERE m.email = $1 AND ms.brand_id = $2",
      [email, marie.brandId],
    ),
  ).toBe("editor");
});

test("the link is spent once, and its token lies nowhere in the database", async () => {
  const { email } = await invited();
  const token = await tokenFor(email);
  expect(await tablesHolding(token)).toEqual([]);
  const outcomes = await Promise.all([join(token, GRACE), join(token, GRACE)]);
  expect(outcomes.filter((outcome) => outcome === "link_spent")).toHaveLength(1);
  expect(await countOf("marketer WHERE email = $1", [email])).toBe(1);
});

test("after seven days the link opens nothing; sent again, the new one does and the old one does not", async () => {
  const { marie, email, id } = await invited();
  const first = await tokenFor(email);
  expect(await findInvitation(first, new Date(Date.now() + 8 * DAY))).toBeNull();
  const now = new Date(Date.now() + 8 * DAY);
  expect(
    (await resendInvitation({ brandId: marie.brandId, marketerId: marie.id, invitationId: id, now })).ok,
  ).toBe(true);
  await workOff();
  const second = await tokenFor(email);
  expect(second).not.toBe(first);
  expect(await findInvitation(second, now)).not.toBeNull();
  expect(await findInvitation(first, now)).toBeNull();
});

test("an invitation that was taken back opens nothing, and its mail is not sent any more", async () => {
  const marie = await aMarketer(await aBrand());
  const email = anAddress();
  const now = new Date();
  const outcome = await inviteColleague({
    brandId: marie.brandId,
    inviterId: marie.id,
    email,
    role: "analyst",
    now,
  });
  const invitationId = outcome.ok ? outcome.value.id : "";
  expect(await revokeInvitation({ brandId: marie.brandId, marketerId: marie.id, invitationId, now })).toBe(
    true,
  );
  await workOff();
  expect(await mailsTo(email)).toEqual([]);
});

test("inviting again replaces the invitation before", async () => {
  const { marie, email } = await invited();
  const first = await tokenFor(email);
  await inviteColleague({
    brandId: marie.brandId,
    inviterId: marie.id,
    email,
    role: "analyst",
    now: new Date(),
  });
  await workOff();
  expect(await findInvitation(first, new Date())).toBeNull();
  expect(await findInvitation(await tokenFor(email), new Date())).toMatchObject({ role: "analyst" });
});

test("another brand can neither send an invitation again nor take it back", async () => {
  const { id } = await invited();
  const eve = await aMarketer(await aBrand());
  const theirs = { brandId: eve.brandId, marketerId: eve.id, invitationId: id, now: new Date() };
  expect(await resendInvitation(theirs)).toEqual({ ok: false, refusal: "not_found" });
  expect(await revokeInvitation(theirs)).toBe(false);
  expect(await revokeInvitation({ ...theirs, invitationId: newId() })).toBe(false);
});

test("who is in the team is not invited again", async () => {
  const marie = await aMarketer(await aBrand());
  const outcome = await inviteColleague({
    brandId: marie.brandId,
    inviterId: marie.id,
    email: marie.email,
    role: "owner",
    now: new Date(),
  });
  expect(outcome).toEqual({ ok: false, refusal: "already_member" });
});

test("somebody with an account joins with it: no new password, and no session from a mail", async () => {
  const linus = await aMarketer(await aBrand());
  const before = await oneValue("SELECT password_hash FROM marketer WHERE id = $1", [linus.id]);
  const { marie, email } = await invited(linus.email, "analyst");
  const outcome = await join(await tokenFor(email), { name: "Eve", password: "another password" });
  expect(outcome).toEqual({ session: null });
  expect(await oneValue("SELECT password_hash FROM marketer WHERE id = $1", [linus.id])).toBe(before);
  expect(
    await countOf("membership WHERE marketer_id = $1 AND brand_id = $2", [linus.id, marie.brandId]),
  ).toBe(1);
});

test("an account that was made meanwhile keeps its password", async () => {
  const { email } = await invited();
  const token = await tokenFor(email);
  const linus = await aMarketer(await aBrand());
  const { pool } = await import("#app/infra/db.server.ts");
  await pool.query("UPDATE marketer SET email = $2 WHERE id = $1", [linus.id, email]);
  const outcome = await acceptInvitation({
    token,
    account: { ...GRACE, language: "en" },
    userAgent: "",
    now: new Date(),
  });
  expect(outcome).toEqual({ ok: true, value: { session: null } });
});

test.each([
  ["Grace", "short", { password: "password_too_short" }],
  ["Grace", "qwerty123456", { password: "password_common" }],
  ["", "a compiler of my own", { name: "your_name_missing" }],
])("joining as %j with %j is told what is wrong", async (name, password, faults) => {
  const { email } = await invited();
  const token = await tokenFor(email);
  expect(await join(token, { name, password })).toMatchObject({ faults });
  expect(await findInvitation(token, new Date())).not.toBeNull();
});

test("an address that came back before gets no invitation, and the reason is kept", async () => {
  const email = anAddress();
  answerTo(email, 550);
  await invited(email);
  await invited(email);
  expect(
    await oneValue(
      "SELECT string_agg(decision || ' ' || reason, ', ' ORDER BY decided_at) FROM message WHERE name = 'colleague-invitation' AND address_hash = (SELECT address_hash FROM suppression ORDER BY created_at DESC LIMIT 1)",
    ),
  ).toMatch(/^send .*, never .*suppress/);
});
