import { campaignPage, type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";
import { toHeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import { loadVoucherPage } from "#app/features/voucher/voucher-page.query.server.ts";
import { VoucherScreen } from "#app/features/voucher/voucher-screen.tsx";
import { voucherView } from "#app/features/voucher/voucher-view.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit: anybody, found } = await visitWith(args, loadVoucherPage);
  const visit = requirePlay(anybody);
  const isResent = new URL(args.request.url).searchParams.has("sent");
  const view = voucherView(visit, toHeldVoucher(visit.play, found.row), isResent);
  const body = <VoucherScreen t={visit.t} {...view} />;
  return campaignPage(args, visit, { title: visit.t.voucher.title, body });
}
