import type { Question } from "#app/domain/campaign/question.ts";
import {
  FRAME_PARTS,
  type FrameContent,
  type FramePart,
  type LevelPart,
  levelName,
  questionName,
  toContent,
} from "#app/domain/draft/parts.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { mayChange } from "#app/domain/team/role.ts";
import { listMedia } from "#app/features/media/media.query.server.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { env } from "#app/infra/env.server.ts";
import { toLocal } from "#app/infra/zoned-time.server.ts";
import { contentsOf, type LoadedDraft, loadDraft } from "./draft.query.server.ts";
import { draftOutline, levelOfQuestion, partsOfLevel, type QuestionSummary } from "./draft-view.server.ts";
import type { FramePartView } from "./frame-part-screen.tsx";
import type { LevelView } from "./level-editor-screen.tsx";
import { mailsView } from "./mails-view.server.ts";
import type { QuestionView } from "./question-editor-screen.tsx";

/** A page about the campaign as a whole, or null when there is no such part. */
export async function framePartView(
  signedIn: SignedIn,
  slug: string,
  part: string,
  query: URLSearchParams,
): Promise<FramePartView | null> {
  if (!isFramePart(part)) return null;
  const draft = await loadDraft(signedIn.brand.id, slug, part === "mails" ? FRAME_PARTS : [part, "identity"]);
  const found = draft?.parts.get(part);
  if (!draft || !found) return null;
  return {
    slug,
    part,
    content: found.content as FrameContent<FramePart>,
    revision: found.revision,
    languages: languagesOf(draft),
    facts: {
      address: `${env.BASE_URL}/play/${slug}`,
      isPublished: draft.head.version > 0,
      ...(part === "mails"
        ? { mails: await mailsView(signedIn.brand.id, slug, toContent(contentsOf(draft)), query) }
        : {}),
    },
    mayChange: mayEdit(signedIn, draft),
    media: part === "look" ? await listMedia(signedIn.brand.id) : [],
  };
}

export async function levelView(
  signedIn: SignedIn,
  slug: string,
  key: string,
  zone: string,
): Promise<LevelView | null> {
  const { brand, marketer } = signedIn;
  const [outline, draft] = await Promise.all([
    draftOutline(brand.id, slug, marketer.language),
    loadDraft(brand.id, slug, [levelName(key), "identity"]),
  ]);
  const found = draft?.parts.get(levelName(key));
  if (!outline || !draft || !found) return null;
  const level = found.content as LevelPart;
  const asked = await loadDraft(brand.id, slug, partsOfLevel(level));
  const languages = languagesOf(draft);
  const summaries = (keys: string[]) =>
    keys.flatMap((each): QuestionSummary[] => {
      const question = asked?.parts.get(questionName(each))?.content as Question | undefined;
      if (!question) return [];
      return [
        {
          key: each,
          kind: question.kind,
          prompt: inLanguage(question.prompt, marketer.language, languages[0]),
        },
      ];
    });
  const local = (at: number | undefined) => (at === undefined ? "" : toLocal(new Date(at), zone));
  return {
    slug,
    level,
    revision: found.revision,
    number: outline.levels.findIndex((each) => each.key === key) + 1,
    languages,
    levels: outline.levels,
    opening: summaries(level.opening),
    questions: summaries(level.questions),
    opensAt: local(level.opensAt),
    closesAt: local(level.closesAt),
    zone,
    mayChange: mayEdit(signedIn, draft),
  };
}

export async function questionView(
  signedIn: SignedIn,
  slug: string,
  key: string,
): Promise<QuestionView | null> {
  const draft = await loadDraft(signedIn.brand.id, slug, [questionName(key), "identity"]);
  const found = draft?.parts.get(questionName(key));
  if (!draft || !found) return null;
  return {
    slug,
    question: found.content as Question,
    revision: found.revision,
    languages: languagesOf(draft),
    level: await levelOfQuestion(draft.head.campaignId, key),
    mayChange: mayEdit(signedIn, draft),
    media: await listMedia(signedIn.brand.id),
  };
}

function languagesOf(draft: LoadedDraft): [Language, ...Language[]] {
  return (draft.parts.get("identity")?.content as FrameContent<"identity"> | undefined)?.languages ?? ["en"];
}

function mayEdit({ role }: SignedIn, { head }: LoadedDraft): boolean {
  return mayChange(role) && head.state !== "closed";
}

function isFramePart(part: string): part is FramePart {
  return (FRAME_PARTS as string[]).includes(part);
}
