import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { liveView } from "#app/features/insight/live.query.server.ts";
import { LiveScreen } from "#app/features/insight/live-screen.tsx";
import { readGrain } from "#app/features/insight/plays-over-time.query.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const live = await liveView(brand.id, params.campaign ?? "", {
    language: marketer.language,
    timeZone: readPreferences(request).timeZone,
    grain: readGrain(new URL(request.url).searchParams.get("by")),
    now: now(),
  });
  if (!live) throw new Response(null, { status: 404 });
  const words = studioMessages(marketer.language);
  return { live, title: words.title(`${words.live.title}, ${live.name}`) };
}

export default function LivePage() {
  return <LiveScreen live={useLoaderData<typeof loader>().live} />;
}
