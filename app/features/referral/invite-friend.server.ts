import type { Email } from "#app/domain/kernel/email.ts";
import { days } from "#app/domain/kernel/instant.ts";
import { ok, type Result } from "#app/domain/kernel/result.ts";
import { boostsOf } from "#app/domain/referral/boost.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import {
  INVITATION_LIFE,
  INVITATION_TEXT_VERSION,
  type InvitationRefusal,
  mayInvite,
} from "#app/domain/referral/invitation.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import type { PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import type { PlayState } from "#app/features/play/player-state.query.server.ts";
import { INVITE } from "#app/features/referral/invite-friend.sql.server.ts";
import { loadInviter } from "#app/features/referral/inviter.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { brokenConstraint, type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashAddress, hashToken, linkToken, seal } from "#app/infra/secrets.server.ts";

export interface InviteCommand {
  play: PlayState;
  version: PublishedVersion;
  friendEmail: Email;
  now: Date;
}

/** Asks the rules without doing anything: the preview's refusals are those of the sending. */
export async function previewInvitation({
  play,
  version,
  friendEmail,
  now,
}: InviteCommand): Promise<Result<true, InvitationRefusal>> {
  const policy = policyOf(version.content.country);
  const { known } = await loadInviter(play.id, hashAddress(friendEmail), dayBefore(now));
  return mayInvite({ policy, isOwnAddress: friendEmail === play.email, ...known });
}

/**
 * Challenges a friend: the invitation, its boosts, the ledger and the job that asks the gate commit together.
 * The same for every address: whether the mail may really go is the gate's to say, later, and the inviter
 * never learns it (DESIGN decision 8). The address itself is kept encrypted, until it is sent or 72 hours.
 */
export async function inviteFriend(
  command: InviteCommand,
): Promise<Result<{ invitationId: string; pointsNow: number }, InvitationRefusal>> {
  try {
    return await transaction((tx) => invite(tx, command));
  } catch (error) {
    // The second of two clicks at once.
    if (brokenConstraint(error) === "one_invitation_per_player_and_friend")
      return { ok: false, refusal: "already_challenged" };
    throw error;
  }
}

async function invite(tx: Queryable, { play, version, friendEmail, now }: InviteCommand) {
  const policy = policyOf(version.content.country);
  const addressHash = hashAddress(friendEmail);
  // The play's row is the lock of the caps: two friends challenged at once take turns.
  await tx.query("SELECT 1 FROM play WHERE id = $1 FOR UPDATE", [play.id]);
  const { known, boosts } = await loadInviter(play.id, addressHash, dayBefore(now), tx);
  const allowed = mayInvite({ policy, isOwnAddress: friendEmail === play.email, ...known });
  if (!allowed.ok) return allowed;

  const invitationId = newId();
  const opened = boostsOf(version.content.boosts, policy, play.levelsFinished, boosts, "mail");
  await tx.query(INVITE, [
    invitationId,
    play.brandId,
    play.campaignId,
    play.id,
    play.levelsFinished,
    play.language,
    policy.version,
    INVITATION_TEXT_VERSION,
    addressHash,
    seal(friendEmail),
    hashToken(linkToken("invitation", invitationId)),
    now,
    new Date(now.getTime() + INVITATION_LIFE),
    play.profileId,
    JSON.stringify(opened.map((boost) => ({ ...boost, friend_level: boost.friendLevel }))),
    SCORING_RULE_VERSION,
  ]);
  const pointsNow = opened
    .filter((boost) => boost.state === "earned")
    .reduce((sum, boost) => sum + boost.points, 0);
  return ok({ invitationId, pointsNow });
}

function dayBefore(now: Date): Date {
  return new Date(now.getTime() - days(1));
}
