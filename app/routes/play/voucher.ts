import { type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";
import { toHeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import { loadVoucherPage } from "#app/features/voucher/voucher-page.query.server.ts";
import { voucherPage } from "#app/features/voucher/voucher-page.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit: anybody, found } = await visitWith(args, loadVoucherPage);
  const visit = requirePlay(anybody);
  return voucherPage(args, visit, toHeldVoucher(visit.play, found.row));
}
