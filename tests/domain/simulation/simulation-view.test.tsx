import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import type { AssumptionName } from "#app/domain/simulation/assumptions.ts";
import { DEFAULTS } from "#app/domain/simulation/assumptions.ts";
import { SimulationPanel } from "#app/features/simulation/simulation-panel.tsx";
import { simulationView } from "#app/features/simulation/simulation-view.server.ts";
import * as en from "#app/i18n/messages/en/studio-assumptions.ts";
import { simulation as enWords } from "#app/i18n/messages/en/studio-simulation.ts";
import * as fr from "#app/i18n/messages/fr/studio-assumptions.ts";
import { simulation as frWords } from "#app/i18n/messages/fr/studio-simulation.ts";
import { StudioLanguage as Reader } from "#app/i18n/studio-language.tsx";
import { oneLevelCampaign, simulated } from "#tests/support/simulated.ts";

/** Nothing left to chance: a thousand people finish, and the pool has vouchers for 400. */
function view(language: StudioLanguage = "en") {
  const { voucher, ...content } = oneLevelCampaign(2);
  const small = { ...content, voucher: { ...voucher, pool: 400 } };
  const half = { opened: 0.5, clicked: 1 };
  return simulationView(simulated(small, half, { sensitivityRuns: 2, invited: 2000 }), small, language);
}

const panel = (language: StudioLanguage = "en", changes: Partial<ReturnType<typeof view>> = {}) =>
  renderToStaticMarkup(
    <Reader language={language} timeZone="UTC">
      <SimulationPanel {...view(language)} {...changes} />
    </Reader>,
  );

test("what hangs on nothing is one number, and money is written as money", () => {
  const { figures, steps } = view();
  const figure = (name: string) => figures.find((one) => one.name === name);
  expect(figure("Vouchers")).toMatchObject({ value: "400", range: "400 to 400" });
  expect(figure("Cost of the vouchers")?.value).toBe("€6,000");
  expect(steps.find(({ name }) => name === "Invited")).toMatchObject({ value: "2,000", range: "2,000" });
  expect(view("fr").figures.map(({ value }) => value.replace(/\s/g, " "))).toContain("6 000 €");
});

test("what is wanted stands beside what would come", () => {
  const content = { ...oneLevelCampaign(2), aim: { qualified: 800, costCentsEach: 1250 } };
  const { figures } = simulationView(simulated(content, {}, { sensitivityRuns: 2 }), content, "en");
  const noteOf = (name: string) => figures.find((one) => one.name === name)?.note;
  expect(noteOf("Qualified prospects")).toBe("aim: 800");
  expect(noteOf("Cost per qualified prospect")).toBe("aim: €12.50");
});

test("steps that nothing reports say so, and only those", () => {
  expect(
    view()
      .steps.filter(({ isReported }) => !isReported)
      .map(({ name }) => name),
  ).toEqual(["Mails opened", "Vouchers redeemed"]);
  expect(panel().match(/Not measured: assumed/g)).toHaveLength(2);
});

test("each assumption is shown with its value, where it is from and what it carries, the strongest first", () => {
  const { carriers } = view();
  expect(carriers.find(({ name }) => name === "Of the mails delivered, opened")).toMatchObject({
    value: "50%",
    isMeasured: true,
    isUnbuilt: false,
    effect: "+1.0%",
    part: expect.closeTo(1, 1),
  });
  expect(carriers.find(({ name }) => name === "Of the vouchers, redeemed")).toMatchObject({
    isUnbuilt: true,
    effect: "0.0%",
  });
  expect(carriers.map(({ part }) => part)).toEqual(
    [...carriers.map(({ part }) => part)].sort((a, b) => b - a),
  );
  expect(carriers.map(({ name }) => name)).toContain("Who leaves before the end of the level (level 1)");
});

test("the picture has a title and a description, no style of its own, and a table beneath that says the same", () => {
  const page = panel();
  expect(page).toMatch(/<svg[^>]*role="img" aria-labelledby="([^"]*)-title \1-description"/);
  expect(page).toMatch(/<title id="[^"]*">From the mail to the voucher<\/title>/);
  expect(page).toMatch(/<desc id="[^"]*">10\u00a0steps from those invited/);
  expect(page).not.toContain("style=");
  expect(page.indexOf("</svg>")).toBeLessThan(page.indexOf("Nine runs of ten</th>"));
  for (const { name, value } of view().steps) {
    expect(page).toContain(`>${name}</text>`);
    expect(page).toContain(`>${name}</th>`);
    expect(page).toContain(`>${value}</text>`);
  }
});

test("the middle of a range stands on the scale of powers of ten", () => {
  // From 180 to 630 in four decades: 2,000 is invited, log10 of it 3.301.
  const [, at] = /Invited<\/text><line[^>]*><\/line><circle[^>]*cx="([\d.]+)"/.exec(panel()) ?? [];
  expect(Number(at)).toBeCloseTo(180 + (450 * Math.log10(2000)) / 4, 6);
});

test("what ends the campaign, and what stopped the simulation, is said", () => {
  expect(panel()).toMatch(/About \d+\u00a0players finish in vain/);
  expect(panel("en", { waiting: 0 })).not.toContain("in vain");
  expect(panel("en", { turnedAway: 1 })).toContain("About 1\u00a0person finds every place taken");
  expect(panel("fr", { runsCut: 3 })).toContain("Dans 3\u00a0tirages");
  expect(panel("en", { isSettled: false, error: "8%" })).toContain("take it as a first look");
});

const texts = (words: object): [string, string][] =>
  Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "object") return texts(value);
    return [[name, typeof value === "function" ? value(3, 7) : value]];
  });

test("French says everything in its own words, and lets no mark begin a line", () => {
  const english = new Map(texts([en, enWords]));
  const french = texts([fr, frWords]);
  expect(french.map(([name]) => name).sort()).toEqual([...texts([en, enWords])].map(([name]) => name).sort());
  const same = french.filter(([name, text]) => english.get(name) === text && /\p{L}{4}/u.test(text));
  // Words that both languages have.
  expect(same.map(([, text]) => text).filter((text) => !["Mails", "Simulation"].includes(text))).toEqual([]);
  expect(french.filter(([, text]) => / [:;?!%»]|« |undefined|NaN/.test(text))).toEqual([]);
  expect(Object.keys(en.assumptions).sort()).toEqual((Object.keys(DEFAULTS) as AssumptionName[]).sort());
});
