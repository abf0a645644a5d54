import type { ActionFunctionArgs } from "@remix-run/node";
import { editingOf } from "#app/features/draft/editing.server.ts";
import { openDraft } from "#app/features/draft/open-draft.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** Begins a draft of a published campaign. */
export async function action({ request, params }: ActionFunctionArgs) {
  const editing = await editingOf(request, params.campaign ?? "");
  const opened = await openDraft(editing);
  if (!opened.ok) throw new Response(null, { status: 404 });
  return seeOther(`/studio/campaigns/${editing.slug}/draft`);
}
