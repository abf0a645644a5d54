import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/looks.ts";
import { aSignedInMarketer } from "./support/visitors.ts";

const QUESTIONS = [
  "question;choice 1;choice 2;right;explanation;mood",
  "Which river crosses Budapest?;The Rhine;The Danube;2;It parts Buda from Pest.;calm",
  "Which river crosses Paris?;The Seine;The Loire;;;",
  "Which river crosses Cairo?;The Nile;The Congo;The Nile;;",
].join("\n");

test("Marie adds questions from a file after she has seen what stays out, and takes them back", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = await aSignedInMarketer(browser);
  const editor = await aBlankCampaign(desk);
  await desk.goto(`${editor}/levels/level-1`);
  await desk.getByRole("link", { name: "Add questions from a file" }).click();
  await expect(desk.getByRole("heading", { name: /^Questions from a file, for Level 1/ })).toBeVisible();
  await expectAccessible(desk, "questions from a file");

  // A file of no use is told with its line, and nothing has changed.
  await desk.getByLabel("Or paste its text").fill("name;town\nAda;London");
  await desk.getByRole("button", { name: "Check the file" }).click();
  await expect(desk.getByRole("alert")).toContainText("Line 1, “name;town”".replaceAll(/[“”]/g, '"'));
  await expect(desk.getByLabel("Or paste its text")).toHaveValue(/Ada;London/);
  await expectAccessible(desk, "a file of no use");

  await desk.getByLabel("Or paste its text").fill("");
  await desk
    .getByLabel("File of questions")
    .setInputFiles({ name: "rivers.csv", mimeType: "text/csv", buffer: Buffer.from(QUESTIONS) });
  await desk.getByRole("button", { name: "Check the file" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "2 of 3 questions can be added" })).toBeVisible();
  const remarks = desk.getByRole("table", { name: "What was not taken over" });
  await expect(remarks.getByRole("row", { name: /^1 Added without this .*mood$/ })).toBeVisible();
  await expect(
    remarks.getByRole("row", { name: /^3 Left out .*Which river crosses Paris\?$/ }),
  ).toBeVisible();
  await expect(desk.getByRole("table", { name: "What will be added" }).getByRole("row")).toHaveCount(3);
  await expectAccessible(desk, "what a file would bring");

  await desk.getByRole("button", { name: "Add 2 questions" }).click();
  await expect(
    desk.getByRole("status").filter({ hasText: "2 questions were added at the end." }),
  ).toBeVisible();
  await expect(desk.getByRole("link", { name: "Which river crosses Cairo?" })).toBeVisible();
  await desk.getByRole("button", { name: "Undo my last change" }).click();
  await expect(desk.getByRole("link", { name: "Which river crosses Cairo?" })).toHaveCount(0);
});

test("Without a script, the file is checked and added all the same", async ({ browser }) => {
  const desk = await aSignedInMarketer(browser, { javaScriptEnabled: false });
  const editor = await aBlankCampaign(desk);
  await desk.goto(`${editor}/levels/level-1/import`);
  await desk.getByLabel("Or paste its text").fill(QUESTIONS);
  await desk.getByRole("button", { name: "Check the file" }).click();
  await desk.getByRole("button", { name: "Add 2 questions" }).click();
  await expect(desk.getByRole("link", { name: "Which river crosses Budapest?" })).toBeVisible();
});

test("Marie takes a campaign out as a file, spoils it, is told the line, and brings it in as a new one", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = await aSignedInMarketer(browser);
  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await desk.waitForURL("**/draft/parts/identity");
  const editor = desk.url().replace(/\/parts\/identity$/, "");
  await desk.goto(`${editor}/publication`);
  const downloading = desk.waitForEvent("download");
  await desk.getByRole("link", { name: "Download the draft" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^wine-master-class(-\d+)?\.yaml$/);
  const file = await readFile((await download.path()) ?? "", "utf8");

  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("link", { name: "Choose a file" }).click();
  await expectAccessible(desk, "a campaign from a file");
  const line = file.slice(0, file.indexOf("game: skill")).split("\n").length;
  await bring(desk, file.replace("game: skill", "game: luck"));
  await expect(desk.getByRole("alert")).toContainText("Nothing was taken over");
  await expect(
    desk.getByRole("row", { name: new RegExp(`^${line} “luck” is none of: skill, chance, gift\\. game$`) }),
  ).toBeVisible();
  await expectAccessible(desk, "a campaign file with a fault");

  // Long enough for a thread of its own; comments are not the campaign's.
  await bring(desk, `${file}${`# ${"-".repeat(98)}\n`.repeat(3_000)}`);
  await expect(desk).toHaveURL(/\/draft\/arrival\?address=wine-master-class/);
  await expect(desk.getByText("5 levels, 44 questions")).toBeVisible();
  await expectAccessible(desk, "what a campaign file has brought");
  await desk.getByRole("link", { name: "Go on editing" }).click();
  await expect(desk.getByRole("group", { name: "Name of the campaign" }).getByLabel("English")).toHaveValue(
    "Wine Master Class",
  );
});

async function aBlankCampaign(desk: Page): Promise<string> {
  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("button", { name: "Begin with this: From nothing" }).click();
  await desk.waitForURL("**/draft/parts/identity");
  return desk.url().replace(/\/parts\/identity$/, "");
}

async function bring(desk: Page, file: string): Promise<void> {
  await desk
    .getByLabel("Campaign file")
    .setInputFiles({ name: "quiz.yaml", mimeType: "application/yaml", buffer: Buffer.from(file) });
  await desk.getByRole("button", { name: "Read the file" }).click();
}
