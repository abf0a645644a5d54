import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAuditFilter } from "#app/features/audit/audit-filter.ts";
import { exportAudit } from "#app/features/audit/export-audit.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { csvDownload } from "#app/infra/csv.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "read_audit");
  const at = now();
  const csv = await exportAudit({
    brandId: brand.id,
    marketerId: marketer.id,
    filter: readAuditFilter(new URL(request.url).searchParams),
    words: studioMessages(marketer.language),
    now: at,
  });
  return csvDownload(csv, "activity", at);
}
