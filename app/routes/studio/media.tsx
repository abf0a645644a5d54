import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { findLibrary } from "#app/features/media/media.query.server.ts";
import { MediaScreen } from "#app/features/media/media-screen.tsx";
import { receivePicture } from "#app/features/media/receive-picture.server.ts";
import { requireEditor, requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf } from "#app/infra/form.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const words = studioMessages(marketer.language);
  return {
    library: await findLibrary(brand.id),
    mayChange: mayChange(role),
    isDeleted: new URL(request.url).searchParams.has("deleted"),
    title: words.title(words.media.title),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const added = await receivePicture(request, { brandId: brand.id, marketerId: marketer.id, now: now() });
  if (!added.ok) return data(faultOf("file", added.refusal, {}), 422);
  return seeOther(`/studio/media/${added.value.id}?added`);
}

export default function Media() {
  return <MediaScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
