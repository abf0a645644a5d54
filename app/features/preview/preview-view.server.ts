import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import { beginPreview, chosenPlace, type PreviewChoice } from "#app/domain/preview/begin-preview.ts";
import { loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { now } from "#app/infra/clock.server.ts";
import { toInstant } from "#app/infra/zoned-time.server.ts";
import { previewHome } from "./preview-address.server.ts";
import { previewChoiceSchema } from "./preview-choice.schema.ts";

/** The page of the studio around a preview: what is looked at, what else may be, and where it is. */
export interface PreviewView {
  choice: PreviewChoice;
  /** As it was typed, and the zone that it is meant in. */
  at: string;
  zone: string;
  languages: { tag: Language; name: string }[];
  /** Names and prompts are in the studio's language, or in another; empty while nothing is said. */
  levels: { key: string; name: string; questions: { key: string; prompt: string }[] }[];
  /** The first page; null where the moment is none. */
  address: string | null;
}

/** Null when there is no such draft. */
export async function previewView(
  { brand, marketer }: SignedIn,
  slug: string,
  asked: Record<string, string>,
  ownZone: string,
): Promise<PreviewView | null> {
  const draft = await loadDraftContent(brand.id, slug);
  if (!draft) return null;
  const { content } = draft;
  const { at: typed, atZone: zone = ownZone, language, ...rest } = previewChoiceSchema.parse(asked);
  const wanted = language ?? marketer.language;
  const choice = {
    ...rest,
    language: content.languages.find((tag) => tag === wanted) ?? content.languages[0],
  };
  const place = chosenPlace(content, choice);
  const chosen = content.levels[place.level - 1];
  const say = (words: Words) => inLanguage(words, marketer.language, content.languages[0]);
  return {
    choice: { ...choice, question: (chosen && stepsOf(chosen)[place.question]?.key) ?? "" },
    at: typed,
    zone,
    languages: content.languages.map((tag) => ({ tag, name: LANGUAGE_NAMES[tag] })),
    levels: content.levels.map((level) => ({
      key: level.key,
      name: say(level.name),
      questions: stepsOf(level).map(({ key, prompt }) => ({ key, prompt: say(prompt) })),
    })),
    address: addressOf(slug, content, choice, typed, zone),
  };
}

function addressOf(
  slug: string,
  content: CampaignContent,
  choice: PreviewChoice,
  typed: string,
  zone: string,
): string | null {
  const wall = now().getTime();
  const at = typed === "" ? wall : momentOf(typed, zone);
  if (at === null) return null;
  const { preview, path } = beginPreview(content, choice, { at, since: wall });
  return previewHome(slug, preview) + path;
}

/** From 1970 to 9998: whatever is counted from such a moment is one, too. */
const LAST = Date.UTC(9999, 0);

function momentOf(typed: string, zone: string): number | null {
  try {
    const at = toInstant(typed, zone).getTime();
    return at >= 0 && at < LAST ? at : null;
  } catch {
    return null;
  }
}
