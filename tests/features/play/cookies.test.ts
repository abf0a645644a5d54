import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { pool } from "#app/infra/db.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { ownLink } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, smallContent } from "#tests/support/factories.ts";
import { controlsOf } from "#tests/support/page-form.ts";
import { Visitor } from "#tests/support/visitor.ts";

const ADA = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@people.example",
  rules: "1",
  newsletter: "1",
};
const en = playerMessages("en");

test("a browser that keeps cookies goes from the form to the first question, by one page more and once only", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign, { keepsCookies: true }).open(`/play/${campaign.slug}`);
  await ada.send(ADA);
  expect(ada.html).toContain('name="choice"');
  const home = `/play/${campaign.slug}`;
  expect(ada.asked).toEqual([`GET ${home}`, `POST ${home}`, `GET ${home}/device`, `GET ${home}/levels/1`]);
  // A cookie of ours that came with the form says enough.
  const linus = new Visitor(campaign, { keepsCookies: true });
  linus.cookies.set("outdo_language", "en");
  await (await linus.open(home)).send({ ...ADA, firstName: "Linus", newsletter: "" });
  expect(linus.asked).toEqual([`GET ${home}`, `POST ${home}`, `GET ${home}/levels/1`]);
  expect(linus.html).toContain('name="choice"');
});

test("a browser that refuses cookies is told what to allow, and finds all that was typed and ticked", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  await ada.send(ADA);
  expect(ada.status).toBe(200);
  expect(ada.text).toContain(en.cookies.refused.title);
  expect(ada.text).toMatch(/Allow cookies for [\w.:-]+: in your browser's settings/);
  expect(ada.form).toEqual({ ...ADA });

  const grace = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  await grace.send({ ...ADA, firstName: "Grace", newsletter: "" });
  expect(grace.form).toEqual({ ...ADA, firstName: "Grace", newsletter: null });
});

test("however often such a browser tries, from either page, there is one play", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  const first = ada.html;
  await ada.send(ADA);
  for (let n = 0; n < 3; n++) await ada.send();
  // Back to the page before, where the browser still has what was typed.
  ada.html = first;
  await ada.send(ADA);
  expect(ada.text).toContain(en.cookies.refused.title);
  expect(ada.form).toEqual(ADA);
  expect(await ada.plays()).toHaveLength(1);

  // Allowed at last: the game goes on with that very play.
  ada.keepsCookies = true;
  await ada.send();
  expect(ada.html).toContain('name="choice"');
  expect(await ada.plays()).toHaveLength(1);
});

test("a word put right on the way counts, also a box that was ticked or not", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  await ada.send({ ...ADA, firstName: "Aad" });
  ada.keepsCookies = true;
  await ada.send({ firstName: "Ada", newsletter: "" });
  expect(ada.html).toContain('name="choice"');
  const plays = await ada.plays();
  expect(plays.map(({ first_name, newsletter }) => [first_name, newsletter])).toEqual([
    ["Aad", true],
    ["Ada", false],
  ]);
  const { rows } = await pool.query("SELECT count(*)::int AS n FROM player_session WHERE play_id = $1", [
    plays[1]?.id,
  ]);
  expect(rows[0]).toEqual({ n: 1 });
});

test("a form with a fault is refused without a cookie as with one, and begins nothing", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  await ada.send({ ...ADA, email: "ada at example" });
  expect(ada.status).toBe(422);
  await ada.send({ email: ADA.email });
  expect(ada.text).toContain(en.cookies.refused.title);
  // A fault after the refusal: the form is still the same one.
  await ada.send({ email: "" });
  expect(ada.status).toBe(422);
  await ada.send({ email: ADA.email });
  expect(ada.form).toEqual(ADA);
  expect(await ada.plays()).toHaveLength(1);
});

