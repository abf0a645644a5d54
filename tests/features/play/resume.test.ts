import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { askForDeviceLink } from "#app/features/play/ask-for-link.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as open, action as press } from "#app/routes/mail/link.tsx";
import { loader as landing } from "#app/routes/play/landing.ts";
import { loader as level, action as send } from "#app/routes/play/level.ts";
import { action as start } from "#app/routes/play/level-start.ts";
import { everyKind, theLevel } from "#tests/support/every-kind.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, smallContent } from "#tests/support/factories.ts";
import { controlsOf, sentForm } from "#tests/support/page-form.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { routeArgs } from "#tests/support/route-args.ts";

/** A level of three questions out of a pool, the questions and their choices in an order of each player's own. */
const aShuffledCampaign = () =>
  aLiveCampaign({
    ...everyKind(),
    slug: smallContent().slug,
    levels: [theLevel("drawn-from-a-pool")],
    boosts: [],
  });

/** A device by its cookie. */
function deviceOf({ slug }: LiveCampaign, token: string) {
  const headers = { Cookie: `${DEVICE_COOKIE}=${token}`, "Accept-Language": "en" };
  const args = (path: string) => routeArgs(path, { campaign: slug, level: "1" }, headers);
  const post = (path: string, body = new URLSearchParams()) =>
    new Request(args(path).request, { method: "POST", body });
  const page = async () => (await level(args(`/play/${slug}/levels/1`))).text();
  return {
    landing: async () => (await landing(args(`/play/${slug}`))).text(),
    /** The level's clock may run. */
    start: () =>
      start({ ...args(`/play/${slug}/levels/1/start`), request: post(`/play/${slug}/levels/1/start`) }),
    /** The question that waits, and its choices in the order of the page. */
    async asked() {
      const html = await page();
      const choices = controlsOf(html).filter(({ name }) => name === "choice");
      return {
        question: sentForm(html).get("question")?.[0] ?? "none",
        choices: choices.map(({ offers }) => offers[0]),
      };
    },
    async answer() {
      const html = await page();
      const choice = controlsOf(html).find(({ name }) => name === "choice")?.offers[0] ?? "";
      const body = new URLSearchParams(
        [...sentForm(html, { choice: [choice] })].map(([name, values]) => [name, values[0] ?? ""]),
      );
      return send({ ...args(`/play/${slug}/levels/1`), request: post(`/play/${slug}/levels/1`, body) });
    },
  };
}

/** The device that presses the button of the link which the player has by mail. */
async function anotherDevice(campaign: LiveCampaign, player: Awaited<ReturnType<typeof aPlayer>>) {
  await askForDeviceLink((await player.play()).id);
  await workOff();
  const link = (await mailsTo(player.email))[0]?.links.find((each) => each.includes("/mail/link/")) ?? "";
  const token = link.split("/").at(-1) ?? "";
  const args = routeArgs(`/mail/link/${token}`, { token }, { "Accept-Language": "en" });
  expect((await open(args)).status).toBe(200);
  const pressed = await press({ ...args, request: new Request(args.request, { method: "POST" }) });
  expect([pressed.status, pressed.headers.get("Location")]).toEqual([303, `/play/${campaign.slug}`]);
  const cookie = pressed.headers.get("Set-Cookie")?.split(";")[0]?.split("=")[1] ?? "";
  return deviceOf(campaign, cookie);
}

test("a game left in the middle goes on at its question on any device, in the order it began with", async () => {
  const campaign = await aShuffledCampaign();
  const orders = new Set<string>();
  for (let n = 0; n < 3; n++) {
    const player = await aPlayer(campaign, { firstName: "Ada" });
    const phone = deviceOf(campaign, player.token);
    await phone.start();
    const begun = await phone.asked();
    await phone.answer();
    const left = await phone.asked();
    expect(left.question).not.toBe(begun.question);
    orders.add(JSON.stringify([begun, left]));

    const tablet = await anotherDevice(campaign, player);
    const home = await tablet.landing();
    expect(home).toContain("Good to see you again, Ada");
    expect(home).toContain(`rel="next" href="/play/${campaign.slug}/levels/1"`);
    expect(await tablet.asked()).toEqual(left);

    // What one of them answers is answered on the other, and the next question is the same on both.
    await tablet.answer();
    const last = await tablet.asked();
    expect(new Set([begun, left, last].map(({ question }) => question)).size).toBe(3);
    expect(await phone.asked()).toEqual(last);
  }
  // Else the order would be the same for everybody, and this no test of it.
  expect(orders.size).toBeGreaterThan(1);
});
