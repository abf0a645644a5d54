import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { ar } from "#app/i18n/messages/ar/player.ts";
import { de } from "#app/i18n/messages/de/player.ts";
import { en } from "#app/i18n/messages/en/player.ts";
import { es } from "#app/i18n/messages/es/player.ts";
import { fr } from "#app/i18n/messages/fr/player.ts";
import { it } from "#app/i18n/messages/it/player.ts";
import { mailWords } from "#emails/messages/language.ts";

const PAGES: Record<Language, object> = { fr, en, de, es, it, ar };

/** Whatever a sentence is made of is this number, written: every text takes it, and every number is made of it. */
const pieces = (n: number) => new Proxy({}, { get: () => String(n) });

type Sentence = (...parts: unknown[]) => string;

/** Every text of a catalogue by its path; a sentence is said with pieces of the caller's choice. */
function said(
  words: object,
  say: (sentence: Sentence, path: string) => string,
  before = "",
): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const path = `${before}${name}`;
    if (typeof value === "function") return [[path, say(value, path)]];
    return typeof value === "object" ? said(value, say, `${path}.`) : [[path, String(value)]];
  });
}

const onPages = (language: Language, n = 3): [string, string][] =>
  said(PAGES[language], (sentence) => sentence(pieces(n)));

/** The sentences of the mails that are made of a number. */
const OF_A_NUMBER = [
  "friendInvitation.points",
  "continueElsewhere.once",
  "colleagueInvitation.once",
  "passwordReset.once",
];

const inMails = (language: Language, n = 3): [string, string][] =>
  said(mailWords(language), (sentence, path) =>
    OF_A_NUMBER.includes(path) ? sentence(n) : sentence("Ada", "Ada"),
  );

const paths = (texts: [string, string][]) => texts.map(([path]) => path).sort();

test.each(LANGUAGES)(
  "in %s pages and mails say everything, and nothing that English does not",
  (language) => {
    expect(paths(onPages(language))).toEqual(paths(onPages("en")));
    expect(paths(inMails(language))).toEqual(paths(inMails("en")));
  },
);

const HOLE = /^\s*$|undefined|\bnull\b|NaN|\[object|\$\{| {2}/;

/** At least one number of each plural category of each language. */
const NUMBERS = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1_000_000];

test.each(LANGUAGES)("in %s no text is empty or has a hole, whatever its number", (language) => {
  const holes = NUMBERS.flatMap((n) =>
    [...onPages(language, n), ...inMails(language, n)].filter(([, text]) => HOLE.test(text)),
  );
  expect(holes).toEqual([]);
});

/** Words of two letters and more; what is the same in any language ("Cookies", "1 point") is short. */
const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

test.each(LANGUAGES.filter((language) => language !== "en"))(
  "in %s nothing was left in English",
  (language) => {
    const english = new Map([...onPages("en"), ...inMails("en")]);
    const left = [...onPages(language), ...inMails(language)].filter(
      ([path, text]) => wordsIn(text) > 2 && english.get(path) === text,
    );
    expect(left).toEqual([]);
  },
);

/** What each language's printers do. The same number of both marks: "¿…?", «…». */
const HABITS: [Language, string, RegExp][] = [
  ["fr", "a no-break space before : ; ? ! and inside « »", / [:;?!»]|« |[^\s\u00a0\u202f][?!»]|«\S/],
  ["de", "quotation marks low and high", /"|«|»|“[^“„]*“/],
  ["ar", "its own comma, semicolon and question mark", /[;?]|,(?!\d)/],
];

test.each(HABITS)("%s has %s", (language, _habit, against) => {
  const texts = [...onPages(language), ...inMails(language)].filter(
    ([path]) => !path.endsWith("not_an_address"),
  );
  expect(texts.filter(([, text]) => against.test(text))).toEqual([]);
});

test("Spanish opens what it asks and what it exclaims", () => {
  const marks = (text: string, mark: string) => text.split(mark).length;
  for (const [path, text] of [...onPages("es"), ...inMails("es")]) {
    expect([path, marks(text, "¿"), marks(text, "¡")]).toEqual([path, marks(text, "?"), marks(text, "!")]);
  }
});
