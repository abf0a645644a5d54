import type { ActionFunctionArgs } from "@remix-run/node";
import { backTo, editingOf } from "#app/features/draft/editing.server.ts";
import { addQuestions } from "#app/features/exchange/add-questions.server.ts";
import { levelImport } from "#app/features/exchange/level-import-view.server.ts";
import { questionFile } from "#app/features/exchange/question-file.server.ts";
import { readUpload } from "#app/features/exchange/read-upload.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** Adds the questions of a file that was checked. */
export async function action({ request, params }: ActionFunctionArgs) {
  const into = await levelImport(await requireEditor(request), params.campaign ?? "", params.level ?? "");
  if (!into) throw new Response(null, { status: 404 });
  const { slug, level, languages } = into.view;
  const editing = await editingOf(request, slug);
  const upload = await readUpload(request, { packages: true });
  const page = `/studio/campaigns/${slug}/draft/levels/${level.key}`;
  if (!upload.ok) return backTo(`${page}/import`, "nothing_to_add");
  const outcome = await addQuestions(editing, level.key, questionFile(upload.value, languages));
  if (outcome.ok) return seeOther(`${page}?added=${outcome.value.added}`);
  return backTo(`${page}/import`, outcome.refusal);
}
