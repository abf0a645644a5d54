import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FramePartScreen } from "#app/features/draft/frame-part-screen.tsx";
import { framePartView } from "#app/features/draft/part-view.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const query = new URL(request.url).searchParams;
  const view = await framePartView(signedIn, params.campaign ?? "", params.part ?? "", query);
  if (!view) throw new Response(null, { status: 404 });
  return view;
}

export default function Part() {
  return <FramePartScreen {...useLoaderData<typeof loader>()} />;
}
