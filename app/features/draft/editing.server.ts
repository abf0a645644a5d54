import type { Language } from "#app/domain/kernel/language.ts";
import { requireEditor, requireMarketer, type SignedIn } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { type DraftOutline, draftOutline } from "./draft-view.server.ts";
import type { Editing } from "./edit-draft.server.ts";

/** A marketer at a page of the editor. A campaign without a draft is led to the page that begins one. */
export async function visitDraft(
  request: Request,
  slug: string,
): Promise<{ signedIn: SignedIn; outline: DraftOutline }> {
  const signedIn = await requireMarketer(request);
  const outline = await draftOutline(signedIn.brand.id, slug, signedIn.marketer.language as Language);
  if (!outline) throw new Response(null, { status: 404 });
  return { signedIn, outline };
}

/** Who changes the draft; an analyst is refused. */
export async function editingOf(request: Request, slug: string): Promise<Editing> {
  const { brand, marketer } = await requireEditor(request);
  return { brandId: brand.id, slug, marketerId: marketer.id, now: now() };
}

/** Back to a page of the editor, with what an edit was refused for, if it was. */
export function backTo(page: string, refusal?: string): Response {
  return seeOther(refusal ? `${page}?refused=${refusal}` : page);
}
