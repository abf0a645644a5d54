import { expect, test } from "vitest";
import { DIRECTIONS, LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { loader as landing } from "#app/routes/play/landing.ts";
import { loader as rules } from "#app/routes/play/rules.ts";
import { aLiveCampaign, type LiveCampaign, smallContent } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

/** The small campaign with each of its texts in every language: the English one, and the language's tag. */
function inEveryLanguage<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null) return part;
  const { en } = part as { en?: unknown };
  const parts =
    typeof en === "string"
      ? LANGUAGES.map((language) => [language, `${en} (${language})`])
      : Object.entries(part).map(([name, value]) => [name, inEveryLanguage(value)]);
  return (Array.isArray(part) ? parts.map(([, value]) => value) : Object.fromEntries(parts)) as Part;
}

const aCampaignInSixLanguages = () =>
  aLiveCampaign({ ...inEveryLanguage(smallContent()), languages: [...LANGUAGES] });

async function opened(
  load: typeof landing,
  { slug }: LiveCampaign,
  query = "",
  headers: Record<string, string> = {},
) {
  const answer = await load(routeArgs(`/play/${slug}${query}`, { campaign: slug }, headers));
  const html = await answer.text();
  const [, language, direction] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(html) ?? [];
  return { html, language, direction, cookie: answer.headers.get("Set-Cookie")?.split(";")[0] ?? null };
}

test.each(LANGUAGES)("a reader who chooses %s once reads every page in it", async (language) => {
  const campaign = await aCampaignInSixLanguages();
  const chosen = await opened(landing, campaign, `?lang=${language}`);
  expect(chosen).toMatchObject({ language, direction: DIRECTIONS[language] });
  expect(chosen.html).toContain(`Two levels (${language})`);
  expect(chosen.cookie).toBe(`outdo_language=${language}`);

  const headers = { Cookie: chosen.cookie ?? "", "Accept-Language": language === "en" ? "fr" : "en" };
  const later = await opened(rules, campaign, "", headers);
  expect(later).toMatchObject({ language, direction: DIRECTIONS[language], cookie: null });
  expect(later.html).toContain(playerMessages(language).rules.title);
});

test("each language is offered under its own name, in its own language and direction", async () => {
  const { html } = await opened(landing, await aCampaignInSixLanguages(), "?lang=de");
  const offered = [...html.matchAll(/<a href="[^"]*\?lang=(\w+)"([^>]*)>([^<]*)<\/a>/g)];
  expect(offered.map(([, language, , name]) => [language, name])).toEqual(Object.entries(LANGUAGE_NAMES));
  for (const [, language, attributes] of offered) {
    expect(attributes).toContain(`lang="${language}"`);
    expect(attributes).toContain(`hrefLang="${language}"`);
    expect(attributes).toContain(`dir="${DIRECTIONS[language as Language]}"`);
    expect(attributes?.includes("aria-current")).toBe(language === "de");
  }
});

test("a language that the campaign lacks is neither offered nor taken, and nothing is remembered", async () => {
  const campaign = await aLiveCampaign();
  const asked = await opened(landing, campaign, "?lang=ar", { "Accept-Language": "ar,en;q=0.5" });
  expect(asked).toMatchObject({ language: "en", direction: "ltr", cookie: null });
  expect(asked.html).not.toContain("?lang=ar");
  const remembered = await opened(landing, campaign, "", { Cookie: "outdo_language=ar" });
  expect(remembered.language).toBe("fr");
});
