import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkQuestions } from "#app/features/exchange/check-questions.server.ts";
import { LevelImportScreen } from "#app/features/exchange/level-import-screen.tsx";
import { levelImport } from "#app/features/exchange/level-import-view.server.ts";
import { readPackage } from "#app/features/exchange/package-as-text.server.ts";
import { questionFile } from "#app/features/exchange/question-file.server.ts";
import { readUpload } from "#app/features/exchange/read-upload.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const into = await levelImport(await requireEditor(request), params.campaign ?? "", params.level ?? "");
  if (!into) throw new Response(null, { status: 404 });
  return into.view;
}

/** Reads the file and says what it would bring; it changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const into = await levelImport(await requireEditor(request), params.campaign ?? "", params.level ?? "");
  if (!into) throw new Response(null, { status: 404 });
  const upload = await readUpload(request, { packages: true });
  if (!upload.ok)
    return data({ report: null, fault: upload.fault, unreadable: null, values: upload.fields }, 422);
  const { fields, text } = upload.value;
  const checked = checkQuestions(questionFile(upload.value, into.view.languages), into);
  if (!checked.ok)
    return data(
      {
        report: null,
        fault: null,
        unreadable: checked,
        values: { ...fields, text: readPackage(text) ? "" : text },
      },
      422,
    );
  return data({ report: checked.value, fault: null, unreadable: null, values: {} });
}

export default function LevelImport() {
  return <LevelImportScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
