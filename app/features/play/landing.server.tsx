import { coverView } from "#app/features/play/cover-view.server.ts";
import { closedPage, requireOpenDoor } from "#app/features/play/door.server.tsx";
import { LandingScreen } from "#app/features/play/landing-screen.tsx";
import { isCampaignFull } from "#app/features/play/places.query.server.ts";
import { signUpFormView } from "#app/features/play/sign-up-form-view.server.ts";
import {
  campaignPage,
  nextPath,
  type RouteArgs,
  type Visit,
  visitCampaign,
} from "#app/features/play/visit.server.tsx";
import type { Challenger, Recipient } from "#app/features/referral/arrival.query.server.ts";
import { moneyWords } from "#app/i18n/formats.ts";
import { newToken } from "#app/infra/secrets.server.ts";
import type { SharePreview } from "#app/player/share-preview.tsx";

interface LandingOptions {
  challenger?: Pick<Challenger, "firstName" | "score"> | null;
  formKey?: string | undefined;
  via?: string | undefined;
  from?: string | undefined;
  /** Somebody else may hold this device's play: a challenge is for whoever opened it. */
  isForSomebodyNew?: boolean;
  preview?: SharePreview;
  /** Of whom the link was sent to: the form begins with their name. */
  recipient?: Recipient | null;
  fault?: { faults: Record<string, string>; values: Record<string, string> };
}

/** A visit of an open campaign; `isFull`: it takes in nobody new. */
export interface LandingVisit extends Visit {
  isFull: boolean;
}

export async function openLanding(args: RouteArgs, slug?: string): Promise<LandingVisit> {
  return openTo(args, await visitCampaign(args, slug));
}

/** Throws the campaign's closed page, with its cover, at whoever may not go on here. */
export async function openTo(args: RouteArgs, visit: Visit, hasBegun = false): Promise<LandingVisit> {
  requireOpenDoor(args, visit, { cover: true });
  const isFull = await isCampaignFull(visit.state.campaign.id, visit.version.content);
  return withPlace(args, visit, isFull, hasBegun);
}

/** A visit behind an open door; whoever is new to a campaign that is full is shown that it is. */
export function withPlace(args: RouteArgs, visit: Visit, isFull: boolean, hasBegun = false): LandingVisit {
  if (isFull && !visit.state.play && !hasBegun) throw closedPage(args, visit, "full", { cover: true });
  return { ...visit, isFull };
}

export function landingPage(
  args: RouteArgs,
  visit: LandingVisit,
  {
    challenger,
    isForSomebodyNew = false,
    preview,
    recipient,
    fault,
    formKey = newToken(),
    ...came
  }: LandingOptions,
): Response {
  const { content } = visit.version;
  const { play } = visit.state;
  const body = (
    <LandingScreen
      t={visit.t}
      {...coverView(visit)}
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
      {...(play && !(isForSomebodyNew && !visit.isFull)
        ? { resume: { firstName: play.firstName, href: nextPath(visit) } }
        : {})}
      form={signUpFormView(args, visit, {
        formKey,
        ...came,
        values: fault ? shownAgain(fault.values) : nameOf(recipient),
        ...(fault ? { errors: sentences(visit, fault.faults) } : {}),
      })}
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

function nameOf(recipient: Recipient | null | undefined) {
  return { firstName: recipient?.firstName ?? "", lastName: recipient?.lastName ?? "" };
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
