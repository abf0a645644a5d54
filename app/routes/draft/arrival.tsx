import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArrivalScreen } from "#app/features/exchange/arrival-screen.tsx";
import { arrivalView } from "#app/features/exchange/arrival-view.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const wanted = new URL(request.url).searchParams.get("address");
  const view = await arrivalView(signedIn, params.campaign ?? "", wanted);
  if (!view) throw new Response(null, { status: 404 });
  return view;
}

export default function Arrival() {
  return <ArrivalScreen {...useLoaderData<typeof loader>()} />;
}
