import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { listVersions } from "#app/features/draft/versions.query.server.ts";
import { VersionsScreen } from "#app/features/draft/versions-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, role } = await requireMarketer(request);
  const slug = params.campaign ?? "";
  return { slug, versions: await listVersions(brand.id, slug), mayChange: mayChange(role) };
}

export default function Versions() {
  return <VersionsScreen {...useLoaderData<typeof loader>()} />;
}
