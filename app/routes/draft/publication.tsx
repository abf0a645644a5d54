import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { backTo, editingOf } from "#app/features/draft/editing.server.ts";
import { PublicationScreen } from "#app/features/draft/publication-screen.tsx";
import { publicationView } from "#app/features/draft/publication-view.server.ts";
import { publishDraft } from "#app/features/draft/publish-draft.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireMarketer(request);
  const view = await publicationView(signedIn, params.campaign ?? "", readPreferences(request).timeZone);
  if (!view) throw new Response(null, { status: 404 });
  return view;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editing = await editingOf(request, params.campaign ?? "");
  const { seen } = await readForm(request);
  const published = await publishDraft({ ...editing, seen: Number(seen) });
  if (published.ok) return seeOther(`/studio/campaigns/${published.value.slug}`);
  if (published.refusal === "not_found") throw new Response(null, { status: 404 });
  return backTo(`/studio/campaigns/${editing.slug}/draft/publication`, published.refusal);
}

export default function Publication() {
  return <PublicationScreen {...useLoaderData<typeof loader>()} />;
}
