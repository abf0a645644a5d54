import { expect, test } from "vitest";
import { type PlayerPageView, renderPlayerPage } from "#app/features/play/player-page.tsx";

const aPage = (changes: Partial<PlayerPageView> = {}): string =>
  renderPlayerPage({
    language: "en",
    title: "Leaderboard",
    nonce: "one",
    assets: {
      page: { script: "/player/player.js", style: "/player/player.css" },
      question: { script: "/player/question.js", style: "/player/question.css" },
    },
    theme: { brand: "#ffcc00", ink: "#ffffff", surface: "#ffffff" },
    campaign: {
      home: "/play/quiz",
      name: "Quiz",
      brandName: "Maison",
      notices: [],
      rulesHref: "/play/quiz/rules",
    },
    languages: [
      { tag: "en", name: "English", href: "?lang=en", current: true },
      { tag: "ar", name: "العربية", href: "?lang=ar", current: false },
    ],
    nav: { score: 70, meHref: "/play/quiz/me", leaderboardHref: "/play/quiz/leaderboard" },
    children: <p>The board</p>,
    ...changes,
  });

test("what is remembered of a page is nobody's: each has its own nonce, title, score and words", () => {
  const ada = aPage();
  const grace = aPage({
    nonce: "two",
    title: "Your page",
    nav: { score: 120, meHref: "/play/quiz/me", leaderboardHref: "/play/quiz/leaderboard" },
    children: <p>Hello Grace</p>,
  });
  expect(ada).toBe(aPage());
  expect(ada).toMatch(/<title>Leaderboard · Quiz<\/title>.*>70<.*The board/s);
  expect(grace).toMatch(/<title>Your page · Quiz<\/title>.*>120<.*Hello Grace/s);
  expect(grace).not.toMatch(/nonce="one"|>70<|The board/);
  for (const [html, nonce] of [
    [ada, "one"],
    [grace, "two"],
  ] as const)
    expect(
      new Set([...html.matchAll(/<(?:style|script)[^>]* nonce="([^"]*)"/g)].map(([, one]) => one)),
    ).toEqual(new Set([nonce]));
});

test("two campaigns, or two languages of one, never share a frame", () => {
  const other = aPage({
    campaign: {
      home: "/play/other",
      name: "Other",
      brandName: "House",
      notices: ["Mind"],
      rulesHref: "/play/other/rules",
    },
  });
  expect(other).not.toMatch(/Quiz|Maison|\/play\/quiz\/rules/);
  const arabic = aPage({ language: "ar" });
  expect(arabic).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
  expect(arabic).not.toContain("Skip to the content");
});

test("a campaign's own words are text in the frame too, never markup", () => {
  const html = aPage({
    campaign: {
      home: "/play/quiz",
      name: "<script>alert(1)</script>",
      brandName: '"><img src=x>',
      notices: ["</footer><b>"],
      rulesHref: "/play/quiz/rules",
    },
    theme: { brand: "</style><script>", ink: "red;}*{display:none", surface: "#fff" },
  });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/<img|<b>|display:none|<\/style><script>/);
});

test("white ink on a yellow brand reaches the page as a dark one that can be read", () => {
  expect(aPage()).toMatch(/--brand:#ffcc00;--brand-ink:#[0-3][0-9a-f][0-3][0-9a-f][0-3][0-9a-f];/);
});

test("questions and answers have a look and a script of their own, every page has one of each", () => {
  const assetsOf = (html: string) => [
    ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href),
    ...[...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src]) => src),
  ];
  expect(assetsOf(aPage())).toEqual(["/player/player.css", "/player/player.js"]);
  expect(assetsOf(aPage({ children: <article className="question question--right" /> }))).toEqual([
    "/player/question.css",
    "/player/question.js",
  ]);
  // A word of a player or a marketer is text, and changes nothing here.
  expect(assetsOf(aPage({ children: '<article class="question' }))).toEqual([
    "/player/player.css",
    "/player/player.js",
  ]);
});

test("a campaign with a logo shows it under its own name", () => {
  const html = aPage({
    theme: {
      brand: "#7a1f3d",
      logo: { src: "/brand/logo.svg", width: 120, height: 40, alt: { en: "Maison Clairvigne" } },
    },
  });
  expect(html).toContain(
    '<img class="logo" src="/brand/logo.svg" width="120" height="40" alt="Maison Clairvigne"/>',
  );
});
