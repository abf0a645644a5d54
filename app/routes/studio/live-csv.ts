import type { LoaderFunctionArgs } from "@remix-run/node";
import { liveFile, readTable } from "#app/features/insight/live-file.server.ts";
import { requireLive } from "#app/features/insight/require-live.server.ts";
import { csvDownload } from "#app/infra/csv.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { live, words, query } = await requireLive(request, params.campaign);
  const table = readTable(query.get("table"));
  return csvDownload(liveFile(live, table, words), `${live.slug}-${table}`, live.at);
}
