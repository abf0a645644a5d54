import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";
import { loader as campaignCard } from "#app/routes/play/share-campaign-card.ts";
import { loader as playerCard } from "#app/routes/play/share-card.ts";
import { loader as qrCode } from "#app/routes/play/share-qr.ts";
import { ownLink, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import { chunksOf, pixelsOf } from "#tests/support/png.ts";
import { routeArgs } from "#tests/support/route-args.ts";

const cardOf = (token: string, query = "", headers: Record<string, string> = {}) =>
  playerCard(routeArgs(`/i/${token}/card.png${query}`, { token }, headers));
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

async function ada(campaign: LiveCampaign, score: number): Promise<Player> {
  const player = await aPlayer(campaign);
  await pool.query("UPDATE play SET score = $2 WHERE id = $1", [(await player.play()).id, score]);
  return player;
}

test("a player's link has a card that every previewer can show, without cookies", async () => {
  const token = await ownLink(await ada(await aLiveCampaign(), 120));
  const answer = await cardOf(token);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("image/png");
  expect(answer.headers.get("Cache-Control")).toMatch(/^public, max-age=\d+$/);
  expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
  expect(answer.headers.get("X-Robots-Tag")).toBe("noindex");
  expect(answer.headers.get("Set-Cookie")).toBeNull();
  const png = await bytesOf(answer);
  const { width, height } = pixelsOf(png);
  expect([width, height]).toEqual([1200, 630]);
  // WhatsApp shows no picture of more.
  expect(png.length).toBeLessThan(300_000);
});

test("the card holds pixels and nothing else: no text, no token, no name", async () => {
  const player = await ada(await aLiveCampaign(), 120);
  const token = await ownLink(player);
  const png = await bytesOf(await cardOf(token));
  expect(new Set(chunksOf(png).map(({ name }) => name))).toEqual(new Set(["IHDR", "IDAT", "IEND"]));
  for (const secret of [token, "Ada", "Lovelace", player.email]) expect(png.includes(secret)).toBe(false);
});

test("another score or another language is another picture with another tag; the same is the same", async () => {
  const campaign = await aLiveCampaign();
  const player = await ada(campaign, 120);
  const token = await ownLink(player);
  const [first, again, french] = [await cardOf(token), await cardOf(token), await cardOf(token, "?lang=fr")];
  expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
  expect(french.headers.get("ETag")).not.toBe(first.headers.get("ETag"));
  await pool.query("UPDATE play SET score = 130 WHERE id = $1", [(await player.play()).id]);
  const later = await cardOf(token);
  expect(later.headers.get("ETag")).not.toBe(first.headers.get("ETag"));
  const [one, same, other, more] = await Promise.all([first, again, french, later].map(bytesOf));
  expect(one?.equals(same as Buffer)).toBe(true);
  expect(one?.equals(other as Buffer)).toBe(false);
  expect(one?.equals(more as Buffer)).toBe(false);
});

test("without a language asked for, or with one that the campaign lacks, the card speaks the player's", async () => {
  // Factories sign up in English, and the campaign's first language is French.
  const token = await ownLink(await ada(await aLiveCampaign(), 120));
  const [none, english, unknown] = [
    await cardOf(token),
    await cardOf(token, "?lang=en"),
    await cardOf(token, "?lang=xx"),
  ];
  expect(none.headers.get("ETag")).toBe(english.headers.get("ETag"));
  expect(unknown.headers.get("ETag")).toBe(english.headers.get("ETag"));
});

test("who holds the card already gets no second copy", async () => {
  const token = await ownLink(await ada(await aLiveCampaign(), 120));
  const etag = (await cardOf(token)).headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const answer = await cardOf(token, "", { "If-None-Match": held });
    expect([answer.status, answer.headers.get("ETag"), await answer.text()]).toEqual([304, etag, ""]);
  }
  expect((await cardOf(token, "", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("a made-up link has no card, and none is drawn for it", async () => {
  const before = await drawn();
  for (const token of ["nobody", "", "x".repeat(24)]) expect((await cardOf(token)).status).toBe(404);
  expect((await campaignCard(routeArgs("/play/none/card.png", { campaign: "none" }))).status).toBe(404);
  expect((await qrCode(routeArgs("/i/nobody/qr.svg", { token: "nobody" }))).status).toBe(404);
  expect(await drawn()).toBe(before);
});

test("nobody's card is left of a player who left, was erased, or whose other play counts", async () => {
  const campaign = await aLiveCampaign();
  const gone = await ada(campaign, 120);
  const goneToken = await ownLink(gone);
  const etag = (await cardOf(goneToken)).headers.get("ETag") ?? "";
  await erasePerson((await gone.play()).profileId, new Date());
  expect((await cardOf(goneToken)).status).toBe(404);
  expect((await cardOf(goneToken, "", { "If-None-Match": etag })).status).toBe(404);
  expect((await qrCode(routeArgs("/i/x/qr.svg", { token: goneToken }))).status).toBe(404);

  const first = await aPlayer(campaign);
  await proven(first);
  const second = await aPlayer(campaign, { email: first.email });
  const secondToken = await ownLink(second);
  expect((await cardOf(secondToken)).status).toBe(200);
  await proven(second);
  expect((await cardOf(secondToken)).status).toBe(404);
});

test("a link may have its card drawn so often in an hour, and one that is kept costs nothing", async () => {
  // A score that no other test has: equal cards are drawn once, whoever they show.
  const token = await ownLink(await ada(await aLiveCampaign(), 121));
  expect((await cardOf(token)).status).toBe(200);
  const subject = hashToken(`card ${token}`).toString("base64url").slice(0, 22);
  while (await takeAllowance("share-card", subject));
  expect((await cardOf(token)).status).toBe(200);
  const refused = await cardOf(token, "?lang=fr");
  expect([refused.status, refused.headers.get("Cache-Control")]).toEqual([429, "no-store"]);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
});

test("a campaign has a card of its own, and a draft has none", async () => {
  const campaign = await aLiveCampaign();
  const args = () => routeArgs(`/play/${campaign.slug}/card.png`, { campaign: campaign.slug });
  const answer = await campaignCard(args());
  expect([answer.status, pixelsOf(await bytesOf(answer)).width]).toEqual([200, 1200]);
  await pool.query("UPDATE campaign SET state = 'draft' WHERE id = $1", [campaign.id]);
  expect((await campaignCard(args())).status).toBe(404);
});

test("many who ask at once for the same card have it drawn once", async () => {
  const token = await ownLink(await ada(await aLiveCampaign(), 122));
  const before = await drawn();
  const answers = await Promise.all(Array.from({ length: 8 }, () => cardOf(token)));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect(await drawn()).toBe(before + 1);
});

test("a telephone reads the player's own link in the QR code, and the code is light", async () => {
  const token = await ownLink(await aPlayer(await aLiveCampaign()));
  const answer = await qrCode(routeArgs(`/i/${token}/qr.svg`, { token }));
  expect(answer.headers.get("Content-Type")).toBe("image/svg+xml");
  const svg = await answer.text();
  expect(svg.match(/<path/g)).toHaveLength(2);
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 400 } }).render();
  expect(decodeQR({ width, height, data: new Uint8Array(pixels) })).toBe(`${env.BASE_URL}/i/${token}`);
});

/** How many cards were drawn anew: each takes one from an allowance. */
async function drawn(): Promise<number> {
  const { rows } = await pool.query<{ sum: number }>(
    "SELECT coalesce(sum(points), 0)::int AS sum FROM allowance WHERE key LIKE 'share-card:%'",
  );
  return rows[0]?.sum ?? 0;
}
