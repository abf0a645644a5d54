import { expect, test } from "vitest";
import { pool } from "#app/infra/db.server.ts";
import { loader as friend } from "#app/routes/play/friend.ts";
import { loader as landing } from "#app/routes/play/landing.ts";
import { loader as level } from "#app/routes/play/level.ts";
import { loader as me } from "#app/routes/play/me.ts";
import { aShutCampaign, at, OWN, opened, type Shut } from "#tests/support/doors.ts";
import { aLiveCampaign, aPlayer, finishGame } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

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
