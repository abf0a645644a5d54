import type { ActionFunctionArgs } from "@remix-run/node";
import { chooseBrand } from "#app/features/team/choose-brand.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireMarketer(request);
  const { brand = "" } = await readForm(request);
  await chooseBrand(session.id, marketer.id, brand);
  return seeOther("/studio");
}

export function loader() {
  return seeOther("/studio");
}
