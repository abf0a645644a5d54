import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { campaignName } from "#app/features/campaign/campaign-name.query.server.ts";
import { previewMail } from "#app/features/mailing/mail-preview.query.server.ts";
import { findMailing } from "#app/features/mailing/mailing.query.server.ts";
import { MailingScreen } from "#app/features/mailing/mailing-screen.tsx";
import { startMailing } from "#app/features/mailing/start-mailing.server.ts";
import { requireEditor, requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const slug = params.campaign ?? "";
  const mailing = await findMailing(brand.id, slug, params.mailing ?? "", now());
  if (!mailing) throw new Response(null, { status: 404 });
  const words = studioMessages(marketer.language);
  const [preview, name] = await Promise.all([
    previewMail(brand.id, mailing),
    campaignName(brand.id, slug, marketer.language),
  ]);
  return {
    slug,
    name,
    mailing,
    preview,
    mayChange: mayChange(role),
    title: words.title(words.mailing.title),
  };
}

/** The button that sends. A refusal leads back to the page, which by then says why nothing can be sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const mailing = await findMailing(brand.id, params.campaign ?? "", params.mailing ?? "", now());
  if (!mailing) throw new Response(null, { status: 404 });
  await startMailing({ brandId: brand.id, mailingId: mailing.id, marketerId: marketer.id, now: now() });
  return seeOther(new URL(request.url).pathname);
}

export default function Mailing() {
  return <MailingScreen {...useLoaderData<typeof loader>()} />;
}
