import { expect, test } from "vitest";
import { liveView } from "#app/features/insight/live.query.server.ts";
import { liveFile } from "#app/features/insight/live-file.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { aLiveCampaign, aPlayer, finishGame, smallContent } from "#tests/support/factories.ts";

const READER = { language: "en", timeZone: "Europe/Paris", grain: "hour" } as const;

test("a brand sees its own campaign's live view, and no other's", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  await finishGame(campaign, await aPlayer(campaign));
  const reader = { ...READER, now: new Date() };
  const live = await liveView(campaign.brandId, campaign.slug, reader);
  expect(live).toMatchObject({
    name: "Small quiz",
    funnel: { signedUp: 1, finished: 1 },
    levels: ["one", "two"],
  });
  expect(live?.questions.map(({ answered }) => answered)).toEqual([1, 1, 1, 1, 1]);
  expect(await liveView(other.brandId, campaign.slug, reader)).toBeNull();
});

test("a table goes out as a file in which a spreadsheet finds no formula", async () => {
  const content = smallContent();
  const [first, second] = content.levels;
  const levels = [
    { ...first, name: { fr: "=HYPERLINK(1)", en: "=HYPERLINK(1)" } },
    second,
  ] as typeof content.levels;
  const campaign = await aLiveCampaign({ levels });
  await finishGame(campaign, await aPlayer(campaign));
  const live = await liveView(campaign.brandId, campaign.slug, { ...READER, now: new Date() });
  if (!live) throw new Error("The campaign is there.");
  const file = async (table: Parameters<typeof liveFile>[1]) => {
    const chunks: string[] = [];
    for await (const chunk of liveFile(live, table, studioMessages("en"))) chunks.push(String(chunk));
    return chunks.join("");
  };
  const game = (await file("game")).replace("\uFEFF", "").split("\r\n");
  expect(game[0]).toBe("step,name,definition,number,share,share_low,share_high,share_n");
  expect(game[1]).toMatch(/^signedUp,Signed up,.*,1,,,,$/);
  expect(game.find((line) => line.startsWith("level-1,"))).toContain("1. =HYPERLINK(1)");
  expect(game.find((line) => line.startsWith("redeemed,"))).toMatch(/,,,,,$/);
  // A cell that begins like a formula is told apart by an apostrophe.
  const formula = { ...live, questions: live.questions.map((one) => ({ ...one, prompt: "=1+1" })) };
  const chunks: string[] = [];
  for await (const chunk of liveFile(formula, "questions", studioMessages("en"))) chunks.push(String(chunk));
  expect(chunks.join("")).toContain(",'=1+1,");
  expect((await file("plays")).split("\r\n")).toHaveLength(50);
});
