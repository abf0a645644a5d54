import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { takePlace } from "#app/features/play/take-place.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as friend } from "#app/routes/play/friend.ts";
import { loader as landing, action as signUp } from "#app/routes/play/landing.ts";
import { loader as level } from "#app/routes/play/level.ts";
import { loader as me } from "#app/routes/play/me.tsx";
import { ownLink } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishGame, type LiveCampaign } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { routeArgs } from "#tests/support/route-args.ts";

const OWN: Partial<CampaignContent> = {
  closedText: { fr: "La cave est fermée.", en: "The cellar is shut." },
  pausedText: { fr: "Les verres sont au lavage.", en: "The glasses are being washed." },
  notYetText: { fr: "Les vendanges d'abord.", en: "The harvest first." },
  fullText: { fr: "La table est complète.", en: "The table is full." },
};

type Shut = "closed" | "paused" | "not-yet" | "full";

/** A campaign with a player, and then its door as named. */
async function aShutCampaign(door: Shut, changes: Partial<CampaignContent> = {}) {
  const campaign = await aLiveCampaign({ ...changes, ...(door === "full" ? { capacity: 1 } : {}) });
  const ada = await aPlayer(campaign);
  const link = await ownLink(ada);
  if (door === "closed" || door === "paused")
    await pool.query("UPDATE campaign SET state = $2 WHERE id = $1", [campaign.id, door]);
  if (door === "not-yet")
    await pool.query("UPDATE campaign SET opens_at = '2099-03-01T08:30Z' WHERE id = $1", [campaign.id]);
  return { campaign, ada, link };
}

interface Opened {
  status: number;
  html: string;
  text: string;
  headers: Headers;
}

/** The answer of a route, returned or thrown. */
async function opened(answer: Promise<Response>): Promise<Opened> {
  const response = await answer.catch((thrown) => thrown as Response);
  const html = await response.text();
  const page = html.slice(html.indexOf("<body"));
  return { status: response.status, html, text: textOf(page), headers: response.headers };
}

const at = (campaign: LiveCampaign, language: string, token?: string) =>
  routeArgs(
    `/play/${campaign.slug}`,
    { campaign: campaign.slug, level: "1" },
    { "Accept-Language": language, ...(token ? { Cookie: `${DEVICE_COOKIE}=${token}` } : {}) },
  );

let people = 0;

function send(campaign: LiveCampaign, changes: Record<string, string> = {}): Promise<Opened> {
  const args = at(campaign, "en");
  const fields = {
    firstName: "Grace",
    lastName: "Hopper",
    email: `door${++people}@people.example`,
    rules: "1",
    ...changes,
  };
  const request = new Request(args.request, { method: "POST", body: new URLSearchParams(fields) });
  return opened(signUp({ ...args, request }));
}

async function playsOf(campaign: LiveCampaign): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM play WHERE campaign_id = $1",
    [campaign.id],
  );
  return rows[0]?.n ?? -1;
}

const CASES: [Shut, number, string, string, string, string][] = [
  ["closed", 410, "This game is over", "The cellar is shut.", "La cave est fermée.", "It is over."],
  [
    "paused",
    503,
    "A short pause",
    "The glasses are being washed.",
    "Les verres sont au lavage.",
    "The game is taking a breath.",
  ],
  ["not-yet", 503, "Not open yet", "The harvest first.", "Les vendanges d'abord.", "has not begun yet"],
  [
    "full",
    409,
    "Every place is taken",
    "The table is full.",
    "La table est complète.",
    "cannot take any more players",
  ],
];

test.each(CASES)(
  "a campaign that is %s says so with its cover and its own words, in the reader's language",
  async (door, status, title, words, mots) => {
    const { campaign, link } = await aShutCampaign(door, OWN);
    const page = await opened(landing(at(campaign, "en")));
    expect(page.status).toBe(status);
    for (const said of ["Small quiz", "Two levels", "Maison Test", title, words])
      expect(page.text).toContain(said);
    // Nothing to fill in, and no second title.
    expect(page.html).not.toContain("<form");
    expect(page.html.match(/<h1\b/g)).toHaveLength(1);
    expect((await opened(landing(at(campaign, "fr")))).text).toContain(mots);

    const shared = await opened(
      friend(routeArgs(`/i/${link}`, { token: link }, { "Accept-Language": "en" })),
    );
    expect(shared.status).toBe(status);
    expect(shared.text).toContain(words);
    expect(shared.text).toContain("Small quiz");
  },
);

test.each(CASES)("a campaign that is %s and has no words for it has the product's", async (...row) => {
  const [door, , , , , fallback] = row;
  const { campaign } = await aShutCampaign(door);
  expect((await opened(landing(at(campaign, "en")))).text).toContain(fallback);
});

test("what opens later says when, to the reader and to machines, and shows no leaderboard", async () => {
  const { campaign } = await aShutCampaign("not-yet");
  const [english, french] = [
    await opened(landing(at(campaign, "en"))),
    await opened(landing(at(campaign, "fr"))),
  ];
  expect(english.text).toMatch(/It opens on 1 March 2099 at 08:30 UTC\./);
  expect(french.text).toMatch(/Il ouvre le 1er mars 2099 (à|,) 08:30 UTC\./);
  expect(new Date(english.headers.get("Retry-After") ?? "")).toEqual(new Date("2099-03-01T08:30:00Z"));
  expect(english.html).not.toContain("/leaderboard");
});

test.each(["closed", "paused", "full"] as const)(
  "a campaign that is %s still shows its leaderboard",
  async (door) => {
    const { campaign } = await aShutCampaign(door);
    const page = await opened(landing(at(campaign, "en")));
    expect(page.html).toContain(`href="/play/${campaign.slug}/leaderboard"`);
    expect(page.headers.get("Retry-After")).toBeNull();
  },
);

