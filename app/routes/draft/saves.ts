import type { ActionFunctionArgs } from "@remix-run/node";
import { isPartName } from "#app/domain/draft/parts.ts";
import { editingOf } from "#app/features/draft/editing.server.ts";
import { pageOfPart } from "#app/features/draft/page-of-part.ts";
import { savePartForm } from "#app/features/draft/save-part-form.server.ts";
import { pageBefore } from "#app/features/team/page-before.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { knownZone } from "#app/infra/zoned-time.server.ts";

/** Saves one part: for the page's script, which reads the answer, and for a plain form, which is led back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const editing = await editingOf(request, params.campaign ?? "");
  const part = params.part ?? "";
  if (!isPartName(part)) throw new Response(null, { status: 404 });
  const form = await request.formData();
  // The clock that the form was written by, should the browser have come to another meanwhile.
  const zone = knownZone(form.get("opensAtZone")) ?? readPreferences(request).timeZone;
  const saved = await savePartForm(editing, part, form, zone);
  const base = `/studio/campaigns/${editing.slug}/draft`;
  if (!request.headers.get("Accept")?.includes("application/json")) {
    const page = pageOfPart(base, part);
    if (!saved.ok) return seeOther(`${page}?refused=${saved.refusal}`);
    // Of the mails a page shows one, which its address names.
    const before = pageBefore(request);
    return seeOther(before.startsWith(`${page}?mail=`) ? before : page);
  }
  if (saved.ok) return Response.json({ ok: true, revision: saved.value.revision, at: editing.now });
  return Response.json(saved, { status: saved.refusal === "faulty" ? 422 : 409 });
}
