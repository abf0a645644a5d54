/** Where a play came from; kept with it, shown in the studio and exported. */
export type CameFrom =
  | { source: "direct" }
  | { source: "placement"; placement: string }
  | { source: "launch"; mailingId: string }
  | { source: "friend"; invitationId: string };

/** The name of a placement (`?from=`): short, plain, and worth a line in a table; anything else counts as none. */
const PLACEMENT = /^[a-z0-9][a-z0-9._-]{0,39}$/;

export function parsePlacement(from: string): CameFrom {
  const placement = from.trim().toLowerCase();
  return PLACEMENT.test(placement) ? { source: "placement", placement } : { source: "direct" };
}
