import { expect, test } from "vitest";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as nowhere } from "#app/routes/play/nowhere.tsx";
import { aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

async function opened(path: string, headers: Record<string, string>) {
  // Whoever finds nothing throws the answer.
  const args = routeArgs(`/play/${path}`, { "*": path }, headers);
  const answer = await nowhere(args).catch((thrown: unknown) => thrown as Response);
  return { status: answer.status, html: await answer.text() };
}

test("an address below a game that leads nowhere is a page of the game, with the way back into it", async () => {
  const campaign = await aLiveCampaign();
  const { token } = await aPlayer(campaign);
  const { status, html } = await opened(`${campaign.slug}/levels/2/nothing`, {
    Cookie: `${DEVICE_COOKIE}=${token}`,
    "Accept-Language": "en",
  });
  expect(status).toBe(404);
  expect(html).toContain("Small quiz");
  expect(html).toContain("Nothing at this address");
  expect(html).toMatch(new RegExp(`<a [^>]*href="/play/${campaign.slug}"[^>]*><span>Back to the game`));
});

test("a game that does not exist is answered in the reader's language, by nobody's page", async () => {
  const { status, html } = await opened("no-such-game/anywhere", { "Accept-Language": "ar,en;q=0.5" });
  expect(status).toBe(404);
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toContain("لا شيء في هذا العنوان");
});
