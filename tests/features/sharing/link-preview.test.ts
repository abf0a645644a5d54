import { expect, test } from "vitest";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as friend } from "#app/routes/play/friend.ts";
import { loader as landing } from "#app/routes/play/landing.ts";
import { loader as me } from "#app/routes/play/me.ts";
import { loader as campaignCard } from "#app/routes/play/share-campaign-card.ts";
import { loader as playerCard } from "#app/routes/play/share-card.ts";
import { challenged, mailedTo, ownLink, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Newcomer } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

async function aSharer(campaign: LiveCampaign, score: number, newcomer: Newcomer = {}) {
  const player = await aPlayer(campaign, newcomer);
  const { id, profileId } = await player.play();
  await pool.query("UPDATE play SET score = $2 WHERE id = $1", [id, score]);
  return { ...player, profileId, token: player.token, link: await ownLink(player) };
}

/** The page behind a link as a machine reads it: the head's tags by their names. */
async function opened(link: string, headers: Record<string, string> = {}, query = "") {
  const answer = await friend(routeArgs(`/i/${link}${query}`, { token: link }, headers));
  return { status: answer.status, ...tagsOf(await answer.text()) };
}

function tagsOf(html: string) {
  const head = html.slice(0, html.indexOf("</head>"));
  const tags: Record<string, string> = {};
  for (const [tag] of head.matchAll(/<meta [^>]*>/g)) {
    const name = /(?:property|name)="([^"]*)"/.exec(tag)?.[1];
    if (name) tags[name] = unescaped(/content="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  return {
    html,
    tags,
    language: /<html lang="(\w+)"/.exec(html)?.[1],
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(head)?.[1],
  };
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

test("a posted link shows who challenges, with which score, and a large picture of it", async () => {
  const { link } = await aSharer(await aLiveCampaign(), 120);
  const { tags, canonical, status } = await opened(link, { "Accept-Language": "en" });
  expect(status).toBe(200);
  expect(tags).toMatchObject({
    "og:title": "Will you do better than Ada?",
    "og:description": "Ada L. scored 120\u00a0points at Small quiz.",
    "og:url": `${env.BASE_URL}/i/${link}`,
    "og:type": "website",
    "og:locale": "en_GB",
    "og:site_name": "Maison Test",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Ada L. scored 120\u00a0points at Small quiz. Will you do better?",
    "twitter:card": "summary_large_image",
    robots: "noindex",
  });
  expect(canonical).toBeUndefined();
});

test("the picture's address is absolute, opens without a cookie, and tells no more than the link", async () => {
  const sharer = await aSharer(await aLiveCampaign(), 120);
  const { tags } = await opened(sharer.link, { "Accept-Language": "en" });
  const image = new URL(tags["og:image"] ?? "");
  expect(image.origin).toBe(new URL(env.BASE_URL).origin);
  expect(image.pathname).toBe(`/i/${sharer.link}/card.png`);
  for (const told of ["Ada", "Lovelace", "120", sharer.email, sharer.profileId])
    expect(image.search).not.toContain(told);
  const card = await playerCard(routeArgs(image.pathname + image.search, { token: sharer.link }));
  expect(card.status).toBe(200);
});

test("the preview speaks the reader's language; a machine that names none gets the sharer's", async () => {
  // The sharer plays in English; the campaign's first language is French.
  const { link } = await aSharer(await aLiveCampaign(), 120);
  const french = await opened(link, { "Accept-Language": "fr-CA,fr;q=0.8" });
  expect(french.language).toBe("fr");
  expect(french.tags["og:title"]).toBe("Ferez-vous mieux qu'Ada\u00a0?");
  expect(french.tags["og:locale"]).toBe("fr_FR");
  expect(french.tags["og:image"]).toContain("lang=fr");
  for (const machine of [await opened(link), await opened(link, { "Accept-Language": "*" })])
    expect([machine.language, machine.tags["og:locale"]]).toEqual(["en", "en_GB"]);
  const asked = await opened(link, {}, "?lang=fr");
  expect(asked.language).toBe("fr");
});

test("a better score makes another address of the picture, so that no old copy is shown beside the new words", async () => {
  const campaign = await aLiveCampaign();
  const sharer = await aSharer(campaign, 120);
  const before = (await opened(sharer.link)).tags["og:image"];
  expect((await opened(sharer.link)).tags["og:image"]).toBe(before);
  await pool.query("UPDATE play SET score = 130 WHERE profile_id = $1", [sharer.profileId]);
  expect((await opened(sharer.link)).tags["og:image"]).not.toBe(before);
});

test("a name is text in the head, whatever is in it", async () => {
  const { link } = await aSharer(await aLiveCampaign(), 120, {
    firstName: `"><script>x</script>`,
    lastName: "عائشة",
  });
  const { tags, html } = await opened(link, { "Accept-Language": "en" });
  expect(tags["og:title"]).toBe(`Will you do better than "><script>x</script>?`);
  expect(html).not.toContain("<script>x");
  expect(tags["og:description"]).toContain("ع.");
});

