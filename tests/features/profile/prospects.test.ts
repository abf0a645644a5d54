import { expect, test } from "vitest";
import { findProspect } from "#app/features/profile/prospect.query.server.ts";
import { isFiltered, readFilter } from "#app/features/profile/prospect-filter.ts";
import { listProspects } from "#app/features/profile/prospect-list.query.server.ts";
import { prospectRows } from "#app/features/profile/prospect-rows.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, aPlayer, finishGame } from "#tests/support/factories.ts";
import { aMailing, proveAddress } from "#tests/support/studio.ts";

const everybody = readFilter(new URLSearchParams());

test("a prospect is qualified by proof, the last level and a taste, and the filter agrees with the mark", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const grace = await aPlayer(campaign, { firstName: "Grace" });
  const linus = await aPlayer(campaign, { firstName: "Linus" });
  await finishGame(campaign, ada);
  await finishGame(campaign, grace);
  await proveAddress(ada);
  await proveAddress(linus);

  const all = await listProspects(campaign.brandId, everybody, null, "en");
  const marked = all.prospects.filter(({ isQualified }) => isQualified).map(({ email }) => email);
  const qualified = await listProspects(
    campaign.brandId,
    readFilter(new URLSearchParams("qualified=on")),
    null,
    "en",
  );
  expect(all.count).toBe(3);
  expect(marked).toEqual([ada.email]);
  expect(qualified.prospects.map(({ email }) => email)).toEqual(marked);
  expect(qualified.prospects[0]?.tastes).toEqual(["Loire"]);
});

test("pages follow each other without gap or repetition", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(campaign, Array.from({ length: 120 }, (_, i) => `person${i}@people.example`).join("\n"));
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listProspects>> = await listProspects(
      campaign.brandId,
      everybody,
      after,
      "en",
    );
    seen.push(...page.prospects.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
});

test("a search finds parts of addresses and names, and takes % for a sign", async () => {
  const campaign = await aLiveCampaign();
  await aMailing(
    campaign,
    "email,first name,last name\nada@people.example,Ada,Lovelace\ngrace@people.example,Grace,Hopper",
  );
  const find = async (search: string) =>
    (await prospectRows(campaign.brandId, readFilter(new URLSearchParams({ search })), { size: 10 })).map(
      ({ firstName }) => firstName,
    );
  expect(await find("LOVE")).toEqual(["Ada"]);
  expect(await find("ada love")).toEqual(["Ada"]);
  expect(await find("grace@")).toEqual(["Grace"]);
  expect(await find("%")).toEqual([]);
  expect(await find("'; DROP TABLE profile; --")).toEqual([]);
});

test("merged claims are part of their person, and erased people are nobody", async () => {
  const campaign = await aLiveCampaign();
  const phone = await aPlayer(campaign, { email: "ada@people.example" });
  const laptop = await aPlayer(campaign, { email: "ada@people.example" });
  const { profileId: claim } = await laptop.play();
  await proveAddress(phone);
  await proveAddress(laptop);
  const list = await listProspects(campaign.brandId, everybody, null, "en");
  expect(list.prospects.map(({ email }) => email)).toEqual(["ada@people.example"]);
  expect(await findProspect(campaign.brandId, claim, "en")).toEqual({ mergedInto: list.prospects[0]?.id });

  await pool.query(
    "UPDATE profile SET erased_at = now(), email = NULL, first_name = NULL, last_name = NULL WHERE id = $1",
    [list.prospects[0]?.id],
  );
  expect((await listProspects(campaign.brandId, everybody, null, "en")).count).toBe(0);
  expect(await findProspect(campaign.brandId, list.prospects[0]?.id ?? "", "en")).toBeNull();
});

test("a prospect's page tells the score, the tastes, the very words of each consent, and what happened", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true, from: "shop" });
  await finishGame(campaign, ada);
  await proveAddress(ada);
  const { profileId } = await ada.play();
  const found = await findProspect(campaign.brandId, profileId, "en");
  const prospect = found && "prospect" in found ? found.prospect : null;
  expect(prospect).toMatchObject({ isQualified: true, traits: [{ question: "region", answer: "Loire" }] });
  expect(prospect?.plays).toMatchObject([
    {
      campaignName: "Small quiz",
      placement: "shop",
      score: 40,
      voucher: "issued",
      levelsFinished: 2,
      ledger: {
        levels: [
          { name: "one", points: { answer: 20, boost: 0 }, total: 20 },
          { name: "two", points: { answer: 20, boost: 0 }, total: 20 },
        ],
        kinds: ["answer", "boost"],
        sum: 40,
      },
    },
  ]);
  expect(prospect?.consents.map(({ purpose, text, source }) => [purpose, text, source]).sort()).toEqual([
    ["newsletter", "Write to me.", "sign-up"],
    ["rules", "I accept.", "sign-up"],
  ]);
  const names = prospect?.timeline.map(({ name }) => name) ?? [];
  expect(names).toEqual(
    expect.arrayContaining([
      "signed_up",
      "questions_answered",
      "level_finished",
      "game_finished",
      "address_proven",
    ]),
  );
  expect(names).not.toContain("question_answered");
});

test("another brand's prospect is as good as absent, and so is nonsense", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  const { profileId } = await (await aPlayer(campaign)).play();
  expect(await findProspect(other.brandId, profileId, "en")).toBeNull();
  expect(await findProspect(campaign.brandId, "' OR 1=1", "en")).toBeNull();
  expect((await listProspects(other.brandId, everybody, profileId, "en")).count).toBe(0);
});

test("nonsense in the address is no filter", () => {
  expect(isFiltered(readFilter(new URLSearchParams("qualified=maybe&after=1&search=%20")))).toBe(false);
});
