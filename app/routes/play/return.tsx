import * as z from "zod";
import { askForReturnLink } from "#app/features/play/ask-for-link.server.ts";
import { ReturnScreen, type ReturnView } from "#app/features/play/return-screen.tsx";
import { emailField } from "#app/features/play/sign-up.schema.ts";
import {
  campaignPage,
  noticePage,
  type RouteArgs,
  type Visit,
  visitCampaign,
} from "#app/features/play/visit.server.tsx";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { contextOf, readForm, seeOther } from "#app/infra/http.server.ts";
import { hashNetwork } from "#app/infra/secrets.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitCampaign(args);
  const isSent = new URL(args.request.url).searchParams.has("sent");
  return returnPage(
    args,
    visit,
    isSent ? { state: "sent", homeHref: visit.home, againHref: `${visit.home}/return` } : ask(visit),
  );
}

/** The same answer for an address that plays and for one that does not. */
export async function action(args: RouteArgs): Promise<Response> {
  const network = hashNetwork(contextOf(args.context).clientIp);
  const [fields, visit, isAllowed] = await Promise.all([
    readForm(args.request),
    visitCampaign(args),
    takeAllowance("return-network", network),
  ]);
  if (!isAllowed) return noticePage(args, "too-many", 429, visit.home);
  const parsed = parseForm(fields, z.object({ email: emailField }), visit.t.refusals);
  if (!parsed.ok) {
    const code = parsed.faults.email === "email_empty" ? "email_empty" : "not_an_address";
    return returnPage(
      args,
      visit,
      { ...ask(visit), email: fields.email ?? "", error: visit.t.refusals[code] },
      422,
    );
  }
  await askForReturnLink(visit.state.campaign, parsed.value.email);
  return seeOther(`${visit.home}/return?sent`);
}

function ask(visit: Visit): Extract<ReturnView, { state: "ask" }> {
  return { state: "ask", action: `${visit.home}/return`, homeHref: visit.home };
}

function returnPage(args: RouteArgs, visit: Visit, view: ReturnView, status = 200): Response {
  return campaignPage(args, visit, {
    title: visit.t.account.back.title,
    body: <ReturnScreen t={visit.t} {...view} />,
    status,
  });
}
