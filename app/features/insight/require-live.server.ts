import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { type StudioMessages, studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { liveView } from "./live.query.server.ts";
import type { Live } from "./live.ts";
import { readGrain } from "./plays-over-time.query.server.ts";

/** The campaign's numbers as this request's marketer may see and read them; 404 where their brand has no such campaign. */
export async function requireLive(
  request: Request,
  slug = "",
): Promise<{ live: Live; words: StudioMessages; query: URLSearchParams }> {
  const { brand, marketer } = await requireMarketer(request);
  const query = new URL(request.url).searchParams;
  const live = await liveView(brand.id, slug, {
    language: marketer.language,
    timeZone: readPreferences(request).timeZone,
    grain: readGrain(query.get("by")),
    now: now(),
  });
  if (!live) throw new Response(null, { status: 404 });
  return { live, words: studioMessages(marketer.language), query };
}