test("who comes by a friend's link keeps the friend, however often it is tried", async () => {
  const campaign = await aLiveCampaign();
  const link = await ownLink(await aPlayer(campaign, { firstName: "Marie" }));
  const grace = await new Visitor(campaign).open(`/i/${link}`);
  await grace.send({ ...ADA, firstName: "Grace" });
  await grace.send();
  expect(grace.form.via).toBe(link);
  grace.keepsCookies = true;
  await grace.send();
  expect(grace.html).toContain('name="choice"');
  expect((await grace.plays()).map(({ first_name, source }) => [first_name, source])).toEqual([
    ["Marie", "direct"],
    ["Grace", "friend"],
  ]);
});

const inAll = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]));

test.each(LANGUAGES)(
  "it is said in %s to who chose it, though no choice can be remembered",
  async (language) => {
    const { consents } = smallContent();
    const campaign = await aLiveCampaign({
      ...inAllWords(language),
      consents: { rules: inAll(consents.rules.en ?? ""), newsletter: inAll(consents.newsletter.en ?? "") },
    });
    const ada = new Visitor(campaign, { readonly: language === "en" ? "fr" : "en" });
    await (await ada.open(`/play/${campaign.slug}?lang=${language}`)).send(ADA);
    expect(ada.html).toContain(`<html lang="${language}"`);
    expect(ada.text).toContain(playerMessages(language).cookies.refused.kept.replace(/\u00a0/g, "\u00a0"));
  },
);

function inAllWords(_: Language) {
  const content = smallContent();
  const spread = <Part>(part: Part): Part => {
    if (typeof part !== "object" || part === null) return part;
    const { en: english } = part as { en?: unknown };
    if (typeof english === "string") return inAll(english) as Part;
    if (Array.isArray(part)) return part.map(spread) as Part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, spread(value)])) as Part;
  };
  return { ...spread(content), slug: content.slug, languages: [...LANGUAGES] as typeof content.languages };
}

test("the page without a cookie shows nobody's words but to who has the form's key, and for an hour", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign).open(`/play/${campaign.slug}`);
  await ada.send(ADA);
  const key = controlsOf(ada.html).find(({ name }) => name === "form")?.value ?? "";
  expect(key).toMatch(/^[\w-]{24}$/);
  const home = `/play/${campaign.slug}`;
  for (const wrong of ["", "form", key.slice(1), `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`]) {
    const stranger = await new Visitor(campaign).open(`${home}/device?form=${wrong}`);
    expect(stranger.text).not.toContain("Lovelace");
    expect(stranger.text).toContain(en.landing.formTitle);
  }
  await pool.query("UPDATE play SET started_at = started_at - interval '61 minutes' WHERE campaign_id = $1", [
    campaign.id,
  ]);
  const late = await new Visitor(campaign).open(`${home}/device?form=${key}`);
  expect(late.html).not.toContain("Lovelace");
});

test("two forms are two people, and a key that can be guessed is nobody's", async () => {
  const campaign = await aLiveCampaign();
  const [one, other] = [new Visitor(campaign), new Visitor(campaign)];
  for (const visitor of [one, other]) await (await visitor.open(`/play/${campaign.slug}`)).send(ADA);
  expect(await one.plays()).toHaveLength(2);
  for (let n = 0; n < 2; n++) {
    await one.open(`/play/${campaign.slug}`);
    await one.send({ ...ADA, form: "guess-me" });
  }
  expect(await one.plays()).toHaveLength(4);
  const guessed = await new Visitor(campaign).open(`/play/${campaign.slug}/device?form=guess-me`);
  expect(guessed.html).not.toContain("Lovelace");
});

test("a double press of a form that both have reached the server begins what one does, for who keeps cookies", async () => {
  const campaign = await aLiveCampaign();
  const ada = await new Visitor(campaign, { keepsCookies: true }).open(`/play/${campaign.slug}`);
  const page = ada.html;
  await ada.send(ADA);
  const token = ada.cookies.get(DEVICE_COOKIE);
  ada.html = page;
  await ada.send(ADA);
  expect(ada.cookies.get(DEVICE_COOKIE)).toBe(token);
  expect(await ada.plays()).toHaveLength(1);
});
