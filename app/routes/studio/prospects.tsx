import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readFilter } from "#app/features/profile/prospect-filter.ts";
import { listProspects } from "#app/features/profile/prospect-list.query.server.ts";
import { ProspectsScreen } from "#app/features/profile/prospects-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const query = new URL(request.url).searchParams;
  const list = await listProspects(brand.id, readFilter(query), query.get("after"), marketer.language);
  const words = studioMessages(marketer.language);
  return { list, title: words.title(words.profile.title) };
}

export default function Prospects() {
  return <ProspectsScreen {...useLoaderData<typeof loader>().list} />;
}
