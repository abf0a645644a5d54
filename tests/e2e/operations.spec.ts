import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { addressOf, HOME } from "./support/wine-class.ts";

test("the probes answer, and the metrics name nobody", async ({ request }) => {
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
  const metrics = await (await request.get("/metrics")).text();
  expect(metrics).toContain("process_resident_memory_bytes");
  expect(metrics).not.toContain("@");
});

test("every page forbids what it does not need, and each answer has a nonce of its own", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const path of [HOME, HOME, "/studio/sign-in", "/dev/mailbox", "/nowhere"]) {
    const answer = await request.get(path);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
    nonces.add(nonce);
    // A script without the nonce would not run, so there must be none.
    const scripts = [...(await answer.text()).matchAll(/<script([^>]*)>/g)].map(
      ([, attributes]) => attributes ?? "",
    );
    expect(scripts.filter((attributes) => !attributes.includes("nonce="))).toEqual([]);
  }
  expect(nonces.size).toBe(5);
});

test("looking at a page changes nothing, however often a scanner follows its links", async ({
  request,
  playwright,
  baseURL,
}) => {
  await request.post(HOME, {
    form: { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada"), rules: "1", adult: "1" },
  });
  const first = await (await request.get(`${HOME}/me`)).text();
  const scanner = await playwright.request.newContext({
    baseURL: baseURL ?? "",
    storageState: await request.storageState(),
  });
  for (const path of [
    "",
    "/levels/1",
    "/levels/2",
    "/invitations",
    "/invitations/preview",
    "/voucher",
    "/voucher/proof",
    "/me",
    "/me/newsletter",
    "/me/link",
    "/session",
    "/departure",
    "/leaderboard",
    "/map",
  ]) {
    for (let times = 0; times < 2; times++) await scanner.get(HOME + path);
  }
  const withoutNonce = (html: string) => html.replace(/nonce="[^"]*"/g, "");
  expect(withoutNonce(await (await request.get(`${HOME}/me`)).text())).toBe(withoutNonce(first));
  await scanner.dispose();
});

test("the logs hold no address and no name", async ({ request }) => {
  const email = addressOf("secretive");
  await request.post(HOME, {
    form: { firstName: "Zerbinetta", lastName: "Oneofakind", email, rules: "1", adult: "1" },
  });
  await request.post(`${HOME}/invitations`, { form: { friendEmail: addressOf("borrowed") } });
  const folder = join(process.env.OUTDO_DATA_DIR ?? "", "logs");
  const logs = readdirSync(folder)
    .filter((name) => name.endsWith(".log"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
  expect(logs).toContain('"process":"web"');
  expect(logs).not.toMatch(/people\.example|Zerbinetta|Oneofakind/);
});
