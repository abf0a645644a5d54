import { expect, test } from "vitest";
import { INVITATION_LIFE } from "#app/domain/referral/invitation.ts";
import { sweep } from "#app/features/upkeep/sweep.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenged, mailedTo, ownLink, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishLevel } from "#tests/support/factories.ts";

test("every boost ends earned or void: a friend who joined and never finished brings nothing after thirty days", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  const invitationId = await challenged(ada, "grace@friends.example");
  await aPlayer(campaign, {
    firstName: "Grace",
    email: "grace@friends.example",
    via: mailedTo(invitationId),
  });
  await sweep(new Date(Date.now() + INVITATION_LIFE + 1000));
  const { rows } = await pool.query("SELECT act, state FROM boost WHERE invitation_id = $1 ORDER BY act", [
    invitationId,
  ]);
  expect(rows).toEqual([
    { act: "friend-finished", state: "void" },
    { act: "friend-joined", state: "earned" },
    { act: "invitation-sent", state: "earned" },
  ]);
});

test("what a superseded play's challenges and link still bring goes to the play that counts", async () => {
  const campaign = await aLiveCampaign();
  const email = "ada@people.example";
  const first = await aPlayer(campaign, { email });
  await proven(first);
  const second = await aPlayer(campaign, { email });
  const invitationId = await challenged(second, "linus@friends.example");
  const link = await ownLink(second);
  await proven(second);

  const before = (await first.play()).score;
  await aPlayer(campaign, {
    firstName: "Linus",
    email: "linus@friends.example",
    via: mailedTo(invitationId),
  });
  expect((await first.play()).score).toBe(before + 10);
  const marie = await aPlayer(campaign, { firstName: "Marie", via: link });
  await proven(marie);
  const { rows } = await pool.query(
    "SELECT i.play_id FROM invitation i JOIN play friend ON friend.id = i.friend_play_id WHERE friend.id = $1",
    [(await marie.play()).id],
  );
  expect(rows).toEqual([{ play_id: (await first.play()).id }]);
});
