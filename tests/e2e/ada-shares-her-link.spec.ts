import { expect, type Page, test } from "@playwright/test";
import decodeQR from "qr/decode.js";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, playLevel, signUp } from "./support/wine-class.ts";

const t = playerMessages("en");
/** Eight questions of ten points. */
const SCORE = "80\u00a0points";
const CAMPAIGN = "Wine Master Class";

/** What a browser gives to a device's share sheet. */
interface Shared {
  text: string;
  url: string | undefined;
  files: { name: string; type: string; width: number }[];
}

for (const javaScript of [true, false]) {
  test(`Ada's own link leads from her result to a friend's game, and its preview says who challenges${javaScript ? "" : " (without JavaScript)"}`, async ({
    browser,
    playwright,
    request,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const page = await aPhone(browser, { javaScriptEnabled: javaScript });
    await page.goto(HOME);
    await signUp(page, { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") });
    await playLevel(page, 1);

    const link = await page.getByLabel(t.referral.ownLink, { exact: true }).inputValue();
    expect(link).toMatch(new RegExp(`^${baseURL}/i/[\\w-]+$`));
    const mail = (await page.getByRole("link", { name: t.referral.mailto }).getAttribute("href")) ?? "";
    expect(new URL(mail).searchParams.get("subject")).toBe("Will you do better than Ada?");
    expect(new URL(mail).searchParams.get("body")).toContain(link);
    // What only a script can do is not offered without one; copying is offered wherever a script runs.
    await expect(page.getByRole("button", { name: t.referral.copy })).toHaveCount(javaScript ? 1 : 0);

    // The code and the card stand behind a summary, which opens without script too.
    const [code, card] = [
      page.getByRole("img", { name: t.referral.qr }),
      page.getByRole("img", { name: `Ada L. scored ${SCORE} at ${CAMPAIGN}. Will you do better?` }),
    ];
    await expect(code).toBeHidden();
    await page.getByText(t.referral.shareMore).click();
    await expectLoaded(card, 1200);
    await code.scrollIntoViewIfNeeded();
    expect(await readCode(page, (await code.getAttribute("src")) ?? "")).toBe(link);

    // A machine that makes previews: no cookie, no language, no script.
    const machine = await playwright.request.newContext({ baseURL: baseURL ?? "" });
    const preview = previewIn(await (await machine.get(link)).text());
    expect(preview).toMatchObject({
      "og:title": "Will you do better than Ada?",
      "og:url": link,
      "og:image:width": "1200",
      "og:image:height": "630",
      "twitter:card": "summary_large_image",
    });
    expect(preview["og:description"]).toContain(`Ada L. scored ${SCORE} at ${CAMPAIGN}.`);
    // The law has every advertisement of wine say so, and a preview is one.
    expect(preview["og:description"]).toContain("Please drink in moderation.");
    const picture = await machine.get(preview["og:image"] ?? "");
    expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
    await machine.dispose();

    const grace = addressOf("grace");
    const friend = await aPhone(browser, { javaScriptEnabled: javaScript });
    await friend.goto(link);
    await expect(friend.getByText("Ada challenges you")).toBeVisible();
    await signUp(friend, { firstName: "Grace", lastName: "Hopper", email: grace });
    await playLevel(friend, 1, 3);
    await expect(friend.getByRole("region", { name: t.game.versusTitle({ name: "Ada" }) })).toBeVisible();

    // Who came is told once the address is proven: by a button behind a link mailed to it.
    const came = page.getByText(/^Friend came by your link on/);
    await page.goto(`${HOME}/invitations`);
    await expect(page.getByText(t.referral.invitations.none)).toBeVisible();
    await friend.goto(`${HOME}/me`);
    await friend.getByRole("button", { name: t.account.deviceButton }).click();
    await friend.goto(linkOf(await latestMail(request, grace, "continue-elsewhere"), "/mail/link/"));
    await friend.locator("form[data-next] button").click();
    await page.goto(`${HOME}/invitations`);
    await expect(came).toBeVisible();
    for (const phone of [page, friend]) await phone.context().close();
  });
}

test("Ada copies her link, and gives it to her telephone's share sheet together with her card", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(aShareSheet);
  await page.goto(HOME);
  await signUp(page, { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") });
  await page.goto(`${HOME}/me`);
  const link = await page.getByLabel(t.referral.ownLink, { exact: true }).inputValue();

  await page.getByRole("button", { name: t.referral.copy, exact: true }).press("Enter");
  // The button says so itself, aloud too, and then offers it again.
  const copied = page.getByRole("button", { name: t.referral.copied, exact: true });
  await expect(copied).toHaveAttribute("aria-live", "polite");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(page.getByRole("button", { name: t.referral.copy, exact: true })).toBeVisible();

  await page.getByRole("button", { name: t.referral.share, exact: true }).click();
  const shared = async () => JSON.parse((await page.locator("html").getAttribute("data-shared")) ?? "null");
  await expect.poll(shared).not.toBeNull();
  const { text, url, files }: Shared = await shared();
  expect(files).toEqual([{ name: "wine-master-class.png", type: "image/png", width: 1200 }]);
  // An app that takes a picture drops the address beside it: it is in the text.
  expect([text.endsWith(` ${link}`), url]).toEqual([true, undefined]);
  await page.context().close();
});

/** Stands in for the device's sheet, which no test can press: keeps what it was given. Runs in the page. */
function aShareSheet(): void {
  const canShare = (data?: ShareData) => data?.files?.every(({ type }) => type === "image/png") ?? true;
  const share = async ({ text = "", url, files = [] }: ShareData) => {
    const told = files.map(async (file) => {
      const { width } = await createImageBitmap(file);
      return { name: file.name, type: file.type, width };
    });
    const shared = { text, url, files: await Promise.all(told) };
    document.documentElement.dataset.shared = JSON.stringify(shared);
  };
  Object.assign(navigator, { canShare, share });
}

async function expectLoaded(picture: ReturnType<Page["getByRole"]>, width: number): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(width);
}

/** As a camera sees it: the drawing, turned into pixels by the browser. */
async function readCode(page: Page, address: string): Promise<string> {
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error("No browser to read with.");
  await reader.goto(new URL(address, page.url()).href);
  const side = 400;
  const pixels = await reader.evaluate(async (size) => {
    const image = new Image();
    image.src = location.href;
    await image.decode();
    const canvas = Object.assign(document.createElementNS("http://www.w3.org/1999/xhtml", "canvas"), {
      width: size,
      height: size,
    }) as HTMLCanvasElement;
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0, size, size);
    return [...(brush?.getImageData(0, 0, size, size).data ?? [])];
  }, side);
  await reader.close();
  return decodeQR({ width: side, height: side, data: Uint8Array.from(pixels) });
}

/** The tags of the head that previews are made of, by their names. */
function previewIn(html: string): Record<string, string> {
  const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
  return Object.fromEntries(tags.map(([, name, content = ""]) => [name, content]));
}
