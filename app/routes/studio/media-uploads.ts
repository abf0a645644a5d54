import type { ActionFunctionArgs } from "@remix-run/node";
import { receivePicture } from "#app/features/media/receive-picture.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** An upload from the editor's picture dialog, answered with the picture itself; the form of the library needs no script. */
export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const added = await receivePicture(request, { brandId: brand.id, marketerId: marketer.id, now: now() });
  if (!added.ok)
    return Response.json(
      { ok: false, sentence: studioMessages(marketer.language).faults[added.refusal] },
      { status: 422 },
    );
  return Response.json({ ok: true, item: added.value });
}

export function loader() {
  return seeOther("/studio/media");
}
