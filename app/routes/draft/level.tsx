import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LevelEditorScreen } from "#app/features/draft/level-editor-screen.tsx";
import { levelView } from "#app/features/draft/part-view.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const { timeZone } = readPreferences(request);
  const view = await levelView(signedIn, params.campaign ?? "", params.level ?? "", timeZone);
  if (!view) throw new Response(null, { status: 404 });
  return view;
}

export default function Level() {
  return <LevelEditorScreen {...useLoaderData<typeof loader>()} />;
}
