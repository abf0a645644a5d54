import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import type { Simulation, SimulationTerms } from "#app/domain/simulation/simulate.ts";
import { simulationView } from "#app/features/simulation/simulation-view.server.ts";
import { runInThread } from "#app/infra/thread.server.ts";
import { loadDraftContent } from "./draft.query.server.ts";

/** The same draft and the same number of people give the same figures: what changes them is an edit. */
const SEED = 20080;

/** What would come of a draft if so many people were invited now, or null when there is no such draft. */
export async function simulateDraft(
  brandId: string,
  slug: string,
  { invited, language, now }: { invited: number; language: StudioLanguage; now: Date },
) {
  const draft = await loadDraftContent(brandId, slug);
  if (!draft) return null;
  const { head, content } = draft;
  const startsAt = Math.max(now.getTime(), head.opensAt?.getTime() ?? 0);
  const terms: SimulationTerms = {
    content,
    invited,
    dates: { opensAt: head.opensAt?.getTime() ?? null, closesAt: head.closesAt?.getTime() ?? null },
    startsAt,
    seed: SEED,
  };
  const simulation = await runInThread<Simulation>("simulate.js", terms);
  return simulationView(simulation, content, language);
}
