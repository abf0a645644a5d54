import { campaignPage, type PlayerVisit, type RouteArgs } from "#app/features/play/visit.server.tsx";
import type { HeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import { VoucherScreen } from "#app/features/voucher/voucher-screen.tsx";
import { voucherView } from "#app/features/voucher/voucher-view.server.ts";

export function voucherPage(args: RouteArgs, visit: PlayerVisit, held: HeldVoucher): Response {
  const isResent = new URL(args.request.url).searchParams.has("sent");
  const body = <VoucherScreen t={visit.t} {...voucherView(visit, held, isResent)} />;
  return campaignPage(args, visit, { title: visit.t.voucher.title, body });
}
