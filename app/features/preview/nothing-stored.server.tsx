import { campaignPage, nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { NothingStoredScreen } from "./nothing-stored-screen.tsx";
import type { PreviewVisit } from "./preview-visit.server.ts";

/** In the place of an act, of a mail, and of the pages that only a device or an account of one's own has. */
export function nothingStoredPage(args: RouteArgs, visit: PreviewVisit): Response {
  const { language } = visit.signedIn.marketer;
  return campaignPage(args, visit, {
    title: studioMessages(language).preview.nothingStored,
    body: <NothingStoredScreen language={language} backHref={nextPath(visit)} />,
    hasOwnAddress: false,
  });
}
