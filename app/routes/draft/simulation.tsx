import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { simulationSchema } from "#app/features/draft/simulation.schema.ts";
import { simulateDraft } from "#app/features/draft/simulation-view-of-draft.server.ts";
import { SimulationScreen } from "#app/features/simulation/simulation-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const asked = simulationSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const view = await simulateDraft(brand.id, params.campaign ?? "", {
    ...asked,
    language: marketer.language,
    now: now(),
  });
  if (!view) throw new Response(null, { status: 404 });
  return { view };
}

export default function Simulation() {
  return <SimulationScreen {...useLoaderData<typeof loader>()} />;
}
