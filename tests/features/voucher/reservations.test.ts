import { expect, test } from "vitest";
import { days } from "#app/domain/kernel/instant.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { sweep } from "#app/features/upkeep/sweep.server.ts";
import { grantWaiting } from "#app/features/voucher/grant-waiting.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  type LiveCampaign,
  type Newcomer,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";
import { loadVoucher } from "#tests/support/own-things.ts";
import { workOff } from "#tests/support/queue.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const inDays = (n: number) => new Date(Date.now() + days(n));
const aCampaignOf = (pool: number) => aLiveCampaign({ voucher: { ...smallContent().voucher, pool } });

async function aFinisher(campaign: LiveCampaign, newcomer: Newcomer = {}): Promise<Player> {
  const player = await aPlayer(campaign, newcomer);
  await finishGame(campaign, player);
  return player;
}

const stateOf = async (player: Player) => (await loadVoucher(await player.play())).state;

test("a reservation holds for seven days and not a moment less", async () => {
  const campaign = await aCampaignOf(1);
  const ada = await aFinisher(campaign);
  await sweep(inDays(6.99));
  expect(await stateOf(ada)).toBe("reserved");
  await sweep(inDays(7));
  expect(await stateOf(ada)).toBe("waiting");
  expect(
    await oneValue("SELECT string_agg(kind, ' ' ORDER BY m.at) FROM voucher_movement m WHERE play_id = $1", [
      (await ada.play()).id,
    ]),
  ).toBe("reserved returned");
});

test("codes that come back go to whoever has waited longest", async () => {
  const campaign = await aCampaignOf(2);
  await aFinisher(campaign);
  await aFinisher(campaign);
  const [first, second, third] = [
    await aFinisher(campaign),
    await aFinisher(campaign),
    await aFinisher(campaign),
  ];
  await proven(second);
  await sweep(inDays(7));
  expect([await stateOf(first), await stateOf(second), await stateOf(third)]).toEqual([
    "reserved",
    "issued",
    "waiting",
  ]);
});

test("a late proof gets a code as long as there is one", async () => {
  const campaign = await aCampaignOf(1);
  const ada = await aFinisher(campaign);
  await sweep(inDays(8));
  await proven(ada, inDays(9));
  await workOff(inDays(9));
  expect(await stateOf(ada)).toBe("issued");
});

test("a late proof waits when the code has gone to somebody else, and gets the next that comes back", async () => {
  const campaign = await aCampaignOf(1);
  const ada = await aFinisher(campaign);
  const grace = await aFinisher(campaign, { firstName: "Grace" });
  await sweep(inDays(8));
  expect(await stateOf(grace)).toBe("reserved");
  await proven(ada, inDays(9));
  await workOff(inDays(9));
  expect(await stateOf(ada)).toBe("waiting");
  await sweep(inDays(16));
  expect([await stateOf(ada), await stateOf(grace)]).toEqual(["issued", "waiting"]);
});

test("whoever waits gets the code of a player who is erased, without waiting for anything else to happen", async () => {
  const campaign = await aCampaignOf(1);
  const ada = await aFinisher(campaign);
  const grace = await aFinisher(campaign, { firstName: "Grace" });
  await workOff();
  await erasePerson((await ada.play()).profileId, new Date());
  await workOff();
  expect(await stateOf(grace)).toBe("reserved");
});

test("whoever waits gets the code of a second play of one person, when that one is superseded", async () => {
  const campaign = await aCampaignOf(2);
  const first = await aFinisher(campaign, { email: "ada.twice@people.example" });
  const again = await aFinisher(campaign, { email: "ada.twice@people.example" });
  const grace = await aFinisher(campaign, { firstName: "Grace" });
  await workOff();
  await proven(first);
  await proven(again);
  await workOff();
  expect(await stateOf(grace)).toBe("reserved");
  expect(
    await countOf(
      "voucher v JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1 AND v.state = 'issued'",
      [campaign.id],
    ),
  ).toBe(1);
});

test("a code that comes back at the very moment of the waiting player's proof is issued, not reserved", async () => {
  const campaign = await aCampaignOf(1);
  await aFinisher(campaign);
  const grace = await aFinisher(campaign, { firstName: "Grace" });
  const play = await grace.play();
  const poolId = await oneValue<string>("SELECT id FROM voucher_pool WHERE campaign_id = $1", [campaign.id]);
  // The first finisher's reservation ends without a grant, so that the two acts below meet.
  await transaction((tx) =>
    tx.query("UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL WHERE pool_id = $1", [
      poolId,
    ]),
  );

  let granting: Promise<number> | undefined;
  await transaction(async (tx) => {
    await joinPerson(tx, play.id, new Date());
    granting = grantWaiting(poolId, new Date());
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await granting;
  await workOff();
  expect(await stateOf(grace)).toBe("issued");
  expect(await countOf("voucher_wait WHERE play_id = $1", [play.id])).toBe(0);
});

test("two workers that hand out what came back give each code once", async () => {
  const campaign = await aCampaignOf(5);
  for (let n = 0; n < 5; n++) await aFinisher(campaign);
  const waiting: Player[] = [];
  for (let n = 0; n < 8; n++) waiting.push(await aFinisher(campaign));
  await Promise.all([sweep(inDays(7)), sweep(inDays(7)), sweep(inDays(7))]);
  const states = await Promise.all(waiting.map(stateOf));
  expect(states).toEqual([...Array(5).fill("reserved"), ...Array(3).fill("waiting")]);
});

test("an issued voucher is good for the campaign's days from its issue", async () => {
  const campaign = await aCampaignOf(1);
  const ada = await aFinisher(campaign);
  const at = inDays(3);
  await proven(ada, at);
  expect(await loadVoucher(await ada.play())).toMatchObject({
    state: "issued",
    expiresAt: new Date(at.getTime() + days(90)),
  });
});

test("a proof that comes twice issues once", async () => {
  const campaign = await aCampaignOf(2);
  const ada = await aFinisher(campaign);
  await Promise.all([proven(ada), proven(ada), proven(ada)]);
  expect(
    await countOf("voucher_movement WHERE play_id = $1 AND kind = 'issued'", [(await ada.play()).id]),
  ).toBe(1);
});
