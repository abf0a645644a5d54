import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionView } from "#app/features/draft/part-view.server.ts";
import { QuestionEditorScreen } from "#app/features/draft/question-editor-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const view = await questionView(signedIn, params.campaign ?? "", params.question ?? "");
  if (!view) throw new Response(null, { status: 404 });
  return view;
}

export default function Question() {
  return <QuestionEditorScreen {...useLoaderData<typeof loader>()} />;
}
