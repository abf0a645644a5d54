import { NoticeScreen } from "#app/features/play/notice-screen.tsx";
import { campaignPage, type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";

/** An address below a game that leads nowhere: the game's own page says so, and shows the way back. */
export async function loader(args: RouteArgs): Promise<Response> {
  const [slug] = (args.params["*"] ?? "").split("/");
  const visit = await visitCampaign(args, slug);
  return campaignPage(args, visit, {
    title: visit.t.notice.titles["not-found"],
    body: <NoticeScreen t={visit.t} kind="not-found" homeHref={visit.home} />,
    status: 404,
  });
}
