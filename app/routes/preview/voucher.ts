import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { previewedVoucher } from "#app/features/preview/previewed-voucher.server.ts";
import { voucherPage } from "#app/features/voucher/voucher-page.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedPlay(args);
  return voucherPage(args, visit, previewedVoucher(visit));
}
