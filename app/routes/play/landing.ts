import { landingPage, openLanding } from "#app/features/play/landing.server.tsx";
import { receiveSignUp } from "#app/features/play/receive-sign-up.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await openLanding(args);
  return landingPage(args, visit, { from: new URL(args.request.url).searchParams.get("from") ?? "" });
}

export async function action(args: RouteArgs): Promise<Response> {
  return receiveSignUp(args);
}
