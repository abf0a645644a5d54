import { expect, test } from "vitest";
import type { Email } from "#app/domain/kernel/email.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import { inviteFriend } from "#app/features/referral/invite-friend.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { linkToken } from "#app/infra/secrets.server.ts";
import { aLiveCampaign, aPlayer, finishGame, finishLevel, type Player } from "#tests/support/factories.ts";
import { loadVoucher } from "#tests/support/own-things.ts";

async function ledgerSum(playId: string): Promise<number> {
  const { rows } = await pool.query<{ sum: number }>(
    "SELECT coalesce(sum(points), 0)::int AS sum FROM score_entry WHERE play_id = $1",
    [playId],
  );
  return rows[0]?.sum ?? 0;
}

async function invite(inviter: Player, friendEmail: string) {
  const play = await inviter.play();
  return inviteFriend({
    play,
    version: await loadVersion(play.versionId),
    friendEmail: friendEmail as Email,
    now: new Date(),
  });
}

test("a finished game has its voucher reserved, and the proof of the address issues it", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  const play = await ada.play();
  expect(play).toMatchObject({ score: 40, levelsFinished: 2, isFinished: true, isProven: false });
  expect(await ledgerSum(play.id)).toBe(40);
  expect(await loadVoucher(play)).toMatchObject({ state: "reserved" });

  await transaction((tx) => joinPerson(tx, play.id, new Date()));
  expect(await loadVoucher(await ada.play())).toMatchObject({
    state: "issued",
    code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/),
  });
});

test("a friend who comes by the mailed link and types that address is proven, and the boosts are paid once each", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  const invited = await invite(ada, "grace@friends.example");
  expect(invited).toMatchObject({ ok: true, value: { pointsNow: 5 } });
  if (!invited.ok) return;
  expect((await ada.play()).score).toBe(25);

  const grace = await aPlayer(campaign, {
    firstName: "Grace",
    email: "grace@friends.example",
    via: linkToken("invitation", invited.value.invitationId),
  });
  expect((await grace.play()).isProven).toBe(true);
  expect((await ada.play()).score).toBe(35);

  await finishLevel(campaign, grace, 1);
  const play = await ada.play();
  expect(play.score).toBe(50);
  expect(await ledgerSum(play.id)).toBe(50);
  await finishLevel(campaign, grace, 2);
  expect((await ada.play()).score).toBe(50);
  expect(await loadVoucher(await grace.play())).toMatchObject({ state: "issued" });
});
