import { type Browser, expect, type Page, test } from "@playwright/test";
import { publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { latestMail } from "./support/mailbox.ts";
import { aDesk, anOwner, invites, joins, PASSWORD, signIn } from "./support/team.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  await expectNothingLost(page, name);
}

async function adaPlays(browser: Browser, home: string): Promise<void> {
  const phone = await aPhone(browser);
  await phone.goto(home);
  await phone.getByLabel("First name").fill("Ada");
  await phone.getByLabel("Last name").fill("Lovelace");
  await phone.getByLabel("E-mail", { exact: true }).fill(addressOf("ada"));
  await phone.getByRole("checkbox", { name: "I accept the rules." }).check();
  await phone.locator("form[data-next] button[type=submit]").click();
  await expect(phone).toHaveURL(/\/levels\/1$/);
}

test("an owner invites an analyst by mail, who reads the numbers and changes nothing", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const { page: owner, brandId } = await anOwner(browser, { name: "Marie", brand: "Domaine Un" });
  const home = await publish(onlyLevel("every-choice"), brandId);
  const campaign = home.replace("/play/", "/studio/campaigns/");
  await adaPlays(browser, home);

  const linus = addressOf("linus");
  const link = await invites(owner, request, { email: linus, role: "analyst" });
  await look(owner, "team, with an open invitation");
  const visitor = await aDesk(browser);
  await visitor.goto(link);
  await visitor.getByLabel("Your name").fill("Linus");
  await visitor.getByRole("textbox", { name: "Password" }).fill("short");
  await visitor.getByRole("button", { name: "Join the team" }).click();
  await expect(visitor.getByRole("alert")).toContainText("at least 12 characters");
  await look(visitor, "joining, with a fault");
  const analyst = await joins(browser, link, "Linus");
  // The link has done its work.
  expect((await request.get(link)).status()).toBe(410);

  await analyst.goto(campaign);
  await expect(analyst.getByRole("row", { name: /^Signed up 1\b/ })).toBeVisible();
  await analyst.goto("/studio/prospects");
  await expect(analyst.getByRole("link", { name: /Lovelace/ })).toBeVisible();
  await expect(analyst.getByRole("link", { name: "New campaign" })).toHaveCount(0);
  await analyst.goto(campaign);
  await expect(analyst.getByRole("button", { name: "Pause the campaign" })).toHaveCount(0);
  await expect(analyst.getByRole("link", { name: "Edit the campaign" })).toHaveCount(0);
  for (const [path, form] of [
    [`${campaign}/state`, { change: "pause" }],
    [`${campaign}/drafts`, {}],
    [`${campaign}/mailings`, { list: "a@b.example" }],
    ["/studio/campaigns/new", { from: "blank" }],
    ["/studio/team", { email: "eve@brand.example", role: "owner" }],
    ["/studio/brand", { brandName: "Mine" }],
  ] as const)
    expect((await analyst.request.post(path, { form })).status(), path).toBe(403);
  for (const path of ["/studio/brand", "/studio/sender", "/studio/activity", "/studio/activity.csv"])
    expect((await analyst.request.get(path)).status(), path).toBe(403);

  // As an editor the same person may; off the team, the same browser is signed out.
  await owner.goto("/studio/team");
  await owner.getByRole("row", { name: /Linus/ }).getByRole("combobox").selectOption("editor");
  const changed = owner.waitForResponse(/\/studio\/team\/members\/[^/]+\/role/);
  await owner.getByRole("button", { name: "Change the role of Linus" }).click();
  await changed;
  await analyst.reload();
  await analyst.getByRole("button", { name: "Pause the campaign" }).click();
  await expect(analyst.getByText("Paused").first()).toBeVisible();
  await owner.getByRole("button", { name: "Remove Linus from the team" }).click();
  await expect(owner.getByRole("row", { name: /Linus/ })).toHaveCount(0);
  await analyst.goto("/studio");
  await analyst.waitForURL("**/studio/sign-in**");

  await owner.goto("/studio/activity");
  await expect(owner.getByText("Changed the role of Linus from analyst to editor")).toBeVisible();
  await look(owner, "activity");
  await owner.getByLabel("Who").selectOption({ label: "Linus" });
  await owner.getByRole("button", { name: "Filter" }).click();
  await expect(owner.getByText("Joined the team as analyst")).toBeVisible();
  await expect(owner.getByText(/^Paused the campaign/)).toBeVisible();
  await expect(owner.getByText("Changed the role of Linus")).toHaveCount(0);
});

