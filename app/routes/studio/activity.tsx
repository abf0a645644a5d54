import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAudit } from "#app/features/audit/audit.query.server.ts";
import { readAuditFilter } from "#app/features/audit/audit-filter.ts";
import { AuditScreen } from "#app/features/audit/audit-screen.tsx";
import { requireDeed } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "read_audit");
  const query = new URL(request.url).searchParams;
  const page = await findAudit(brand.id, readAuditFilter(query), query.get("after"));
  const words = studioMessages(marketer.language);
  return { page, title: words.title(words.audit.title) };
}

export default function Activity() {
  return <AuditScreen page={useLoaderData<typeof loader>().page} />;
}
