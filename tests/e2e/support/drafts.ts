import { basename } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { FRAME_PARTS } from "#app/domain/draft/parts.ts";
import { everyKind, everyQuestion } from "#tests/support/every-kind.ts";
import { publish } from "./campaigns.ts";
import { aSignedInMarketer } from "./visitors.ts";

type Desk = NonNullable<Parameters<typeof aSignedInMarketer>[1]>;

/** Marie has begun a campaign of her own with the demo's contents; the address of its editor. */
export async function aDraftOfTheWineClass(browser: Browser): Promise<string> {
  const desk = await aSignedInMarketer(browser);
  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await desk.waitForURL("**/draft/parts/identity");
  const editor = new URL(desk.url()).pathname.replace(/\/parts\/identity$/, "");
  await desk.context().close();
  return editor;
}

/** Marie at a page of the editor. */
export async function aMarketerAt(browser: Browser, path: string, options: Desk = {}): Promise<Page> {
  const desk = await aSignedInMarketer(browser, options);
  await desk.goto(path);
  return desk;
}

/** The editor's pages of a campaign with every kind of question and rule, which runs already. */
export async function everyEditorPage(browser: Browser): Promise<string[]> {
  const content = everyKind();
  const slug = basename(await publish(content));
  const desk = await aMarketerAt(browser, `/studio/campaigns/${slug}`);
  await desk.getByRole("button", { name: "Edit the campaign" }).click();
  await desk.waitForURL("**/draft");
  await desk.context().close();
  const editor = `/studio/campaigns/${slug}/draft`;
  const kinds = new Map(everyQuestion().map(({ kind, key }) => [kind, key]));
  return [
    editor,
    ...FRAME_PARTS.map((part) => `${editor}/parts/${part}`),
    ...content.levels.slice(0, 2).map(({ key }) => `${editor}/levels/${key}`),
    ...[...kinds.values()].map((key) => `${editor}/questions/${key}`),
    ...["simulation", "publication", "versions"].map((page) => `${editor}/${page}`),
  ];
}
