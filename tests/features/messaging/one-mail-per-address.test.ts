import "#tests/support/real-mail.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deliverMessage } from "#app/features/messaging/deliver-message.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenge, challenged } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { allMails, mailsTo } from "#tests/support/real-mail.ts";
import { countOf } from "#tests/support/whole-database.ts";

async function theStage(): Promise<Player[]> {
  const [here, elsewhere] = [await aLiveCampaign(), await aLiveCampaign()];
  const sameBrand = await aLiveCampaign({}, here.brandId);
  return Promise.all([here, here, sameBrand, elsewhere].map((campaign: LiveCampaign) => aPlayer(campaign)));
}

/** One move of the property: somebody challenges somebody, or the queue's jobs run, some of them twice and at once. */
type Move = { act: "challenge"; by: number; friend: number } | { act: "work"; times: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant("challenge" as const), by: fc.nat(3), friend: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant("work" as const), times: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** Every job of the queue, each as often as said and at once, which is more than the queue itself would do. */
async function runEveryJob(times: number): Promise<void> {
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM invitation");
  await Promise.all(
    rows.flatMap(({ id }) =>
      Array.from({ length: times }, () =>
        queueMessage({ name: "friend-invitation", invitationId: id }, new Date()),
      ),
    ),
  );
  const messages = await pool.query<{ id: string }>("SELECT id FROM message WHERE sent_at IS NULL");
  for (const { id } of messages.rows) for (let n = 0; n < times; n++) await deliverMessage(id, new Date());
}

test("however often, by whomever, in whichever campaign and brand an address is challenged: it gets one mail, ever", async () => {
  const players = await theStage();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), async (moves) => {
      const round = newId().slice(-12);
      const addressOf = (friend: number) => `friend${friend}.${round}@friends.example`;
      const challengedFriends = new Set<number>();
      for (const one of moves) {
        if (one.act === "work") await runEveryJob(one.times);
        else {
          await challenge(players[one.by] as Player, addressOf(one.friend));
          challengedFriends.add(one.friend);
        }
        // The day's limit is another rule, proven elsewhere.
        await pool.query(
          "UPDATE invitation SET created_at = created_at - interval '2 days' WHERE created_at > now() - interval '1 day'",
        );
      }
      await runEveryJob(2);
      await workOff();
      for (const friend of [0, 1, 2]) {
        expect(await mailsTo(addressOf(friend)), `mails to friend ${friend}`).toHaveLength(
          challengedFriends.has(friend) ? 1 : 0,
        );
      }
      await pool.query("TRUNCATE boost, message, delivery, invited_address CASCADE");
      await pool.query("DELETE FROM invitation");
    }),
    { numRuns: 12 },
  );
}, 90_000);

test("one address challenged by four players at once gets one mail, and the other three are told to the marketer with a reason", async () => {
  const players = await theStage();
  const email = `grace.${newId().slice(-8)}@friends.example`;
  const invitations = await Promise.all(players.map((player) => challenged(player, email)));
  await Promise.all(
    invitations.map((invitationId) => queueMessage({ name: "friend-invitation", invitationId }, new Date())),
  );
  await workOff();
  expect(await mailsTo(email)).toHaveLength(1);
  const { rows } = await pool.query(
    "SELECT decision, reason FROM message WHERE invitation_id = ANY ($1) ORDER BY decision",
    [invitations],
  );
  const turnedDown = { decision: "never", reason: "already-invited" };
  expect(rows).toEqual([{ decision: "send", reason: "first-challenge" }, turnedDown, turnedDown, turnedDown]);
  expect(await countOf("invitation WHERE id = ANY ($1) AND sealed_address IS NOT NULL", [invitations])).toBe(
    0,
  );
});

test("every mail that arrived so far went to exactly one recipient", async () => {
  const mails = await allMails();
  expect(mails.length).toBeGreaterThan(0);
  for (const { envelope, mail } of mails) {
    expect(envelope).toHaveLength(1);
    expect((mail.to ?? []).map((to) => to.address)).toEqual(envelope);
    expect([mail.cc ?? [], mail.bcc ?? []]).toEqual([[], []]);
  }
});
