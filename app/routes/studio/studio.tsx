import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isStudioLanguage } from "#app/domain/kernel/language.ts";
import { StudioShell } from "#app/features/shell/studio-shell.tsx";
import { ErrorScreen } from "#app/features/team/error-screen.tsx";
import { pageBefore } from "#app/features/team/page-before.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { setLanguage } from "#app/features/team/sign-in.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { theme, hasShortcuts } = readPreferences(request);
  return { ...(await requireMarketer(request)), theme, hasShortcuts };
}

/** The language switch, on every page: the marketer stays where they are. */
export async function action({ request }: ActionFunctionArgs) {
  const { marketer } = await requireMarketer(request);
  const { language = "" } = await readForm(request);
  if (isStudioLanguage(language)) await setLanguage(marketer.id, language);
  return seeOther(pageBefore(request));
}

export default function Studio() {
  return <StudioShell {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <ErrorScreen />;
}
