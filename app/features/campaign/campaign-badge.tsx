import type { CampaignState, Door } from "#app/domain/campaign/door.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge, type Tone } from "#app/ui/badge.tsx";

const TONES: Record<CampaignState, Tone> = { draft: "plain", live: "good", paused: "warn", closed: "plain" };

/** The state that a marketer gave the campaign, or what its dates have made of a live one. */
export function CampaignBadge({ state, door }: { state: CampaignState; door: Door }) {
  const { campaign: words } = useWords();
  if (state === "live" && door === "not-yet") return <Badge tone="warn">{words.notOpenYet}</Badge>;
  if (state === "live" && door === "closed") return <Badge tone="warn">{words.pastItsEnd}</Badge>;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}
