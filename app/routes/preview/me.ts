import { mePage } from "#app/features/play/me-page.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { previewedVoucher } from "#app/features/preview/previewed-voucher.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedPlay(args);
  const { entries } = visit.played;
  const voucher = previewedVoucher(visit).state;
  return mePage(args, visit, { entries, invitations: [], voucher, newsletterGivenAt: null });
}
