import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findBrand } from "#app/features/team/brand.query.server.ts";
import { BrandScreen } from "#app/features/team/brand-screen.tsx";
import { changeBrand } from "#app/features/team/change-brand.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { brandSchema } from "#app/features/team/team.schema.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_brand");
  const words = studioMessages(marketer.language);
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { brand: await findBrand(brand.id), isSaved, title: words.title(words.colleagues.settings) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_brand");
  const form = parseForm(await readForm(request), brandSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  await changeBrand({ ...form.value, brandId: brand.id, marketerId: marketer.id, now: now() });
  return seeOther("/studio/brand?saved");
}

export default function Brand() {
  return <BrandScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
