import type { LoaderFunctionArgs } from "@remix-run/node";
import { exampleFile } from "#app/features/exchange/example-file.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireMarketer(request);
  return exampleFile(marketer.language);
}
