import {
  loadState,
  type PlayerState,
  type PlayState,
  stateStatement,
} from "#app/features/play/player-state.query.server.ts";
import type { SignUp } from "#app/features/play/sign-up.schema.ts";
import { type RouteArgs, type Visit, visitWith } from "#app/features/play/visit.server.tsx";
import { deviceToken } from "#app/infra/player-cookie.server.ts";
import { formToken } from "#app/infra/secrets.server.ts";

/** A play that a form has begun, and the box that it may have left empty. */
export interface BegunPlay {
  play: PlayState;
  newsletter: boolean;
}

interface BegunRow {
  is_recent: boolean;
  newsletter: boolean;
}

/** A form's key is good for an hour: it stands for a cookie, and lies in the address of the page that misses one. */
const SIGN_UP_STATE = stateStatement(
  "sign-up-state",
  `p.started_at > $3::timestamptz - interval '1 hour' AS is_recent,
   EXISTS (SELECT 1 FROM consent WHERE profile_id = p.profile_id AND purpose = 'newsletter' AND withdrawn_at IS NULL) AS newsletter`,
);

/**
 * Somebody at the sign-up form: who they are by their cookie, and what this very form has begun already, also for a
 * browser that has kept no cookie of it. One statement.
 */
export async function visitSignUp(
  args: RouteArgs,
  formKey: string,
): Promise<{ visit: Visit; begun: BegunPlay | null }> {
  const cookie = deviceToken(args.request);
  const own = formToken(formKey);
  const { visit, found } = await visitWith(args, (slug, _, now) => loadSignUp(slug, cookie ?? own, now));
  const { play } = found.state;
  const isByThisForm = play !== null && (cookie ?? own) === own && found.row.is_recent;
  return {
    visit: cookie ? visit : { ...visit, state: { ...visit.state, play: null } },
    begun: isByThisForm ? { play, newsletter: found.row.newsletter } : null,
  };
}

function loadSignUp(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; row: BegunRow } | null> {
  return loadState<BegunRow>(SIGN_UP_STATE, { slug, token, now }, now);
}

/** As `newToken` makes them: nobody is known by a key that can be guessed. */
export function isFormKey(text: string): boolean {
  return /^[\w-]{24}$/.test(text);
}

/** Sent again as it was; anything else is somebody else, or a word put right. */
export function isSameSignUp({ play, newsletter }: BegunPlay, form: SignUp): boolean {
  return (
    play.firstName === form.firstName &&
    play.lastName === form.lastName &&
    play.email === form.email &&
    newsletter === (form.newsletter !== "")
  );
}
