import { loadObjectedMail } from "#app/features/messaging/object-to-mail.server.ts";
import { campaignPage, notFound, type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";
import { StopScreen } from "#app/features/referral/stop-screen.tsx";
import { now } from "#app/infra/clock.server.ts";

/** The POST of a way out of our mail: pressed as a button, or sent by a mail program by itself (RFC 8058). */
export async function object(
  args: RouteArgs,
  purpose: "stop" | "never",
  act: (messageId: string, now: Date) => Promise<void>,
): Promise<Response> {
  const mail = await loadObjectedMail(purpose, args.params.token ?? "");
  if (!mail) return notFound(args);
  await act(mail.messageId, now());
  return objectionPage(args, purpose, "done");
}

/** The page behind the link: looking at it changes nothing, one button acts. */
export async function objectionPage(
  args: RouteArgs,
  purpose: "stop" | "never",
  state: "ask" | "done",
): Promise<Response> {
  const token = args.params.token ?? "";
  const mail = await loadObjectedMail(purpose, token);
  if (!mail) return notFound(args);
  const visit = await visitCampaign(args, mail.slug);
  const words = purpose === "stop" ? visit.t.referral.unsubscribe : visit.t.referral.stop;
  const body = (
    <StopScreen
      words={words}
      {...(state === "ask" ? { state, action: `/mail/${purpose}/${token}` } : { state })}
    />
  );
  return campaignPage(args, visit, {
    title: words.title,
    body,
    headers: { "Referrer-Policy": "same-origin" },
  });
}
