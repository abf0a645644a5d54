import type { ActionFunctionArgs } from "@remix-run/node";
import { editSchema } from "#app/features/draft/edit.schema.ts";
import { backTo, editingOf, visitDraft } from "#app/features/draft/editing.server.ts";
import { makeEdit } from "#app/features/draft/make-edit.server.ts";
import { readForm, safePath } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  await visitDraft(request, params.campaign ?? "");
  const editing = await editingOf(request, params.campaign ?? "");
  const edit = editSchema.safeParse(await readForm(request));
  if (!edit.success) throw new Response(null, { status: 400 });
  const base = `/studio/campaigns/${editing.slug}/draft`;
  const from = request.headers.get("Referer");
  const page = safePath(from && URL.canParse(from) ? new URL(from).pathname : null, base);
  const outcome = await makeEdit(editing, edit.data);
  if (!outcome.ok) {
    if (outcome.refusal === "not_found") throw new Response(null, { status: 404 });
    return backTo(page, outcome.refusal);
  }
  const { made } = outcome.value;
  if (made === null) return backTo(edit.data.kind === "remove-level" ? base : page);
  return backTo(`${base}/${edit.data.kind.endsWith("level") ? "levels" : "questions"}/${made}`);
}
