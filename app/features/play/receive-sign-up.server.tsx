import { closedPage } from "#app/features/play/door.server.tsx";
import { landingPage, openTo } from "#app/features/play/landing.server.tsx";
import { signUpSchema } from "#app/features/play/sign-up.schema.ts";
import { signUp } from "#app/features/play/sign-up.server.ts";
import { isFormKey, isSameSignUp, visitSignUp } from "#app/features/play/sign-up-visit.server.ts";
import { nextPath, noticePage, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";
import { type Arrival, loadArrival } from "#app/features/referral/arrival.query.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { contextOf, readForm, seeOther } from "#app/infra/http.server.ts";
import { chosenLanguage, deviceCookie, deviceToken } from "#app/infra/player-cookie.server.ts";
import { formToken, hashNetwork, newToken } from "#app/infra/secrets.server.ts";

/** The sign-up form comes back: a play begins, or goes on; or the form is shown again with what is wrong with it. */
export async function receiveSignUp(args: RouteArgs): Promise<Response> {
  const fields = await readForm(args.request);
  const network = hashNetwork(contextOf(args.context).clientIp);
  const formKey = isFormKey(fields.form ?? "") ? (fields.form as string) : newToken();
  const [{ visit: anybody, begun }, arrival, isAllowed] = await Promise.all([
    visitSignUp(args, formKey),
    fields.via ? loadArrival(fields.via) : null,
    takeAllowance("sign-up", network),
  ]);
  const visit = await openTo(args, anybody, begun !== null);
  // A form kept open on a device that plays here: its play goes on.
  if (visit.state.play && !arrival) return seeOther(nextPath(visit));
  if (!isAllowed) return noticePage(args, "too-many", 429, visit.home);

  const { adult } = visit.version.content.consents;
  const parsed = parseForm(fields, signUpSchema(adult !== undefined), visit.t.refusals);
  if (!parsed.ok) {
    return landingPage(args, visit, {
      challenger: arrival?.challenger ?? null,
      formKey,
      via: fields.via,
      from: fields.from,
      isForSomebodyNew: arrival !== null,
      fault: parsed,
    });
  }
  if (begun && isSameSignUp(begun, parsed.value)) return leadOn(args, visit, formKey, arrival, fields.via);
  if (visit.isFull) return closedPage(args, visit, "full", { cover: true });
  // What has become of a form that was changed is not what its key stands for.
  const newKey = begun ? newToken() : formKey;
  const signedUp = await signUp({
    state: visit.state,
    version: visit.version,
    form: parsed.value,
    arrival,
    language: visit.language,
    now: visit.now,
    token: formToken(newKey),
  });
  if (!signedUp.ok) return closedPage(args, visit, "full", { cover: true });
  return leadOn(args, visit, newKey, arrival, fields.via);
}

/**
 * To the first question; a browser that has never shown a cookie here goes by the page that sees whether it keeps this
 * one. Whoever's address was proven just now may have a play from before: the level's page leads there.
 */
function leadOn(
  args: RouteArgs,
  { home }: Visit,
  formKey: string,
  arrival: Arrival | null,
  via = "",
): Response {
  const keepsCookies = deviceToken(args.request) !== null || chosenLanguage(args.request) !== null;
  const query = new URLSearchParams({ form: formKey, ...(arrival ? { via } : {}) });
  return seeOther(keepsCookies ? `${home}/levels/1` : `${home}/device?${query}`, {
    "Set-Cookie": deviceCookie(formToken(formKey)),
  });
}
