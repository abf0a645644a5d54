import { type APIRequestContext, expect, test } from "@playwright/test";
import { addressOf, HOME } from "./support/wine-class.ts";

const GOOD = { firstName: "Ada", lastName: "Lovelace", rules: "1", adult: "1" };

async function post(request: APIRequestContext, path: string, form: Record<string, string>) {
  return request.post(path, { form, maxRedirects: 0, headers: { "Accept-Language": "en" } });
}

const SIGN_UP_FAULTS: [string, Record<string, string>, RegExp][] = [
  ["no first name", { firstName: " " }, /first name/i],
  ["a name of 41 characters", { firstName: "A".repeat(41) }, /40 characters/],
  ["a name with a link", { firstName: "www.evil.test" }, /without a link/],
  ["a name with a domain", { lastName: "evil.test" }, /without a link/],
  ["no address", { email: "" }, /e-mail address/],
  ["what is no address", { email: "ada at example" }, /address like/],
  ["two addresses", { email: "ada@example.org, eve@example.org" }, /address like/],
  ["a comment in the address", { email: "ada@example.org(x)@evil.test" }, /address like/],
  ["an address with a line break", { email: "ada@example.org\r\nBcc: eve@example.org" }, /address like/],
  ["the rules not accepted", { rules: "" }, /Tick this box/],
  ["the age not confirmed", { adult: "" }, /Tick this box/],
];

for (const [name, fault, sentence] of SIGN_UP_FAULTS) {
  test(`sign-up with ${name} is refused in place, keeps the rest, and starts no play`, async ({
    request,
  }) => {
    const answer = await post(request, HOME, {
      ...GOOD,
      email: addressOf("bad"),
      lastName: "Lovelace-Byron",
      ...fault,
    });
    expect(answer.status()).toBe(422);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    const html = await answer.text();
    expect(html).toMatch(sentence);
    if (!("lastName" in fault)) expect(html).toContain('value="Lovelace-Byron"');
  });
}

test("an answer that is none of the choices, or no choice at all, is told beside the question", async ({
  request,
}) => {
  await post(request, HOME, { ...GOOD, email: addressOf("ada") });
  const html = await (await request.get(`${HOME}/levels/1`, { headers: { "Accept-Language": "en" } })).text();
  const question = /name="question" value="([^"]+)"/.exec(html)?.[1] ?? "";
  for (const choice of ["", "z", "__proto__"]) {
    const answer = await post(request, `${HOME}/levels/1`, { question, choice });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toMatch(choice === "" ? /Choose an answer/ : /not on the list/);
  }
  // A skipped level leads to the right place, and so does an unknown one.
  for (const path of [
    `${HOME}/levels/4`,
    `${HOME}/levels/99`,
    `${HOME}/levels/x`,
    `${HOME}/levels/1/result`,
    `${HOME}/levels/1/answers/5`,
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([path, answer.status(), answer.headers().location]).toEqual([path, 303, `${HOME}/levels/1`]);
  }
  // A repeated answer shows the stored feedback.
  const stored = await post(request, `${HOME}/levels/1`, { question, choice: "a" });
  const repeated = await post(request, `${HOME}/levels/1`, { question, choice: "b" });
  expect(repeated.headers().location).toBe(stored.headers().location);
});

test("a challenge to oneself, to no address or twice to the same friend is told beside the field, the value kept", async ({
  request,
}) => {
  const email = addressOf("ada");
  await post(request, HOME, { ...GOOD, email });
  for (const path of [`${HOME}/invitations/preview`, `${HOME}/invitations`]) {
    for (const [friendEmail, sentence] of [
      [email, /your own address/],
      ["", /friend&#x27;s e-mail address/],
      ["grace@", /address like/],
      ["a@b.example\r\nBcc: c@d.example", /address like/],
    ] as const) {
      const answer = await post(request, path, { friendEmail });
      expect([path, friendEmail, answer.status()]).toEqual([path, friendEmail, 422]);
      expect(await answer.text()).toMatch(sentence);
    }
  }
  const friendEmail = addressOf("grace");
  expect((await post(request, `${HOME}/invitations`, { friendEmail })).status()).toBe(303);
  const again = await post(request, `${HOME}/invitations`, { friendEmail });
  expect(again.status()).toBe(422);
  expect(await again.text()).toMatch(/challenged this person already/);
});

test("nobody can use the challenge form to fill inboxes: ten a day from one player, then a sentence", async ({
  request,
}) => {
  await post(request, HOME, { ...GOOD, email: addressOf("eve") });
  const statuses = [];
  for (let sent = 0; sent < 12; sent++)
    statuses.push(
      (await post(request, `${HOME}/invitations`, { friendEmail: addressOf("victim") })).status(),
    );
  expect(statuses).toEqual([...Array(10).fill(303), 422, 422]);
});

test("asking for one's link answers the same for an address that plays and for one that does not", async ({
  request,
  playwright,
  baseURL,
}) => {
  const email = addressOf("ada");
  await post(request, HOME, { ...GOOD, email });
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const answers = [];
  for (const address of [email, addressOf("nobody")]) {
    const answer = await post(stranger, `${HOME}/return`, { email: address });
    answers.push([answer.status(), answer.headers().location, await answer.text()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  await stranger.dispose();
});

test("a form that another site sends in the player's name is refused", async ({ request }) => {
  const answer = await request.post(HOME, {
    form: { ...GOOD, email: addressOf("eve") },
    maxRedirects: 0,
    headers: { Origin: "https://evil.test" },
  });
  expect(answer.status()).toBe(403);
});
