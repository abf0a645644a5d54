import { expect, test } from "vitest";
import { type Card, cardOf } from "#app/features/sharing/card.ts";
import { CARD, layOut } from "#app/features/sharing/card-layout.ts";
import { cardPicture } from "#app/features/sharing/card-picture.tsx";
import { drawPicture } from "#app/infra/draw-picture.server.ts";
import { loadTypesetter } from "#app/infra/typeset.server.ts";
import { smallContent } from "#tests/support/factories.ts";
import { pixelsOf } from "#tests/support/png.ts";

type Changes = NonNullable<Parameters<typeof smallContent>[0]>;

const type = await loadTypesetter();
const content = smallContent();

function aCard(firstName: string, lastName = "Lovelace", changes: Changes = {}): Card {
  return cardOf(
    {
      content: { ...content, ...changes },
      brandName: "Maison Test",
      language: "en",
      player: { firstName, lastName, score: 120 },
    },
    type.canDraw,
  );
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

test.each([
  ["Ada", "Lovelace", "Ada L."],
  ["عائشة", "تيمور", "عائشة ت."],
  ["עדה", "לאבלייס", "עדה ל."],
  ["Ада", "Лавлейс", "Ада Л."],
  ["Άντα", "Λάβλεϊς", "Άντα Λ."],
  ["Nguyễn", "Trường", "Nguyễn T."],
  ["عائشة", "Lovelace", "عائشة L."],
  ["Ada 🎉🍷", "Lovelace", "Ada L."],
  // No font for it: the campaign stands where the name would.
  ["爱达", "洛夫莱斯", "Small quiz"],
  ["🎉", "🍷", "Small quiz"],
  ["\u{e000}", "\u{10ffff}", "Small quiz"],
])("%s %s is on the card as %s, and every letter of the card has a shape", (firstName, lastName, shown) => {
  const card = aCard(firstName, lastName);
  expect(card.large).toBe(shown);
  const { notice, large, over, under, ask, brandName, figure } = card;
  for (const text of [notice, large, over, under, ask, brandName, figure.value, figure.noun])
    for (const { segment } of letters.segment(text)) expect(type.canDraw(segment), segment).toBe(true);
});

test("Arabic is joined, and runs from right to left with a Latin initial at its left", () => {
  const single = type.setLine("ب", "roman").letters[0]?.d;
  const joined = type.setLine("ببب", "roman").letters.map(({ d }) => d);
  // First, middle and last form: three shapes, of which none is the letter's own.
  expect(new Set([...joined, single]).size).toBe(4);
  const mixed = type.setLine("عا L.", "roman").letters;
  const latin = type.setLine("L", "roman").letters[0]?.d;
  const place = mixed.findIndex(({ d }) => d === latin);
  expect(mixed[place]?.x).toBe(Math.min(...mixed.slice(place).map(({ x }) => x)));
  expect(mixed.filter(({ x }) => x > (mixed[place]?.x ?? 0)).length).toBeGreaterThanOrEqual(2);
});

test("a line's letters stand in the order in which they are seen", () => {
  for (const text of ["Ada L.", "عائشة L.", "Ada ع."]) {
    const { letters: set, width } = type.setLine(text, "roman");
    const bases = set.map(({ x }) => x);
    expect(bases.every((x) => x > -0.2 && x < width)).toBe(true);
  }
});

const long = "The great winter quiz of all the northern alpine valleys and of some others besides, part two";
const notices = [
  { en: "Alcohol abuse is bad for your health; drink in moderation, and never when you drive. ".repeat(3) },
];

test.each<[string, { firstName: string; lastName: string; score: number } | null, Changes]>([
  ["a short name", { firstName: "Ada", lastName: "Lovelace", score: 7 }, {}],
  [
    "a long name",
    { firstName: "Wolfgang Amadeus Maximilian Theophil Jean", lastName: "Q", score: 12_480 },
    {},
  ],
  [
    "all of it long",
    { firstName: "W".repeat(40), lastName: "W", score: 123_456_789 },
    { name: { en: long }, notices, regulated: "alcohol" },
  ],
  [
    "one endless word",
    { firstName: "Ada", lastName: "L", score: 0 },
    { name: { en: "Donaudampfschifffahrt".repeat(20) } },
  ],
  ["a campaign", null, {}],
  [
    "a wordy campaign",
    null,
    { name: { en: long }, tagline: { en: long.repeat(9) }, notices, regulated: "alcohol" },
  ],
])(
  "everything stays within the card, clear of the disc and one below the other: %s",
  (_, player, changes) => {
    const facts = {
      content: { ...content, ...changes },
      brandName: "Maison Test",
      language: "en",
      player,
    } as const;
    for (const isRightToLeft of [false, true]) {
      const card = { ...cardOf(facts, type.canDraw), isRightToLeft };
      const { lines, disc, pill } = layOut(card, type);
      for (const { line, size, x, y } of lines) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + line.width * size).toBeLessThanOrEqual(CARD.width);
        expect(y - size * 0.7).toBeGreaterThanOrEqual(0);
        expect(y + size * 0.25).toBeLessThanOrEqual(CARD.height);
        expect(size).toBeGreaterThanOrEqual(15);
      }
      const column = lines.slice(0, -2).filter(({ y }) => y < disc.y + disc.radius);
      for (const { line, size, x } of column) {
        if (isRightToLeft) expect(x).toBeGreaterThanOrEqual(disc.x + disc.radius);
        else expect(x + line.width * size).toBeLessThanOrEqual(disc.x - disc.radius);
      }
      const words = lines.slice(0, -2);
      const lowest = Math.max(...words.filter(({ colour }) => colour === "ink").map(({ y }) => y));
      if (card.notice) expect(lowest).toBeGreaterThan((pill?.y ?? 0) + (pill?.height ?? 0));
      for (const [n, { y, size }] of words.entries())
        if (n > 0 && words[n]?.colour === "ink") expect(y - size * 0.6).toBeGreaterThan(words[n - 1]?.y ?? 0);
    }
  },
);

test("an advertisement for alcohol says on its card what the law has it say", () => {
  const words = [{ fr: "L'abus d'alcool est dangereux pour la santé.", en: "Drink in moderation." }];
  expect(aCard("Ada", "L", { notices: words }).notice).toBe("");
  expect(aCard("Ada", "L", { notices: words, regulated: "alcohol" }).notice).toBe("Drink in moderation.");
});

test("the picture shows the brand's colour and the figure's disc", async () => {
  const card = aCard("Ada");
  const png = await drawPicture(cardPicture(card, layOut(card, type)));
  const { width, height, at } = pixelsOf(png as Buffer);
  expect([width, height]).toEqual([1200, 630]);
  expect(at(3, 3)).toBe(card.colours.brand);
  const { disc } = layOut(card, type);
  expect(at(disc.x, disc.y - disc.radius + 8)).toBe(card.colours.ground);
});

test("too many pictures at once are refused, and the others are drawn in turn", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`;
  const drawn = await Promise.all(Array.from({ length: 30 }, () => drawPicture(svg)));
  expect(drawn.filter((each) => each === null)).toHaveLength(10);
  expect(await drawPicture(svg)).not.toBeNull();
});

test("a picture that cannot be drawn stops no other", async () => {
  await expect(drawPicture("no picture")).rejects.toThrow();
  expect(await drawPicture(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`)).not.toBeNull();
});
