import { expect, test } from "vitest";
import { changeMembership } from "#app/features/team/change-membership.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { aMarketer, PASSWORD } from "#tests/support/studio.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const visit = (token: string) =>
  new Request("http://localhost:3000/studio", {
    headers: { Cookie: sessionCookie(token).split(";")[0] ?? "" },
  });

test("the last owner can neither go nor become something else", async () => {
  const marie = await aMarketer(await aBrand());
  const change = { brandId: marie.brandId, marketerId: marie.id, memberId: marie.id, now: new Date() };
  const refused = { ok: false, refusal: "last_owner" };
  expect(await changeMembership({ ...change, role: null })).toEqual(refused);
  expect(await changeMembership({ ...change, role: "editor" })).toEqual(refused);
});

test("of two owners who remove each other at the same moment, one stays", async () => {
  const marie = await aMarketer(await aBrand());
  const linus = await aMarketer(marie.brandId);
  const remove = (by: string, whom: string) =>
    changeMembership({
      brandId: marie.brandId,
      marketerId: by,
      memberId: whom,
      role: null,
      now: new Date(),
    });
  const outcomes = await Promise.all([remove(marie.id, linus.id), remove(linus.id, marie.id)]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await countOf("membership WHERE brand_id = $1 AND role = 'owner'", [marie.brandId])).toBe(1);
});

test("a new role counts at the next page", async () => {
  const marie = await aMarketer(await aBrand());
  const linus = await aMarketer(marie.brandId, "analyst");
  const token = await openSession(linus.id, new Date());
  expect((await findMarketer(visit(token)))?.role).toBe("analyst");
  await changeMembership({
    brandId: marie.brandId,
    marketerId: marie.id,
    memberId: linus.id,
    role: "editor",
    now: new Date(),
  });
  expect((await findMarketer(visit(token)))?.role).toBe("editor");
});

test("who is removed from their only brand is signed out, and signs in no more", async () => {
  const marie = await aMarketer(await aBrand());
  const linus = await aMarketer(marie.brandId, "editor");
  await openSession(linus.id, new Date());
  await changeMembership({
    brandId: marie.brandId,
    marketerId: marie.id,
    memberId: linus.id,
    role: null,
    now: new Date(),
  });
  expect(await countOf("marketer_session WHERE marketer_id = $1", [linus.id])).toBe(0);
  const attempt = { email: linus.email, password: PASSWORD, clientIp: "10.9.0.1", now: new Date() };
  expect(await signIn({ ...attempt, language: "en" })).toEqual({ ok: false, refusal: "wrong_pair" });
});

test("who is removed from one of two brands goes on in the other", async () => {
  const marie = await aMarketer(await aBrand());
  const other = await aBrand();
  const linus = await aMarketer(marie.brandId, "editor");
  await pool.query("INSERT INTO membership (brand_id, marketer_id, role) VALUES ($1, $2, 'analyst')", [
    other,
    linus.id,
  ]);
  const token = await openSession(linus.id, new Date());
  await changeMembership({
    brandId: marie.brandId,
    marketerId: marie.id,
    memberId: linus.id,
    role: null,
    now: new Date(),
  });
  expect(await findMarketer(visit(token))).toMatchObject({ brand: { id: other }, role: "analyst" });
});

test("a member of another brand is nobody here", async () => {
  const marie = await aMarketer(await aBrand());
  const eve = await aMarketer(await aBrand());
  const change = { brandId: marie.brandId, marketerId: marie.id, memberId: eve.id, now: new Date() };
  expect(await changeMembership({ ...change, role: "analyst" })).toEqual({ ok: false, refusal: "not_found" });
  expect(await oneValue("SELECT role FROM membership WHERE marketer_id = $1", [eve.id])).toBe("owner");
});
