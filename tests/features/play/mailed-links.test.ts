import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { days, hours } from "#app/domain/kernel/instant.ts";
import { askForDeviceLink, askForProof, askForReturnLink } from "#app/features/play/ask-for-link.server.ts";
import { loadMailedLink, spendMailedLink } from "#app/features/play/mailed-link.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  type LiveCampaign,
  type Player,
  playOf,
} from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { countOf } from "#tests/support/whole-database.ts";

/** The links of the mails that an address got, newest first, as tokens. */
async function linksTo(email: string): Promise<string[]> {
  return (await mailsTo(email)).flatMap((mail) =>
    mail.links.filter((link) => link.includes("/mail/link/")).map((link) => link.split("/").at(-1) ?? ""),
  );
}

async function aProofLink(player: Player): Promise<string> {
  await askForProof((await player.play()).id);
  await workOff();
  return (await linksTo(player.email))[0] ?? "";
}

/** All that looking must leave as it was. */
async function everything(campaign: LiveCampaign): Promise<string> {
  const parts = ["play", "profile", "voucher", "event", "mailed_link"].map(
    (table) =>
      `(SELECT md5(coalesce(string_agg(x::text, '|' ORDER BY x::text), '')) FROM ${table} x WHERE x.brand_id = $1)`,
  );
  const { rows } = await pool.query(
    `SELECT ${parts.map((part, n) => `${part} AS t${n}`)}, (SELECT count(*) FROM player_session) AS sessions`,
    [campaign.brandId],
  );
  return JSON.stringify(rows[0]);
}

test("looking at a mailed link changes nothing, however often a mail scanner looks", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  const token = await aProofLink(ada);
  const before = await everything(campaign);
  for (let n = 0; n < 5; n++)
    expect(await loadMailedLink(token, new Date())).toEqual({ slug: campaign.slug, state: "proof" });
  expect(await everything(campaign)).toBe(before);
});

test("a link that is spent twice, and at once, opens one device", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const token = await aProofLink(ada);
  const spent = await Promise.all([1, 2, 3, 4].map(() => spendMailedLink(token, new Date())));
  expect(spent.filter((one) => one !== null)).toHaveLength(1);
  expect(await loadMailedLink(token, new Date())).toMatchObject({ state: "spent" });
  expect(await countOf("player_session WHERE play_id = $1", [(await ada.play()).id])).toBe(2);
  const device = spent.find((one) => one !== null)?.deviceToken ?? "";
  expect((await playOf(campaign, device)).id).toBe((await ada.play()).id);
  expect((await ada.play()).isProven).toBe(true);
});

test("a proof can be given for seven days, a device link used for twenty-four hours", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const proof = await aProofLink(ada);
  const start = Date.now();
  expect(await loadMailedLink(proof, new Date(start + days(7) - 60_000))).toMatchObject({ state: "proof" });
  expect(await loadMailedLink(proof, new Date(start + days(7) + 60_000))).toMatchObject({ state: "expired" });
  expect(await spendMailedLink(proof, new Date(start + days(7) + 60_000))).toBeNull();

  await askForDeviceLink((await ada.play()).id);
  await workOff();
  const device = (await linksTo(ada.email)).find((token) => token !== proof) ?? "";
  expect(await loadMailedLink(device, new Date(start + hours(24) - 60_000))).toMatchObject({
    state: "continue",
  });
  expect(await spendMailedLink(device, new Date(start + hours(24) + 60_000))).toBeNull();
});

test.each(["", "made-up", "' OR 1=1 --", "x".repeat(10_000), "\u0000"])(
  "an unknown link leads nowhere: %j",
  async (token) => {
    expect(await loadMailedLink(token, new Date())).toBeNull();
    expect(await spendMailedLink(token, new Date())).toBeNull();
  },
);

test("asking for the own link does the same for an address that plays and for one that does not", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  expect([
    await askForReturnLink(campaign, ada.email),
    await askForReturnLink(campaign, "nobody@people.example"),
  ]).toEqual([undefined, undefined]);
  await workOff();
  expect((await mailsTo(ada.email)).map((mail) => mail.kind)).toEqual(["continue-elsewhere"]);
  expect(await mailsTo("nobody@people.example")).toEqual([]);
});

test("the link that is asked for leads to the proven play, not to somebody's later claim on the address", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await proven(ada);
  await aPlayer(campaign, { firstName: "Mallory", email: ada.email });
  await askForReturnLink(campaign, ada.email);
  await workOff();
  const spent = await spendMailedLink((await linksTo(ada.email))[0] ?? "", new Date());
  expect((await playOf(campaign, spent?.deviceToken ?? "")).id).toBe((await ada.play()).id);
});

test("a second link to a play that has been superseded opens the play that counts", async () => {
  const campaign = await aLiveCampaign();
  const email = `ada.${newId().slice(-8)}@people.example`;
  const [first, second] = [await aPlayer(campaign, { email }), await aPlayer(campaign, { email })];
  const counts = (await first.play()).id;
  const { id } = await second.play();
  await askForProof(id);
  await askForProof(id);
  await workOff();
  const [one = "", two = ""] = await linksTo(email);
  await proven(first);
  await spendMailedLink(one, new Date());
  const again = await spendMailedLink(two, new Date());
  expect((await playOf(campaign, again?.deviceToken ?? "")).id).toBe(counts);
});
