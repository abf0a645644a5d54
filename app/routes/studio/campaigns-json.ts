import type { LoaderFunctionArgs } from "@remix-run/node";
import { campaignNames } from "#app/features/campaign/campaign-names.query.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

/** The campaigns by name, for the command palette. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireMarketer(request);
  return { campaigns: await campaignNames(brand.id, marketer.language) };
}
