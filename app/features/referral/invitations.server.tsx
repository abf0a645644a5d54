import * as z from "zod";
import { type InvitationRefusal, MOST_PER_CAMPAIGN, MOST_PER_DAY } from "#app/domain/referral/invitation.ts";
import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import { emailField } from "#app/features/play/sign-up.schema.ts";
import {
  campaignPage,
  nextPath,
  type PlayerVisit,
  type RouteArgs,
  requirePlay,
  visitWith,
} from "#app/features/play/visit.server.tsx";
import { toInvitations } from "#app/features/referral/invitation-list.query.server.ts";
import { loadInvitationsPage } from "#app/features/referral/invitations-page.query.server.ts";
import { InvitationsScreen } from "#app/features/referral/invitations-screen.tsx";
import { inviteOffer } from "#app/features/referral/offer.server.ts";
import type { PlayerMessages } from "#app/i18n/player-messages.ts";
import { parseForm } from "#app/infra/form.server.ts";
import type { InvitationView } from "#app/player/invitation-list.tsx";

const friendSchema = z.object({ friendEmail: emailField });

/** A player who may challenge somebody: challenging is part of playing, and needs an open door. */
export async function visitInvitations(args: RouteArgs): Promise<InvitationsVisit> {
  const { visit: anybody, found } = await visitWith(args, loadInvitationsPage);
  const visit = requirePlay(anybody);
  requireOpenDoor(args, visit);
  return {
    ...visit,
    invitations: toInvitations(
      found.row.invitations,
      visit.version.content.levels.length,
      visit.language,
      visit.now,
    ),
  };
}

export type InvitationsVisit = PlayerVisit & { invitations: InvitationView[] };

export function invitationsPage(
  args: RouteArgs,
  visit: InvitationsVisit,
  options: { sent?: boolean; fault?: { value: string; error: string } } = {},
): Response {
  const body = (
    <InvitationsScreen
      t={visit.t}
      offer={inviteOffer(visit, options.fault)}
      invitations={visit.invitations}
      sent={options.sent ?? false}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, {
    title: visit.t.referral.invitations.title,
    body,
    status: options.fault ? 422 : 200,
  });
}

type AddressFault = "email_empty" | "not_an_address";

/** What was typed as a friend's address, checked; or the form again with the fault beside it. */
export function parseFriend(visit: PlayerVisit, fields: Record<string, string>) {
  const parsed = parseForm(fields, friendSchema, { email_empty: "", not_an_address: "" } satisfies Record<
    AddressFault,
    string
  >);
  if (parsed.ok) return { ok: true as const, friendEmail: parsed.value.friendEmail };
  return {
    ok: false as const,
    fault: faultBeside(visit, fields, parsed.faults.friendEmail ?? "not_an_address"),
  };
}

export function faultBeside(
  { t }: PlayerVisit,
  fields: Record<string, string>,
  code: InvitationRefusal | AddressFault,
) {
  return { value: fields.friendEmail ?? "", error: refusalSentence(t, code) };
}

/** The sentence for a refused address: what is wrong with it, and nothing about the person behind it. */
function refusalSentence(t: PlayerMessages, code: InvitationRefusal | AddressFault): string {
  switch (code) {
    case "email_empty":
      return t.refusals.friend_email_empty;
    case "too_many_today":
      return t.refusals.too_many_invitations({ most: MOST_PER_DAY });
    case "too_many_in_campaign":
      return t.refusals.too_many_invitations({ most: MOST_PER_CAMPAIGN });
    default:
      return t.refusals[code];
  }
}
