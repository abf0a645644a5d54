import type { ActionFunctionArgs } from "@remix-run/node";
import { deletePicture } from "#app/features/media/delete-picture.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const id = params.picture ?? "";
  const deleted = await deletePicture({ brandId: brand.id, marketerId: marketer.id, id, now: now() });
  if (deleted.ok) return seeOther("/studio/media?deleted");
  if (deleted.refusal === "not_found") throw new Response(null, { status: 404 });
  // A campaign has begun to show it since the page was made, which now says so.
  return seeOther(`/studio/media/${id}`);
}

export function loader() {
  return seeOther("/studio/media");
}
