import type { LoaderFunctionArgs } from "@remix-run/node";
import { versionFile, yamlDownload } from "#app/features/exchange/campaign-file.query.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand } = await requireMarketer(request);
  const slug = params.campaign ?? "";
  const number = /^\d{1,6}$/.test(params.version ?? "") ? Number(params.version) : 0;
  const file = await versionFile(brand.id, slug, number);
  if (file === null) throw new Response(null, { status: 404 });
  return yamlDownload(file, `${slug}-${number}`);
}
