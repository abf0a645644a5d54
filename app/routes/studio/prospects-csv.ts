import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportProspects } from "#app/features/profile/export-prospects.server.ts";
import { readFilter } from "#app/features/profile/prospect-filter.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { csvDownload } from "#app/infra/csv.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  const query = new URL(request.url).searchParams;
  const csv = await exportProspects({
    brandId: brand.id,
    marketerId: marketer.id,
    filter: readFilter(query),
    delimiter: query.get("delimiter") === "semicolon" ? ";" : ",",
    clock: now,
  });
  return csvDownload(csv, "prospects", now());
}
