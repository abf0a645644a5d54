import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftFile, yamlDownload } from "#app/features/exchange/campaign-file.query.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand } = await requireMarketer(request);
  const slug = params.campaign ?? "";
  const file = await draftFile(brand.id, slug);
  if (file === null) throw new Response(null, { status: 404 });
  return yamlDownload(file, slug);
}
