import type { Language } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { type CameFrom, parsePlacement } from "#app/domain/profile/came-from.ts";
import type { PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import type { PlayerState } from "#app/features/play/player-state.query.server.ts";
import type { SignUp } from "#app/features/play/sign-up.schema.ts";
import { SIGN_UP } from "#app/features/play/sign-up.sql.server.ts";
import { takePlace } from "#app/features/play/take-place.server.ts";
import type { Arrival } from "#app/features/referral/arrival.query.server.ts";
import { openLinkInvitation } from "#app/features/referral/open-link-invitation.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, type Queryable, run, transaction } from "#app/infra/db.server.ts";
import { hashAddress, hashSession, hashToken, linkToken, newToken } from "#app/infra/secrets.server.ts";

export interface SignUpCommand {
  state: PlayerState;
  version: PublishedVersion;
  form: SignUp;
  arrival: Arrival | null;
  language: Language;
  now: Date;
  /** What the device will be known by; a new one where none is given. */
  token?: string;
}

/** The device's token, for its cookie. */
export interface SignedUp {
  token: string;
}

/**
 * Starts an unproven play for whoever signs up: nothing is looked up by the typed address, so known and
 * unknown addresses take the same way (DESIGN decision 10). Only somebody who arrived by a link mailed to an
 * address and typed that very address has proven it, and joins the person at once.
 */
export async function signUp(command: SignUpCommand): Promise<Result<SignedUp, "full">> {
  const { state, version, token = newToken() } = command;
  const arrival = command.arrival?.campaignId === state.campaign.id ? command.arrival : null;
  const { capacity } = version.content;
  if (!arrival && capacity === undefined) {
    await storeSignUp(command, token, parsePlacement(command.form.from), pool);
    return ok({ token });
  }
  const hasBegun = await transaction(async (tx) => {
    if (capacity !== undefined && !(await takePlace(tx, state.campaign.id, capacity))) return false;
    const from = arrival ? await cameBy(arrival, command, tx) : parsePlacement(command.form.from);
    const playId = await storeSignUp(command, token, from, tx);
    if (arrival && provesAddress(arrival, command)) await joinPerson(tx, playId, command.now);
    return true;
  });
  return hasBegun ? ok({ token }) : refuse("full");
}

function provesAddress(arrival: Arrival, { form }: SignUpCommand): boolean {
  return arrival.by !== "share" && arrival.addressHash.equals(hashAddress(form.email));
}

async function cameBy(arrival: Arrival, command: SignUpCommand, tx: Queryable): Promise<CameFrom> {
  switch (arrival.by) {
    case "invitation":
      return { source: "friend", invitationId: arrival.invitationId };
    case "share":
      return { source: "friend", invitationId: await openLinkInvitation(tx, arrival, linkTerms(command)) };
    case "launch":
      return { source: "launch", mailingId: arrival.mailingId };
  }
}

function linkTerms({ state, version, language, now }: SignUpCommand) {
  return { brandId: state.campaign.brandId, country: version.content.country, language, now };
}

async function storeSignUp(
  { state, version, form, language, now }: SignUpCommand,
  token: string,
  from: CameFrom,
  on: Queryable,
): Promise<string> {
  const [profileId, playId] = [newId(), newId()];
  const boxes = [...(["rules", "adult", "newsletter"] as const)].filter(
    (purpose) => form[purpose] !== "" && purpose in version.content.consents,
  );
  await run(
    SIGN_UP,
    [
      profileId,
      state.campaign.brandId,
      form.email,
      form.firstName,
      form.lastName,
      language,
      now,
      playId,
      state.campaign.id,
      version.id,
      from.source,
      from.source === "placement" ? from.placement : null,
      from.source === "friend" ? from.invitationId : null,
      from.source === "launch" ? from.mailingId : null,
      hashToken(linkToken("share", playId)),
      hashSession(token),
      boxes,
      consentVersion(version),
      hashAddress(form.email),
    ],
    on,
  );
  return playId;
}

/** Which words a box had: those of the campaign's published version. */
export function consentVersion(version: PublishedVersion): string {
  return `${version.content.slug}/${version.number}`;
}
