import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { visitDraft } from "#app/features/draft/editing.server.ts";
import { listVersions } from "#app/features/draft/versions.query.server.ts";
import { VersionsScreen } from "#app/features/draft/versions-screen.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.campaign ?? "";
  const {
    signedIn: { brand, role },
  } = await visitDraft(request, slug);
  return { slug, versions: await listVersions(brand.id, slug), mayChange: mayChange(role) };
}

export default function Versions() {
  return <VersionsScreen {...useLoaderData<typeof loader>()} />;
}
