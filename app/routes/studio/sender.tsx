import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sendTestMail } from "#app/features/sender/send-test-mail.server.ts";
import { findSender } from "#app/features/sender/sender.query.server.ts";
import { SenderScreen } from "#app/features/sender/sender-screen.tsx";
import { requireDeed } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_brand");
  const query = new URL(request.url).searchParams;
  const sender = await findSender(brand.id, marketer.id, query.get("selector"));
  const words = studioMessages(marketer.language);
  const told: "asked" | "tooMany" | null = query.has("asked")
    ? "asked"
    : query.has("too-many")
      ? "tooMany"
      : null;
  return { sender, email: marketer.email, told, title: words.title(words.sender.title) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_brand");
  const isAsked = await sendTestMail(brand.id, marketer.id, now());
  return seeOther(`/studio/sender?${isAsked ? "asked" : "too-many"}`);
}

export default function Sender() {
  return <SenderScreen {...useLoaderData<typeof loader>()} />;
}
