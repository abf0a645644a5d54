import { LandingScreen } from "#app/features/play/landing-screen.tsx";
import { signUpSchema } from "#app/features/play/sign-up.schema.ts";
import { signUp } from "#app/features/play/sign-up.server.ts";
import {
  campaignPage,
  nextPath,
  noticePage,
  type RouteArgs,
  requireOpenDoor,
  type Visit,
  visitCampaign,
} from "#app/features/play/visit.server.tsx";
import { type Arrival, type Challenger, loadArrival } from "#app/features/referral/arrival.query.server.ts";
import { moneyWords } from "#app/i18n/formats.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { contextOf, readForm, seeOther } from "#app/infra/http.server.ts";
import { deviceCookie } from "#app/infra/player-cookie.server.ts";
import { hashNetwork } from "#app/infra/secrets.server.ts";
import type { SharePreview } from "#app/player/share-preview.tsx";

interface LandingOptions {
  challenger?: Challenger | null;
  via?: string;
  from?: string;
  /** Somebody else may hold this device's play: a challenge is for whoever opened it. */
  isForSomebodyNew?: boolean;
  preview?: SharePreview;
  fault?: { faults: Record<string, string>; values: Record<string, string> };
}

export async function openLanding(args: RouteArgs, slug?: string): Promise<Visit> {
  const visit = await visitCampaign(args, slug);
  requireOpenDoor(args, visit);
  return visit;
}

export function landingPage(
  args: RouteArgs,
  visit: Visit,
  { challenger, via, from, isForSomebodyNew, preview, fault }: LandingOptions,
): Response {
  const { content } = visit.version;
  const { play, brand } = visit.state;
  const body = (
    <LandingScreen
      t={visit.t}
      brandName={brand.name}
      name={visit.words(content.name)}
      tagline={visit.words(content.tagline)}
      intro={visit.words(content.intro)}
      facts={{
        levels: content.levels.length,
        questions: content.levels.reduce((sum, level) => sum + level.questions.length, 0),
        voucher: moneyWords(content.voucher.value, visit.language),
      }}
      {...(challenger
        ? {
            challenger: {
              name: challenger.firstName,
              ...(challenger.score > 0 ? { score: challenger.score } : {}),
            },
          }
        : {})}
      {...(play && !isForSomebodyNew ? { resume: { firstName: play.firstName, href: nextPath(visit) } } : {})}
      form={{
        action: visit.home,
        consents: {
          rules: visit.words(content.consents.rules),
          rulesHref: `${visit.home}/rules`,
          newsletter: visit.words(content.consents.newsletter),
          ...(content.consents.adult ? { adult: visit.words(content.consents.adult) } : {}),
        },
        ...(via ? { via } : {}),
        ...(from ? { from } : {}),
        ...(fault ? { errors: sentences(visit, fault.faults), values: shownAgain(fault.values) } : {}),
      }}
      returnHref={`${visit.home}/return`}
    />
  );
  return campaignPage(args, visit, {
    title: visit.words(content.name),
    body,
    cover: true,
    ...(preview ? { preview } : {}),
    status: fault ? 422 : 200,
    headers: { "Referrer-Policy": "same-origin" },
  });
}

export async function receiveSignUp(args: RouteArgs): Promise<Response> {
  const fields = await readForm(args.request);
  const network = hashNetwork(contextOf(args.context).clientIp);
  const [visit, arrival, isAllowed] = await Promise.all([
    openLanding(args),
    arrivalBy(fields.via),
    takeAllowance("sign-up", network),
  ]);
  // A second click of the same form, or a form kept open: the play that this device has goes on.
  if (visit.state.play && !arrival) return seeOther(nextPath(visit));
  if (!isAllowed) return noticePage(args, "too-many", 429, visit.home);

  const parsed = parseForm(
    fields,
    signUpSchema(visit.version.content.consents.adult !== undefined),
    visit.t.refusals,
  );
  if (!parsed.ok) {
    return landingPage(args, visit, {
      challenger: arrival?.challenger ?? null,
      via: fields.via ?? "",
      from: fields.from ?? "",
      isForSomebodyNew: arrival !== null,
      fault: parsed,
    });
  }
  const { token } = await signUp({
    state: visit.state,
    version: visit.version,
    form: parsed.value,
    arrival,
    language: visit.language,
    now: visit.now,
  });
  // Whoever's address was proven just now may have a play from before: the level's page leads there.
  return seeOther(`${visit.home}/levels/1`, { "Set-Cookie": deviceCookie(token) });
}

async function arrivalBy(via: string | undefined): Promise<Arrival | null> {
  return via ? loadArrival(via) : null;
}

function sentences(visit: Visit, faults: Record<string, string>): Record<string, string> {
  const words = visit.t.refusals as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(faults).map(([field, code]) => [field, String(words[code] ?? code)]),
  );
}

function shownAgain({ firstName, lastName, email, rules, adult, newsletter }: Record<string, string>) {
  return {
    firstName: firstName ?? "",
    lastName: lastName ?? "",
    email: email ?? "",
    rules: Boolean(rules),
    adult: Boolean(adult),
    newsletter: Boolean(newsletter),
  };
}
