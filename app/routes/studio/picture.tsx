import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { describePicture } from "#app/features/media/describe-picture.server.ts";
import { findPicture } from "#app/features/media/media.query.server.ts";
import { altOf, descriptionSchema } from "#app/features/media/media.schema.ts";
import { PictureScreen } from "#app/features/media/picture-screen.tsx";
import { requireEditor, requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const picture = await findPicture(brand.id, params.picture ?? "");
  if (!picture) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const told: "added" | "saved" | null = query.has("added") ? "added" : query.has("saved") ? "saved" : null;
  return {
    picture,
    mayChange: mayChange(role),
    told,
    title: studioMessages(marketer.language).title(picture.name),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const picture = await findPicture(brand.id, params.picture ?? "");
  if (!picture) throw new Response(null, { status: 404 });
  const schema = descriptionSchema(picture.languages);
  const form = parseForm(await readForm(request), schema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  const { name, ...rest } = form.value;
  const said = { id: picture.id, name, alt: altOf(rest), now: now() };
  await describePicture({ brandId: brand.id, marketerId: marketer.id, ...said });
  return seeOther(`/studio/media/${picture.id}?saved`);
}

export default function Picture() {
  return <PictureScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
