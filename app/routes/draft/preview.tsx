import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PreviewScreen } from "#app/features/preview/preview-screen.tsx";
import { previewView } from "#app/features/preview/preview-view.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const view = await previewView(signedIn, params.campaign ?? "", asked, readPreferences(request).timeZone);
  if (!view) throw new Response(null, { status: 404 });
  return data(view, view.address === null ? 422 : 200);
}

export default function Preview() {
  return <PreviewScreen {...useLoaderData<typeof loader>()} />;
}
