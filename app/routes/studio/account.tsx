import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findAccount } from "#app/features/account/account.query.server.ts";
import { accountSchema } from "#app/features/account/account.schema.ts";
import { AccountScreen } from "#app/features/account/account-screen.tsx";
import { renameMarketer } from "#app/features/account/rename-marketer.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer, session } = await requireMarketer(request);
  const account = await findAccount(marketer.id, session.id, now());
  const words = studioMessages(marketer.language);
  const said = new URL(request.url).searchParams.get("done");
  const done: "saved" | "password" | null = said === "saved" || said === "password" ? said : null;
  const me = { name: marketer.name, email: marketer.email };
  return { me, account, done, title: words.title(words.accounts.title) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer } = await requireMarketer(request);
  const form = parseForm(await readForm(request), accountSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  await renameMarketer(marketer.id, form.value.name, form.value.language);
  return seeOther("/studio/account?done=saved");
}

export default function Account() {
  return <AccountScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
