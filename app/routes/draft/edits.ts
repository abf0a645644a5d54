import type { ActionFunctionArgs } from "@remix-run/node";
import { editSchema } from "#app/features/draft/edit.schema.ts";
import { backTo, editingOf, visitDraft } from "#app/features/draft/editing.server.ts";
import { makeEdit } from "#app/features/draft/make-edit.server.ts";
import { readForm, safePath } from "#app/infra/http.server.ts";

/** Makes one edit: for the page's script, which reads the answer, and for a plain form, which is led on. */
export async function action({ request, params }: ActionFunctionArgs) {
  await visitDraft(request, params.campaign ?? "");
  const editing = await editingOf(request, params.campaign ?? "");
  const edit = editSchema.safeParse(await readForm(request));
  if (!edit.success) throw new Response(null, { status: 400 });
  const base = `/studio/campaigns/${editing.slug}/draft`;
  const outcome = await makeEdit(editing, edit.data);
  if (!outcome.ok && outcome.refusal === "not_found") throw new Response(null, { status: 404 });
  const made = outcome.ok ? outcome.value.made : null;
  const page = made && `${base}/${edit.data.kind.endsWith("level") ? "levels" : "questions"}/${made}`;
  if (request.headers.get("Accept")?.includes("application/json"))
    return outcome.ok ? Response.json({ ok: true, page }) : Response.json(outcome, { status: 409 });
  if (page) return backTo(page);
  const from = request.headers.get("Referer");
  const before = safePath(from && URL.canParse(from) ? new URL(from).pathname : null, base);
  return backTo(before, outcome.ok ? undefined : outcome.refusal);
}
