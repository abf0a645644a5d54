import { expect, test } from "vitest";
import { foldEvents } from "#app/features/insight/fold-events.server.ts";
import { playsOverTime } from "#app/features/insight/plays-over-time.query.server.ts";
import { proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishLevel } from "#tests/support/factories.ts";

const NOW = new Date("2026-11-26T10:30:00Z");

test("plays stand in the hour and in the reader's day in which they began", async () => {
  const campaign = await aLiveCampaign();
  // Half past eleven at night in Paris, and half past midnight: two days there, one in London.
  await aPlayer(campaign, { now: new Date("2026-11-24T22:30:00Z") });
  await aPlayer(campaign, { now: new Date("2026-11-24T23:30:00Z") });
  await foldEvents();
  const ada = await aPlayer(campaign, { now: new Date("2026-11-26T10:05:00Z") });
  for (const level of [1, 2]) await finishLevel(campaign, ada, level, "b", new Date("2026-11-26T10:20:00Z"));

  const played = (slots: Awaited<ReturnType<typeof playsOverTime>>) =>
    slots
      .filter(({ signedUp }) => signedUp > 0)
      .map(({ at, signedUp, finished }) => [at.toISOString(), signedUp, finished]);
  const days = (zone: string) => playsOverTime(campaign.id, "day", zone, NOW);
  expect(await days("Europe/Paris")).toHaveLength(30);
  expect(played(await days("Europe/Paris"))).toEqual([
    ["2026-11-23T23:00:00.000Z", 1, 0],
    ["2026-11-24T23:00:00.000Z", 1, 0],
    ["2026-11-25T23:00:00.000Z", 1, 1],
  ]);
  expect(played(await days("Europe/London"))).toEqual([
    ["2026-11-24T00:00:00.000Z", 2, 0],
    ["2026-11-26T00:00:00.000Z", 1, 1],
  ]);
  const hours = await playsOverTime(campaign.id, "hour", "Europe/Paris", NOW);
  expect(hours).toHaveLength(48);
  expect(hours.at(0)?.at.toISOString()).toBe("2026-11-24T11:00:00.000Z");
  expect(hours.at(-1)).toEqual({ at: new Date("2026-11-26T10:00:00Z"), signedUp: 1, finished: 1 });
});

test("a day on which the clock is set back has its 25 hours", async () => {
  const campaign = await aLiveCampaign();
  // In Paris the 25th of October 2026 begins at 22:00 UTC the day before and ends at 23:00 UTC.
  await aPlayer(campaign, { now: new Date("2026-10-24T22:00:00Z") });
  await aPlayer(campaign, { now: new Date("2026-10-25T22:59:00Z") });
  const days = await playsOverTime(campaign.id, "day", "Europe/Paris", new Date("2026-10-26T12:00:00Z"));
  expect(days.find(({ at }) => at.toISOString() === "2026-10-24T22:00:00.000Z")?.signedUp).toBe(2);
});

test("a second play of the same person is taken off the hour in which it began", async () => {
  const campaign = await aLiveCampaign();
  const email = `ada.${campaign.slug}@people.example`;
  const phone = await aPlayer(campaign, { email, now: new Date("2026-11-26T08:10:00Z") });
  const laptop = await aPlayer(campaign, { email, now: new Date("2026-11-26T09:10:00Z") });
  await proven(phone, NOW);
  await proven(laptop, NOW);
  const hours = await playsOverTime(campaign.id, "hour", "UTC", NOW);
  expect(hours.slice(-3).map(({ signedUp }) => signedUp)).toEqual([1, 0, 0]);
});
