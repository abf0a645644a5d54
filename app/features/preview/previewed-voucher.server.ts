import { CODE_LENGTH, shownCode } from "#app/domain/voucher/code.ts";
import { grantFor } from "#app/domain/voucher/voucher.ts";
import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import type { HeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import type { PreviewVisit } from "./preview-visit.server.ts";

/** No pool gives out this one. */
const SAMPLE_CODE = shownCode("0".repeat(CODE_LENGTH));

/** What the player would have by the rules of the real one, out of a pool that is never empty. */
export function previewedVoucher({ play, played, version }: PreviewVisit & PlayerVisit): HeldVoucher {
  if (played.finishedAt === null) return { state: "not-finished" };
  const grant = grantFor(play, version.content.voucher.validDays, played.finishedAt);
  switch (grant.status) {
    case "issued":
      return { state: "issued", code: SAMPLE_CODE, expiresAt: new Date(grant.expiresAt) };
    case "reserved":
      return { state: "reserved", until: new Date(grant.until) };
    case "waiting":
      return { state: "waiting", since: new Date(played.finishedAt) };
  }
}
