import { days } from "#app/domain/kernel/instant.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { Role } from "#app/domain/team/role.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { INVITATION_DAYS } from "#app/features/messaging/compose-colleague-mail.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";
import { hashAddress, hashToken, linkToken } from "#app/infra/secrets.server.ts";

interface Invite {
  brandId: string;
  inviterId: string;
  email: string;
  role: Role;
  now: Date;
}

type Refusal = "already_member" | "too_many_invitations";

/** Asks somebody to work for the brand, by mail. Asking again replaces the open invitation, and ends its link. */
export async function inviteColleague(invite: Invite): Promise<Result<{ id: string }, Refusal>> {
  if (!(await mayMail(invite.brandId))) return refuse("too_many_invitations");
  return transaction(async (tx) => {
    const { brandId, email, inviterId, role, now } = invite;
    // Two owners who invite the same person at once take turns.
    await tx.query("SELECT FROM brand WHERE id = $1 FOR UPDATE", [brandId]);
    const member = await tx.query(
      "SELECT FROM membership ms JOIN marketer m ON m.id = ms.marketer_id WHERE ms.brand_id = $1 AND m.email = $2",
      [brandId, email],
    );
    if (member.rows.length > 0) return refuse("already_member");
    await tx.query(
      "UPDATE colleague_invitation SET revoked_at = $3 WHERE brand_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL",
      [brandId, email, now],
    );
    const id = newId();
    await tx.query(
      `INSERT INTO colleague_invitation (id, brand_id, inviter_id, email, role, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, brandId, inviterId, email, role, hashOfLink(id, 1), now, endOf(now)],
    );
    await mail(tx, id, 1);
    const detail = { colleague: email, role };
    await recordAudit(tx, { brandId, marketerId: inviterId, action: "colleague_invited", detail, now });
    return ok({ id });
  });
}

interface Resend {
  brandId: string;
  marketerId: string;
  invitationId: string;
  now: Date;
}

/** Sends the invitation again with another link: the one before ends, so that a forwarded mail is worth nothing. */
export async function resendInvitation(
  resend: Resend,
): Promise<Result<null, "not_found" | "too_many_invitations">> {
  if (!(await mayMail(resend.brandId))) return refuse("too_many_invitations");
  return transaction(async (tx) => {
    const { brandId, marketerId, invitationId, now } = resend;
    const { rows } = await tx.query<{ sends: number; email: string }>(
      `UPDATE colleague_invitation SET sends = sends + 1, expires_at = $3
        WHERE id = $1 AND brand_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING sends, email`,
      [invitationId, brandId, endOf(now)],
    );
    const sent = rows[0];
    if (!sent) return refuse("not_found");
    await tx.query("UPDATE colleague_invitation SET token_hash = $2 WHERE id = $1", [
      invitationId,
      hashOfLink(invitationId, sent.sends),
    ]);
    await mail(tx, invitationId, sent.sends);
    const detail = { colleague: sent.email };
    await recordAudit(tx, { brandId, marketerId, action: "invitation_resent", detail, now });
    return ok(null);
  });
}

function mayMail(brandId: string): Promise<boolean> {
  return takeAllowance("colleague-mail", hashAddress(brandId).toString("base64url"));
}

/** The gate derives the link from the message's key: the same words, so that what is stored fits what is mailed. */
function hashOfLink(id: string, sends: number): Buffer {
  return hashToken(linkToken("colleague", `colleague-invitation:${id}:${sends}`));
}

function endOf(now: Date): Date {
  return new Date(now.getTime() + days(INVITATION_DAYS));
}

async function mail(tx: Queryable, id: string, sends: number): Promise<void> {
  await enqueue(tx, "queue-message", {
    name: "colleague-invitation",
    colleagueInvitationId: id,
    request: String(sends),
  });
}
