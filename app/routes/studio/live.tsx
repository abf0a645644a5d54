import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LiveScreen } from "#app/features/insight/live-screen.tsx";
import { requireLive } from "#app/features/insight/require-live.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { live, words } = await requireLive(request, params.campaign);
  return { live, title: words.title(`${words.live.title}, ${live.name}`) };
}

export default function LivePage() {
  return <LiveScreen live={useLoaderData<typeof loader>().live} />;
}
