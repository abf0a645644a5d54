import { expect, test } from "vitest";
import type { Question } from "#app/domain/campaign/question.ts";
import type { GivenRefusal } from "#app/domain/game/kinds/kind.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { refusalWords } from "#app/features/game/kinds/refusal-words.ts";
import { aForm, everyQuestion, theQuestion } from "#tests/support/every-kind.ts";
import { controlsOf, sentForm } from "#tests/support/page-form.ts";
import { askedPage, en, shownAs } from "#tests/support/screens.tsx";

/** For each kind what a player does, and what is to be stored: by the kinds' own descriptions of their forms. */
const WAYS: [Question["kind"], Record<string, string[]>, string[]][] = [
  ["one-choice", { choice: ["tisza"] }, ["tisza"]],
  ["several-choices", { choice: ["malta", "cuba"] }, ["cuba", "malta"]],
  ["true-false", { choice: ["false"] }, ["false"]],
  ["picture-choice", { choice: ["ring"] }, ["ring"]],
  ["order", { "place-nile": ["1"], "place-thames": ["4"] }, ["nile", "seine", "rhine", "thames"]],
  ["closest-number", { choice: ["4 810"] }, ["4810"]],
  ["short-text", { choice: [" Oslo "] }, ["Oslo"]],
  ["point-on-picture", { choice: ["left"] }, ["left"]],
  [
    "match-pairs",
    { "pair-paris": ["seine"], "pair-rome": ["nile"], "pair-cairo": ["nile"] },
    ["paris=seine", "rome=nile", "cairo=nile"],
  ],
  ["trait-choice", { choice: ["africa"] }, ["africa"]],
  ["trait-choices", { choice: ["train", "boat"] }, ["boat", "train"]],
  ["trait-scale", { choice: ["4"] }, ["4"]],
  ["trait-text", { choice: ["To the sea"] }, ["To the sea"]],
];

test.each(WAYS)("%s: the plain form sends what the rules of the game read", (kind, answers, stored) => {
  const question = theQuestion(kind);
  const html = askedPage(shownAs(question));
  const controls = controlsOf(html);
  for (const [name, values] of Object.entries(answers)) {
    const offers = controls.filter((control) => control.name === name).flatMap((control) => control.offers);
    if (offers.length > 0) expect(offers).toEqual(expect.arrayContaining(values));
    else expect(controls.map((control) => control.name)).toContain(name);
  }
  expect(readGiven(question, sentForm(html, answers))).toEqual({ ok: true, value: stored });
});

test("every kind is among them", () => {
  expect(WAYS.map(([kind]) => kind).sort()).toEqual(
    [...new Set(everyQuestion().map(({ kind }) => kind))].sort(),
  );
});

test("an untouched order sends the order of the page", () => {
  const shown = shownAs(theQuestion("order"), ["rhine", "thames", "nile", "seine"]);
  expect(readGiven(shown.question, sentForm(askedPage(shown)))).toEqual({
    ok: true,
    value: ["rhine", "thames", "nile", "seine"],
  });
});

test("the script's point is in percent, wherever the picture is shown", () => {
  const question = theQuestion("point-on-picture");
  const send = (x: string, y: string) =>
    readGiven(question, sentForm(askedPage(shownAs(question)), { "point.x": [x], "point.y": [y] }));
  // The arrow's head lies from 60 to 90 percent across, and from 10 to 40 percent down.
  expect(send("75.0", "25.0")).toEqual({ ok: true, value: ["top-right"] });
  expect(send("40.5", "99.0")).toEqual({ ok: true, value: ["40.5,99"] });
});

