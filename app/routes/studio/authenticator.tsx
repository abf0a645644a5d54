import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAccount } from "#app/features/account/account.query.server.ts";
import { AuthenticatorScreen } from "#app/features/account/authenticator-screen.tsx";
import {
  beginAuthenticator,
  offeredAuthenticator,
} from "#app/features/account/begin-authenticator.server.ts";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer, session } = await requireProof(request);
  const [account, offer] = await Promise.all([
    findAccount(marketer.id, session.id, now()),
    offeredAuthenticator(marketer.id, marketer.email),
  ]);
  const words = studioMessages(marketer.language);
  return {
    isOn: account.authenticatorSince !== null,
    offer,
    title: words.title(words.accounts.app),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer } = await requireProof(request);
  await beginAuthenticator(marketer.id, now());
  return seeOther("/studio/account/authenticator");
}

export default function Authenticator() {
  return <AuthenticatorScreen {...useLoaderData<typeof loader>()} answer={undefined} />;
}
