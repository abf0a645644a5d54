import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findProspect } from "#app/features/profile/prospect.query.server.ts";
import { ProspectScreen } from "#app/features/profile/prospect-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const found = await findProspect(brand.id, params.profile ?? "", marketer.language);
  if (!found) throw new Response(null, { status: 404 });
  if ("mergedInto" in found) throw seeOther(`/studio/prospects/${found.mergedInto}`);
  const words = studioMessages(marketer.language);
  const { firstName, lastName, email } = found.prospect;
  const name = [firstName, lastName].filter(Boolean).join(" ") || email || words.profile.noName;
  return { prospect: found.prospect, title: words.title(name) };
}

export default function Prospect() {
  return <ProspectScreen prospect={useLoaderData<typeof loader>().prospect} />;
}
