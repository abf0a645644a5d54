import { useRouteLoaderData } from "@remix-run/react";
import { DraftOverviewScreen } from "#app/features/draft/draft-overview-screen.tsx";
import type { loader as shell } from "./draft.tsx";

export default function Overview() {
  const draft = useRouteLoaderData<typeof shell>("routes/draft/draft");
  return draft ? <DraftOverviewScreen {...draft} /> : null;
}
