import type { ActionFunctionArgs } from "@remix-run/node";
import { backTo, editingOf } from "#app/features/draft/editing.server.ts";
import { restoreVersion } from "#app/features/draft/restore-version.server.ts";
import { readForm } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const editing = await editingOf(request, params.campaign ?? "");
  const { number } = await readForm(request);
  const restored = await restoreVersion({ ...editing, number: Number(number) || 0 });
  if (!restored.ok && restored.refusal === "not_found") throw new Response(null, { status: 404 });
  return backTo(
    `/studio/campaigns/${editing.slug}/draft/versions`,
    restored.ok ? undefined : restored.refusal,
  );
}
