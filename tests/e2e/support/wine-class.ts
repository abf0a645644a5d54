import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parse } from "yaml";

export const HOME = "/play/wine-master-class";

interface Choice {
  key: string;
  right?: boolean;
}

/** The key of the right choice by question, from the campaign's file: the journeys know what no page tells. */
const levels: {
  opening: unknown[];
  questions: { prompt: { en: string; fr: string }; choices: Choice[] }[];
}[] = parse(readFileSync("prisma/wine-master-class.yaml", "utf8")).levels;
const rightChoice = new Map(
  levels.flatMap((level) =>
    level.questions.flatMap((question) => {
      const right = question.choices.find((choice) => choice.right)?.key ?? "";
      return [question.prompt.en, question.prompt.fr].map((prompt): [string, string] => [
        squeeze(prompt),
        right,
      ]);
    }),
  ),
);
export const LEVELS = levels.length;

export interface Newcomer {
  firstName: string;
  lastName: string;
  email: string;
  newsletter?: boolean;
}

let people = 0;

/** An address that nobody else in this run has. */
export function addressOf(name: string): string {
  return `${name.toLowerCase()}.${process.pid}.${Date.now().toString(36)}.${++people}@people.example`;
}

/** Fills the sign-up form of the page at hand and sends it. */
export async function signUp(page: Page, newcomer: Newcomer): Promise<void> {
  await page.getByLabel("First name").fill(newcomer.firstName);
  await page.getByLabel("Last name").fill(newcomer.lastName);
  await page.getByLabel("E-mail", { exact: true }).fill(newcomer.email);
  await page.getByRole("checkbox", { name: /accept the rules/ }).check();
  await page.getByRole("checkbox", { name: /18 or older/ }).check();
  if (newcomer.newsletter) await page.getByRole("checkbox", { name: /news and offers/ }).check();
  await page.locator("form[data-next] button[type=submit]").click();
  await expect(page).toHaveURL(/\/levels\/\d+$/);
}

/** Answers one level to its result; so many of its questions rightly, the others wrongly. */
export async function playLevel(page: Page, level: number, rightly = 8): Promise<void> {
  for (let asked = 0; ; asked++) {
    await expect(page).toHaveURL(new RegExp(`/levels/${level}$`));
    const prompt = squeeze((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
    const right = rightChoice.get(prompt);
    await choose(page, right, asked < rightly);
    await page.waitForURL(/\/levels\/\d+(\/(answers\/\d+|result))?$/);
    if (right === undefined) {
      asked--;
      continue;
    }
    const onward = page.locator("a[rel=next]");
    const path = new URL((await onward.getAttribute("href")) ?? "", page.url()).pathname;
    await onward.click();
    await page.waitForURL(`**${path}`);
    if (path.endsWith("/result")) return;
  }
}

/** Chooses and sends: with the player's script a choice by pointer is sent at once, without it by the button. */
async function choose(page: Page, right: string | undefined, rightly: boolean): Promise<void> {
  const choices = page.locator("input[name=choice]");
  const wrong = await choices.evaluateAll(
    (inputs, key) =>
      inputs.map((input) => (input as HTMLInputElement).value).find((value) => value !== key) ?? "",
    right ?? "",
  );
  const value = right !== undefined && rightly ? right : wrong;
  const before = page.url();
  await page.locator(`input[name=choice][value="${value}"]`).focus();
  await page.locator(`input[name=choice][value="${value}"]`).press("Space");
  await page.locator("form[data-next] button[type=submit]:not([name=skip])").click();
  await page.waitForLoadState();
  if (right !== undefined) await expect(page).not.toHaveURL(before);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
