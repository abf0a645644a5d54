import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { action } from "#app/routes/studio/preferences.ts";

const STUDIO = "http://localhost:3000/studio";

async function choose(form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${STUDIO}/preferences`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers,
  });
  return action({ request, params: {}, context: {} } as ActionFunctionArgs);
}

/** The preferences of a browser that keeps the cookies of these answers. */
function afterwards(...answers: Response[]) {
  const cookies = answers.map((answer) => answer.headers.get("Set-Cookie")?.split(";")[0]).filter(Boolean);
  return readPreferences(new Request(STUDIO, { headers: { Cookie: cookies.join("; ") } }));
}

test("a browser that chose nothing follows the system, and has its shortcuts", () => {
  expect(afterwards()).toMatchObject({ theme: "system", hasShortcuts: true });
});

test("light, dark and the system's wish are kept by the browser", async () => {
  for (const theme of ["light", "dark", "system"])
    expect(afterwards(await choose({ theme }))).toMatchObject({ theme });
});

test("single keys can be switched off and on again", async () => {
  expect(afterwards(await choose({ shortcuts: "off" }))).toMatchObject({ hasShortcuts: false });
  expect(afterwards(await choose({ shortcuts: "on" }))).toMatchObject({ hasShortcuts: true });
});

test("nonsense is neither kept nor believed", async () => {
  expect((await choose({ theme: "dark; Path=/" })).headers.has("Set-Cookie")).toBe(false);
  const forged = new Request(STUDIO, { headers: { Cookie: 'outdo_theme="><script>' } });
  expect(readPreferences(forged).theme).toBe("system");
});

test("the marketer stays on their page, and is led nowhere else", async () => {
  const from = async (Referer: string) =>
    (await choose({ theme: "dark" }, { Referer })).headers.get("Location");
  expect(await from(`${STUDIO}/prospects?qualified=on`)).toBe("/studio/prospects?qualified=on");
  expect(await from("https://elsewhere.example/trap")).toBe("/studio");
  expect(await from("http://localhost:3000//elsewhere.example")).toBe("/studio");
});

test("another site's form sets nothing", async () => {
  const refused = choose({ theme: "dark" }, { Origin: "https://elsewhere.example" });
  await expect(refused).rejects.toMatchObject({ status: 403 });
});
