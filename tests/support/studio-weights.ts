import type { Page, Response } from "@playwright/test";

export interface ScriptWeight {
  name: string;
  /** Bytes of all scripts as they cross the wire. */
  bytes: number;
  files: number;
}

/** Counts the scripts that a page asks for while `act` is under way and for as long as the network is busy. */
export async function weighScripts(
  page: Page,
  name: string,
  act: () => Promise<unknown>,
): Promise<ScriptWeight> {
  const answers: Response[] = [];
  const note = (answer: Response) => {
    if (answer.request().resourceType() === "script") answers.push(answer);
  };
  page.on("response", note);
  await act();
  await page.waitForLoadState("networkidle");
  page.off("response", note);
  const sizes = await Promise.all(answers.map((answer) => answer.request().sizes()));
  return {
    name,
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    files: sizes.length,
  };
}