test("a player finds the own page and what was won behind a shut door, and no question", async () => {
  const campaign = await aLiveCampaign();
  const [ada, linus] = [await aPlayer(campaign), await aPlayer(campaign)];
  await finishGame(campaign, ada);
  await pool.query("UPDATE campaign SET state = 'paused' WHERE id = $1", [campaign.id]);
  const page = await opened(landing(at(campaign, "en", ada.token)));
  expect(page.html).toContain(`rel="next" href="/play/${campaign.slug}/voucher"`);
  expect(page.html).toContain(`href="/play/${campaign.slug}/me"`);
  const stopped = await opened(level(at(campaign, "en", linus.token)));
  expect(stopped.status).toBe(503);
  expect(stopped.html).not.toContain('name="choice"');
  expect((await opened(me(at(campaign, "en", linus.token)))).status).toBe(200);
});

test("a full campaign refuses a sign-up, and whoever plays already goes on", async () => {
  const { campaign, ada, link } = await aShutCampaign("full");
  const refused = await send(campaign);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain("Every place is taken");
  expect(refused.headers.get("Set-Cookie")).toBeNull();
  expect((await send(campaign, { via: link })).status).toBe(409);
  expect(await playsOf(campaign)).toBe(1);

  // On the own device, by a friend's link, and by the way back for a device that does not know them.
  expect((await opened(level(at(campaign, "en", ada.token)))).html).toContain('name="choice"');
  expect((await opened(landing(at(campaign, "en", ada.token)))).text).toContain("Good to see you again, Ada");
  const grace = routeArgs(
    `/i/${link}`,
    { token: link },
    { "Accept-Language": "en", Cookie: `${DEVICE_COOKIE}=${ada.token}` },
  );
  expect((await opened(friend(grace))).text).toContain("Good to see you again, Ada");
  expect(refused.html).toContain(`href="/play/${campaign.slug}/return"`);
});

test("however many come at once, exactly as many begin as there are places", async () => {
  for (const capacity of [1, 7, 33]) {
    const campaign = await aLiveCampaign({ capacity });
    const answers = await Promise.all(Array.from({ length: 45 }, () => send(campaign)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(capacity);
    expect(statuses.filter((status) => status === 409)).toHaveLength(45 - capacity);
    expect(await playsOf(campaign)).toBe(capacity);
  }
});

test("nobody is refused while there is a place", async () => {
  const campaign = await aLiveCampaign({ capacity: 60 });
  const answers = await Promise.all(Array.from({ length: 60 }, () => send(campaign)));
  expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(303));
  expect((await send(campaign)).status).toBe(409);
});

test("a sign-up that is undone holds no place", async () => {
  const campaign = await aLiveCampaign({ capacity: 1 });
  const undone = transaction(async (tx) => {
    expect(await takePlace(tx, campaign.id, 1)).toBe(true);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect((await send(campaign)).status).toBe(303);
  expect((await send(campaign)).status).toBe(409);
});

/** The capacity as a new version of the campaign would have it. */
async function setCapacity(campaign: LiveCampaign, capacity: number): Promise<void> {
  await pool.query(
    `WITH next AS (
       INSERT INTO campaign_version (id, brand_id, campaign_id, number, content)
       SELECT gen_random_uuid(), brand_id, campaign_id, number + 1, content || jsonb_build_object('capacity', $2::int)
       FROM campaign_version WHERE campaign_id = $1 ORDER BY number DESC LIMIT 1 RETURNING id
     ) UPDATE campaign SET current_version_id = next.id FROM next WHERE campaign.id = $1`,
    [campaign.id, capacity],
  );
}

test("a capacity that comes later counts those who were there, and can be raised and lowered", async () => {
  const campaign = await aLiveCampaign();
  for (let n = 0; n < 3; n++) expect((await send(campaign)).status).toBe(303);
  await setCapacity(campaign, 5);
  const some = await Promise.all(Array.from({ length: 8 }, () => send(campaign)));
  expect(some.filter(({ status }) => status === 303)).toHaveLength(2);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(409);

  await setCapacity(campaign, 9);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
  expect((await send(campaign)).status).toBe(303);
  await setCapacity(campaign, 4);
  expect((await send(campaign)).status).toBe(409);
  expect(await playsOf(campaign)).toBe(6);
});

test("while vouchers last: the campaign is full with the pool's last code, and open again when one comes back", async () => {
  const campaign = await aLiveCampaign({
    whileVouchersLast: true,
    voucher: {
      name: { fr: "Bon", en: "Voucher" },
      value: { cents: 1500, currency: "EUR" },
      pool: 1,
      validDays: 90,
      terms: { fr: "En boutique.", en: "In the shop." },
    },
  });
  const ada = await aPlayer(campaign);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
  await finishGame(campaign, ada);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(409);
  expect((await send(campaign)).status).toBe(409);
  await pool.query(
    "UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL FROM voucher_pool p WHERE p.id = pool_id AND p.campaign_id = $1",
    [campaign.id],
  );
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
});

test("without a limit of its own no campaign is ever full, and nothing is counted for it", async () => {
  const campaign = await aLiveCampaign();
  await Promise.all(Array.from({ length: 5 }, () => send(campaign)));
  expect((await send(campaign)).status).toBe(303);
  const { rowCount } = await pool.query("SELECT 1 FROM campaign_place WHERE campaign_id = $1", [campaign.id]);
  expect(rowCount).toBe(0);
});
