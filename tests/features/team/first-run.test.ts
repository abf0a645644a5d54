import { expect, test } from "vitest";
import { createFirstAccount } from "#app/features/team/create-first-account.server.ts";
import { ensureFirstAccount } from "#app/features/team/first-account.server.ts";
import { firstRunSchema } from "#app/features/team/first-run.schema.ts";
import { firstRunLink, isFirstRunOpen } from "#app/features/team/first-run.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aBrand } from "#tests/support/factories.ts";

const form = firstRunSchema.parse({
  name: "Marie",
  email: "Marie@Brand.example",
  password: "a bottle of white wine",
  brandName: "Château d'Été",
  postalAddress: "1 rue du Test, Paris",
  senderEmail: "hello@brand.example",
});

const tokenOf = (link: string | null) => link?.split("/").at(-1) ?? "";
const create = (token: string, now = new Date()) =>
  createFirstAccount({ ...form, token, language: "fr", now });

// The tests of this file tell one story: an empty installation, its first account, and what is no more possible after.
test("a link opens the form for a day, and a newer link ends it", async () => {
  const first = tokenOf(await firstRunLink());
  expect(await isFirstRunOpen(first, new Date())).toBe(true);
  expect(await isFirstRunOpen(first, new Date(Date.now() + 25 * 3_600_000))).toBe(false);
  const second = tokenOf(await firstRunLink());
  expect(await isFirstRunOpen(first, new Date())).toBe(false);
  expect(await isFirstRunOpen(second, new Date())).toBe(true);
  expect(await isFirstRunOpen("made-up", new Date())).toBe(false);
});

test("of two people who send the form at once, one makes the account", async () => {
  const token = tokenOf(await firstRunLink());
  const outcomes = await Promise.all([create(token), create(token)]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const { rows } = await pool.query(
    "SELECT b.slug, b.privacy_email, ms.role, m.email FROM brand b JOIN membership ms ON ms.brand_id = b.id JOIN marketer m ON m.id = ms.marketer_id",
  );
  expect(rows).toEqual([
    {
      slug: "chateau-d-ete",
      privacy_email: "hello@brand.example",
      role: "owner",
      email: "marie@brand.example",
    },
  ]);
});

test("where somebody works there is no set-up link", async () => {
  expect(await firstRunLink()).toBeNull();
});

test("the account of a local start is made once, and keeps its password", async () => {
  const brandId = await aBrand();
  await ensureFirstAccount({ email: "studio@brand.example", password: "the first password", brandId });
  await ensureFirstAccount({ email: "studio@brand.example", password: "another password", brandId });
  const attempt = (password: string) =>
    signIn({
      email: "studio@brand.example",
      password,
      clientIp: "10.1.0.1",
      language: "en",
      now: new Date(),
    });
  expect((await attempt("the first password")).ok).toBe(true);
  expect((await attempt("another password")).ok).toBe(false);
});
