import { loadMailedLink, type MailedLink, spendMailedLink } from "#app/features/play/mailed-link.server.ts";
import { MailedLinkScreen, type MailedLinkView } from "#app/features/play/mailed-link-screen.tsx";
import { campaignPage, notFound, type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { deviceCookie } from "#app/infra/player-cookie.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const token = args.params.token ?? "";
  const link = await loadMailedLink(token, now());
  return link ? linkPage(args, link, token) : notFound(args);
}

export async function action(args: RouteArgs): Promise<Response> {
  const token = args.params.token ?? "";
  const link = await loadMailedLink(token, now());
  if (!link) return notFound(args);
  const spent = await spendMailedLink(token, now());
  if (!spent)
    return linkPage(args, link.state === "expired" ? link : { ...link, state: "spent" }, token, 409);
  const home = `/play/${link.slug}`;
  return seeOther(spent.isFinished ? `${home}/voucher` : home, {
    "Set-Cookie": deviceCookie(spent.deviceToken),
  });
}

async function linkPage(args: RouteArgs, link: MailedLink, token: string, status = 200): Promise<Response> {
  const visit = await visitCampaign(args, link.slug);
  const view = toView(link, token, visit.home);
  return campaignPage(args, visit, {
    title: visit.t.account.mailed[view.state].title,
    body: <MailedLinkScreen t={visit.t} {...view} />,
    status,
    headers: { "Referrer-Policy": "same-origin" },
  });
}

function toView(link: MailedLink, token: string, home: string): MailedLinkView {
  switch (link.state) {
    case "proof":
    case "continue":
      return { state: link.state, action: `/mail/link/${token}` };
    case "spent":
      return { state: "spent", openHref: home, newLinkHref: `${home}/return` };
    case "expired":
      return { state: "expired", newLinkHref: `${home}/return` };
  }
}
