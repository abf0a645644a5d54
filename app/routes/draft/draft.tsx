import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { DraftShell } from "#app/features/draft/draft-shell.tsx";
import { visitDraft } from "#app/features/draft/editing.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { signedIn, outline } = await visitDraft(request, params.campaign ?? "");
  const words = studioMessages(signedIn.marketer.language);
  return {
    outline,
    mayChange: mayChange(signedIn.role) && outline.head.state !== "closed",
    title: words.title(words.draft.editing(outline.name || words.draft.untitled)),
  };
}

export default function Draft() {
  return <DraftShell {...useLoaderData<typeof loader>()} />;
}
