import { expect, test } from "vitest";
import { findFirstSteps } from "#app/features/campaign/first-steps.query.server.ts";
import { beginCampaign } from "#app/features/draft/begin-campaign.server.ts";
import { sendTestMail } from "#app/features/sender/send-test-mail.server.ts";
import { inviteColleague } from "#app/features/team/invite-colleague.server.ts";
import { aBrand, aLiveCampaign } from "#tests/support/factories.ts";
import { aMarketer } from "#tests/support/studio.ts";

/** Which of the steps are done, by name. */
async function stepsOf(brandId: string, role: "owner" | "editor" | "analyst" = "owner") {
  const steps = await findFirstSteps(brandId, role);
  return steps.map(({ name, isDone }) => (isDone ? `${name}: done` : name));
}

test("an owner's steps are done one by one, by what is done in the studio", async () => {
  const marie = await aMarketer(await aBrand());
  const { brandId } = marie;
  expect(await stepsOf(brandId)).toEqual(["brand: done", "sender", "campaign", "colleagues"]);
  await sendTestMail(brandId, marie.id, new Date());
  expect(await stepsOf(brandId)).toEqual(["brand: done", "sender: done", "campaign", "colleagues"]);
  await beginCampaign({ brandId, marketerId: marie.id, now: new Date() }, { from: "blank" }, "en");
  expect(await stepsOf(brandId)).toEqual(["brand: done", "sender: done", "campaign: done", "colleagues"]);
  const email = "grace@brand.example";
  await inviteColleague({ brandId, inviterId: marie.id, email, role: "editor", now: new Date() });
  expect(await stepsOf(brandId)).toEqual([]);
});

test("an editor is led to what an editor may do, an analyst to nothing", async () => {
  const { brandId } = await aMarketer(await aBrand());
  expect(await stepsOf(brandId, "editor")).toEqual(["campaign"]);
  expect(await stepsOf(brandId, "analyst")).toEqual([]);
});

test("who has opened a campaign needs no first steps, and another brand's deeds are not one's own", async () => {
  const { brandId } = await aLiveCampaign();
  const marie = await aMarketer(brandId);
  await sendTestMail(brandId, marie.id, new Date());
  expect(await stepsOf(brandId)).toEqual([]);
  expect(await stepsOf(await aBrand())).toEqual(["brand: done", "sender", "campaign", "colleagues"]);
});
