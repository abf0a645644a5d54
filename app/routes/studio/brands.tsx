import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { NewBrandScreen } from "#app/features/team/brand-screen.tsx";
import { createBrand } from "#app/features/team/create-brand.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { newBrandSchema } from "#app/features/team/team.schema.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireDeed(request, "change_brand");
  const words = studioMessages(marketer.language);
  return { title: words.title(words.colleagues.newBrand) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireDeed(request, "change_brand");
  const form = parseForm(await readForm(request), newBrandSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  await createBrand({ ...form.value, marketerId: marketer.id, sessionId: session.id, now: now() });
  return seeOther("/studio");
}

export default function Brands() {
  return <NewBrandScreen answer={useActionData<typeof action>()} />;
}
