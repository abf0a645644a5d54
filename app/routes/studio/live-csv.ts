import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { liveView } from "#app/features/insight/live.query.server.ts";
import { liveFile, readTable } from "#app/features/insight/live-file.server.ts";
import { readGrain } from "#app/features/insight/plays-over-time.query.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const query = new URL(request.url).searchParams;
  const at = now();
  const live = await liveView(brand.id, params.campaign ?? "", {
    language: marketer.language,
    timeZone: readPreferences(request).timeZone,
    grain: readGrain(query.get("by")),
    now: at,
  });
  if (!live) throw new Response(null, { status: 404 });
  const table = readTable(query.get("table"));
  const csv = liveFile(live, table, studioMessages(marketer.language));
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${live.slug}-${table}-${at.toISOString().slice(0, 10)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
