import { addPasskey } from "#app/features/account/add-passkey.server.ts";
import { newPasskeySchema, passkeyStepSchema } from "#app/features/account/passkey.schema.ts";
import { offerPasskey, requestPasskey } from "#app/features/account/passkey-challenge.server.ts";
import { takePasskey } from "#app/features/account/take-passkey.server.ts";
import { awaitsSecondStep } from "#app/features/account/take-second-step.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { type Misdeed, SoftwareAuthenticator } from "#tests/support/software-authenticator.ts";
import { aMarketer, type Colleague, PASSWORD } from "#tests/support/studio.ts";
import { oneValue } from "#tests/support/whole-database.ts";

export const REFUSED = { ok: false, refusal: "passkey_refused" };
let networks = 0;

export const visit = (token: string) =>
  new Request("http://localhost:3000/studio", {
    headers: { Cookie: sessionCookie(token).split(";")[0] ?? "", "User-Agent": "Firefox/140 (X11; Linux)" },
  });

/** A marketer at an open browser, with what her device is asked to make a passkey of. */
export async function atHerDesk(marie: Colleague, now: Date) {
  const token = await openSession(marie.id, now);
  const sessionId = (await findMarketer(visit(token)))?.session.id ?? "";
  const me = { id: marie.id, name: "Marie", email: marie.email };
  const ask = async (at = now) => {
    const offer = await offerPasskey(me, sessionId, at);
    if (!offer) throw new Error("passkeys are possible on this machine");
    return offer;
  };
  const add = (fields: Record<string, string>, at = now) => {
    const { name, ...made } = newPasskeySchema.parse(fields);
    return addPasskey({ marketerId: marie.id, sessionId, made, name, now: at });
  };
  return { token, sessionId, ask, add };
}

export async function withPasskey(key = new SoftwareAuthenticator()) {
  const now = new Date();
  const marie = await aMarketer(await aBrand());
  const desk = await atHerDesk(marie, now);
  const offer = await desk.ask();
  const outcome = await desk.add(key.make(offer.challenge));
  if (!outcome.ok) throw new Error(outcome.refusal);
  key.user = offer.user.id;
  return { marie, key, desk, now, codes: outcome.value.recoveryCodes ?? [] };
}

/** A browser that has given the password. */
export async function begun(email: string, now: Date): Promise<string> {
  const clientIp = `10.7.${++networks}.1`;
  const outcome = await signIn({ email, password: PASSWORD, clientIp, language: "en", now });
  if (!outcome.ok || !outcome.value.awaitsSecondStep) throw new Error("the second step was not asked for");
  return outcome.value.token;
}

export async function challengeFor(token: string, now: Date): Promise<string> {
  const waiting = await awaitsSecondStep(visit(token), now);
  const request = waiting && (await requestPasskey(waiting, now));
  return request?.challenge ?? "";
}

export const take = (token: string, fields: Record<string, string>, now: Date) =>
  takePasskey(visit(token), passkeyStepSchema.parse({ to: "", ...fields }), now);

/** What a device may get wrong, or somebody who sits between. */
export const MISDEEDS: [string, Misdeed][] = [
  ["another page's answer", { origin: "http://localhost:3001" }],
  ["the answer of a page inside another", { crossOrigin: true }],
  ["an answer for another host", { party: "evil.example" }],
  ["an answer when nobody was there", { flags: 0x04 }],
  ["a key that says it was copied and cannot be", { flags: 0x11 }],
  ["an answer of the other kind", { type: "webauthn.create" }],
];

export function idOf({ id }: Colleague): Promise<string> {
  return oneValue<string>("SELECT id FROM passkey WHERE marketer_id = $1", [id]);
}
