import type { ActionFunctionArgs } from "@remix-run/node";
import { pageBefore } from "#app/features/team/page-before.server.ts";
import { preferenceCookie } from "#app/features/team/preferences.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

/** Light or dark, shortcuts or none: kept in this browser, so it asks for no account. */
export async function action({ request }: ActionFunctionArgs) {
  refuseForeignForm(request);
  return seeOther(pageBefore(request), preferenceCookie(await readForm(request)));
}

export function loader() {
  return seeOther("/studio");
}