test("of a player without points nothing is told but the challenge", async () => {
  const { link } = await aSharer(await aLiveCampaign(), 0);
  const { tags } = await opened(link, { "Accept-Language": "en" });
  expect([tags["og:title"], tags["og:description"]]).toEqual(["Ada challenges you", "Two levels"]);
});

test("a player who has left is in no preview: the page is the campaign's own, and so is the picture", async () => {
  const campaign = await aLiveCampaign();
  const sharer = await aSharer(campaign, 120);
  await erasePerson(sharer.profileId, new Date());
  const { status, tags, html } = await opened(sharer.link, { "Accept-Language": "en" });
  expect(status).toBe(200);
  expect(html).not.toContain("Ada");
  expectCampaignsOwn(tags, campaign);
  expect(html).not.toContain('name="via"');
  const address = new URL(tags["og:image"] ?? "");
  const card = await campaignCard(routeArgs(address.pathname + address.search, { campaign: campaign.slug }));
  expect(card.status).toBe(200);
});

test("a claim that the person's own play stands for is in no preview", async () => {
  const campaign = await aLiveCampaign();
  const first = await aPlayer(campaign);
  await proven(first);
  const claim = await aSharer(campaign, 990, { email: first.email, firstName: "Mallory" });
  await proven(claim);
  const { tags } = await opened(claim.link, { "Accept-Language": "en" });
  expectCampaignsOwn(tags, campaign);
});

test("a mailed challenge is its reader's: posted somewhere, it shows the campaign", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await aSharer(campaign, 120);
  const invitation = await challenged(inviter, `linus.${newId().slice(-8)}@friends.example`);
  const { tags } = await opened(mailedTo(invitation), { "Accept-Language": "en" });
  expectCampaignsOwn(tags, campaign);
});

function expectCampaignsOwn(tags: Record<string, string>, campaign: LiveCampaign): void {
  expect(tags).toMatchObject({ "og:title": "Small quiz", "og:description": "Two levels", robots: "noindex" });
  expect(tags["og:image"]).toBe(`${env.BASE_URL}/play/${campaign.slug}/card.png?lang=en`);
}

test("the campaign's own page is previewed and indexed, with what the law has an advertisement say", async () => {
  const campaign = await aLiveCampaign({
    regulated: "alcohol",
    notices: [{ fr: "Avec modération.", en: "In moderation." }],
    consents: {
      rules: { fr: "J'accepte.", en: "I accept." },
      adult: { fr: "J'ai 18 ans.", en: "I am 18." },
      newsletter: { fr: "Écrivez-moi.", en: "Write to me." },
    },
  });
  const answer = await landing(
    routeArgs(`/play/${campaign.slug}`, { campaign: campaign.slug }, { "Accept-Language": "en" }),
  );
  const { tags, canonical } = tagsOf(await answer.text());
  expect(tags.robots).toBeUndefined();
  expect(canonical).toBe(`${env.BASE_URL}/play/${campaign.slug}`);
  expect(tags["og:url"]).toBe(canonical);
  expect(tags["og:description"]).toBe("Two levels · In moderation.");
  expect(tags["og:image"]).toBe(`${env.BASE_URL}/play/${campaign.slug}/card.png?lang=en`);
});

test("opening a link a hundred times changes nothing but the count of openings", async () => {
  const { link, profileId } = await aSharer(await aLiveCampaign(), 120);
  const before = await everything(profileId);
  for (let n = 0; n < 100; n++) await opened(link);
  expect(await everything(profileId)).toEqual(before);
});

async function everything(profileId: string) {
  const { rows } = await pool.query(
    `SELECT (SELECT json_agg(play) FROM play WHERE profile_id = $1) AS plays, (SELECT json_agg(profile) FROM profile WHERE id = $1) AS person,
       (SELECT count(*) FROM event WHERE name <> 'link_opened') AS events, (SELECT count(*) FROM invitation) AS invitations`,
    [profileId],
  );
  return rows;
}

test("a player's own page offers the link, the sheet, the card and the QR code, all of them the player's own", async () => {
  const campaign = await aLiveCampaign();
  const sharer = await aSharer(campaign, 120);
  const answer = await me(
    routeArgs(
      `/play/${campaign.slug}/me`,
      { campaign: campaign.slug },
      { Cookie: `${DEVICE_COOKIE}=${sharer.token}` },
    ),
  );
  const html = unescaped(await answer.text());
  expect(html).toContain(`value="${env.BASE_URL}/i/${sharer.link}"`);
  expect(html).toContain(`<img class="share__qr" src="/i/${sharer.link}/qr.svg" alt="QR code of your link"`);
  const card = /data-share-card="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(card).toMatch(new RegExp(`^/i/${sharer.link}/card\\.png\\?lang=en&v=`));
  // The very card that previews show.
  const { tags } = await opened(sharer.link, { "Accept-Language": "en" });
  expect(tags["og:image"]).toBe(env.BASE_URL + card);
});