test.each(everyQuestion().map((question): [string, Question] => [question.key, question]))(
  "%s: every control has a name, and no two of one kind the same",
  (_key, question) => {
    const controls = controlsOf(askedPage(shownAs(question))).filter(({ type }) => type !== "hidden");
    const names = controls.map(({ type, label }) => `${type} ${label}`);
    expect(names.filter((name) => /^\S+ $/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(question.kind.startsWith("trait-") ? -2 : -1)).toMatch(
      /^submit (Answer|That is my taste)$/,
    );
  },
);

test.each([
  ["one-choice", ["radio The Rhine", "radio The Danube", "radio The Tisza", "radio The Volga"]],
  ["several-choices", ["Malta", "Laos", "Cuba", "Chad", "Iceland"].map((name) => `checkbox ${name}`)],
  ["true-false", ["radio True", "radio False"]],
  ["picture-choice", ["radio The ring with the arrow", "radio The same, smaller"]],
  ["closest-number", ["text Your answer", "range Slider for your answer"]],
  ["trait-scale", ["radio 1, Never", "radio 2", "radio 3", "radio 4", "radio 5, Always"]],
  ["match-pairs", ["select Paris", "select Rome", "select Cairo"]],
  ["trait-text", ["textarea Your answer"]],
] as const)("%s is heard as its controls", (kind, expected) => {
  const controls = controlsOf(askedPage(shownAs(theQuestion(kind)))).filter(
    ({ type }) => type !== "hidden" && type !== "submit",
  );
  expect(controls.map(({ type, label }) => `${type} ${label}`)).toEqual(expected);
});

test("a place is given by its list, or with the script by buttons that name what they move", () => {
  const labels = controlsOf(askedPage(shownAs(theQuestion("order")))).map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(["Place of The Seine", "Move The Seine up", "Move The Seine down"]),
  );
});

test("pictures have their size, and those to choose from wait until they are near", () => {
  const html = askedPage(shownAs(theQuestion("picture-choice")));
  expect(html.match(/<img[^>]*width="\d+" height="\d+"[^>]*alt=""[^>]*loading="lazy"/g)).toHaveLength(2);
});

const REFUSED: [Question["kind"], Record<string, string[]>, GivenRefusal, RegExp][] = [
  ["closest-number", { choice: ["about five"] }, "not_a_number", /value="about five"/],
  ["closest-number", { choice: ["10 000"] }, "out_of_range", /value="10 000"/],
  ["short-text", { choice: ["   "] }, "nothing_chosen", /value=" {3}"/],
  ["several-choices", {}, "nothing_chosen", /type="checkbox"/],
  [
    "order",
    { "place-seine": ["1"] },
    "same_place_twice",
    /name="place-seine".*?<option value="1" selected="">/s,
  ],
  [
    "match-pairs",
    { "pair-rome": ["tiber"] },
    "incomplete",
    /name="pair-rome".*?<option value="tiber" selected="">/s,
  ],
  ["trait-choices", { choice: ["train", "bicycle", "boat"] }, "too_many", /(checked="".*){3}/s],
];

test.each(REFUSED)(
  "%s, refused %j as %s: the reason beside the fields, which keep it",
  (kind, answers, refusal, kept) => {
    const question = theQuestion(kind);
    const sent = sentForm(askedPage(shownAs(question)), answers);
    expect(readGiven(question, sent)).toEqual({ ok: false, refusal });
    const error = refusalWords(en, question, refusal);
    const html = askedPage(shownAs(question), { error, typed: sent });
    expect(html).toMatch(kept);
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="choice-error/);
    expect(html).toMatch(/id="choice-error" role="alert" tabindex="-1" autofocus=""/);
    // Whoever is told of ids finds them.
    const told = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap(([, ids = ""]) => ids.split(" "));
    for (const id of told) expect(html.split(` id="${id}"`)).toHaveLength(2);
  },
);

test("a refusal says what to do in the words of its kind", () => {
  const say = (kind: Question["kind"], refusal: GivenRefusal) => refusalWords(en, theQuestion(kind), refusal);
  expect(say("closest-number", "out_of_range")).toBe("Write a number from 1000 to 9000.");
  expect(say("closest-number", "nothing_chosen")).toBe("Write your answer first.");
  expect(say("order", "incomplete")).toBe("Give each of them a place.");
  expect(say("match-pairs", "incomplete")).toBe("Choose a match for each of them.");
  expect(say("trait-choices", "too_many")).toBe("Choose 2 at most.");
  expect(say("one-choice", "too_many")).toBe("Choose 1 at most.");
});

test("a skipped question of taste is sent as skipped, and one of knowledge cannot be", () => {
  const skips = (question: Question) =>
    controlsOf(askedPage(shownAs(question))).some(({ name, label }) => name === "skip" && label === "Skip");
  for (const question of everyQuestion()) expect(skips(question)).toBe(question.kind.startsWith("trait-"));
});

test("what was typed is text on the page, whatever it holds", () => {
  const html = askedPage(shownAs(theQuestion("short-text")), {
    error: "No.",
    typed: aForm({ choice: '"><script>alert(1)</script>' }),
  });
  expect(html).not.toContain("<script>");
});