test("of two people who edit one part at once the second is told, and nothing is overwritten", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const { page: owner } = await anOwner(browser, { name: "Marie", brand: "Domaine Deux" });
  const link = await invites(owner, request, { email: addressOf("grace"), role: "editor" });
  const editor = await joins(browser, link, "Grace");
  await owner.goto("/studio/campaigns/new");
  await owner.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await owner.waitForURL("**/draft/parts/identity");
  await editor.goto(owner.url());

  const inOneLine = (page: Page) =>
    page.getByRole("group", { name: "In one line", exact: true }).getByLabel("English");
  const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });
  await inOneLine(editor).fill("Grace says it so.");
  await expect(status(editor, /^Saved at/)).toBeVisible();
  await inOneLine(owner).fill("Marie says it otherwise.");
  await expect(status(owner, "Not saved: somebody else has changed this part.")).toBeVisible();
  await editor.reload();
  await expect(inOneLine(editor)).toHaveValue("Grace says it so.");
  await expect(owner.getByText(/^Grace has changed this part/)).toBeVisible();
  await owner.getByRole("link", { name: "Show theirs" }).click();
  await expect(inOneLine(owner)).toHaveValue("Grace says it so.");
});

test("the owner of another brand finds nothing of this one, by no address and in no list", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page: owner, brandId } = await anOwner(browser, { name: "Marie", brand: "Domaine Trois" });
  const home = await publish(onlyLevel("every-choice"), brandId);
  const campaign = home.replace("/play/", "/studio/campaigns/");
  await adaPlays(browser, home);
  await owner.goto("/studio/prospects");
  const prospect = await owner.getByRole("link", { name: /Lovelace/ }).getAttribute("href");
  expect(prospect).toMatch(/^\/studio\/prospects\/.+/);

  const { page: eve } = await anOwner(browser, { name: "Eve", brand: "Domaine Quatre" });
  for (const path of [
    campaign,
    `${campaign}/live`,
    `${campaign}/mailings`,
    `${campaign}/draft`,
    prospect ?? "",
  ])
    expect((await eve.request.get(path)).status(), path).toBe(404);
  for (const path of [`${campaign}/state`, `${campaign}/drafts`])
    expect((await eve.request.post(path, { form: { change: "pause" } })).status(), path).toBe(404);
  await eve.goto("/studio/prospects");
  await expect(eve.getByText("Lovelace")).toHaveCount(0);
  expect(await (await eve.request.get("/studio/prospects.csv")).text()).not.toContain("Lovelace");
  expect(await (await eve.request.get("/studio/campaigns.json")).text()).toMatch(/"campaigns":\s*\[\]/);
  await eve.goto("/studio/team");
  await expect(eve.getByText("Marie")).toHaveCount(0);
  await owner.goto(campaign);
  await expect(owner.getByRole("button", { name: "Pause the campaign" })).toBeVisible();
});

test("whoever forgot to sign out elsewhere sees it, and ends it from here", async ({ browser }) => {
  const { page: desk, email } = await anOwner(browser, { name: "Marie", brand: "Domaine Cinq" });
  const elsewhere = await aDesk(browser);
  await signIn(elsewhere, email, PASSWORD);
  await elsewhere.waitForURL("**/studio");
  await desk.goto("/studio/account");
  const sessions = desk.getByRole("region", { name: "Where you are signed in" });
  await expect(sessions.getByRole("rowheader")).toHaveCount(2);
  await sessions.getByRole("button", { name: /^Sign out: / }).click();
  await expect(sessions.getByRole("rowheader")).toHaveCount(1);
  await elsewhere.goto("/studio/prospects");
  await elsewhere.waitForURL("**/studio/sign-in**");
  await desk.goto("/studio/prospects");
  await expect(desk).toHaveURL(/\/studio\/prospects$/);
});

test("a second brand is apart from the first, and its sender is tested by a real mail", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const { page: owner, email, brandId } = await anOwner(browser, { name: "Marie", brand: "Domaine Six" });
  const home = await publish(onlyLevel("every-choice"), brandId);
  await owner.goto("/studio/brand");
  await owner.getByRole("link", { name: "Another brand" }).click();
  // The brand's own page has a field of the same name.
  await owner.waitForURL("**/studio/brands");
  await owner.getByLabel("Name of the brand").fill("Brasserie Deux");
  await owner.getByLabel("Postal address").fill("2 rue du Test, 33000 Bordeaux");
  await owner.getByLabel("Sender's e-mail").fill("bonjour@deux.example");
  await owner.getByRole("button", { name: "Create the brand" }).click();
  await owner.waitForURL("**/studio");
  await expect(owner.getByRole("heading", { name: "First steps" })).toBeVisible();
  expect((await owner.request.get(home.replace("/play/", "/studio/campaigns/"))).status()).toBe(404);

  await owner.goto("/studio/sender");
  await owner.getByRole("button", { name: "Send me a test mail" }).click();
  await expect(owner.getByText("The test mail is on its way.")).toBeVisible();
  const mail = await latestMail(request, email, "sender-test");
  expect(mail.from).toContain("bonjour@deux.example");
  await owner.getByRole("link", { name: "Look again" }).click();
  await expect(owner.getByText("The mail server took it")).toBeVisible();

  await owner.getByRole("combobox", { name: "Work for" }).selectOption({ label: "Domaine Six" });
  await owner.getByRole("button", { name: "Switch" }).click();
  await expect(owner.getByRole("link", { name: "Mailings" }).first()).toBeVisible();
  await expect(owner.getByRole("heading", { name: "First steps" })).toHaveCount(0);
});
