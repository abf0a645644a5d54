import { type CampaignState, type Door, doorOf } from "#app/domain/campaign/door.ts";
import { isLanguage, type Language } from "#app/domain/kernel/language.ts";
import { run, type Statement } from "#app/infra/db.server.ts";
import { hashSession, sessionHashText } from "#app/infra/secrets.server.ts";

/** Who asks, in which campaign, and how far they are: what every player page begins with, in one statement. */
export interface PlayerState {
  campaign: {
    id: string;
    slug: string;
    brandId: string;
    currentVersionId: string;
    door: Exclude<Door, "absent">;
    opensAt: Date | null;
    closesAt: Date | null;
  };
  brand: { name: string; postalAddress: string; senderEmail: string; privacyEmail: string };
  play: PlayState | null;
}

export interface PlayState {
  id: string;
  brandId: string;
  campaignId: string;
  versionId: string;
  profileId: string;
  language: Language;
  score: number;
  levelsFinished: number;
  isProven: boolean;
  isFinished: boolean;
  firstName: string;
  lastName: string;
  email: string;
}

export interface Visitor {
  slug: string;
  /** The device's; null on one that plays nothing. */
  token: string | null;
  now: Date;
}

interface StateRow {
  campaign_id: string;
  slug: string;
  state: CampaignState;
  opens_at: Date | null;
  closes_at: Date | null;
  current_version_id: string;
  brand_id: string;
  brand_name: string;
  postal_address: string;
  sender_email: string;
  privacy_email: string;
  play_id: string | null;
  version_id: string;
  profile_id: string;
  locale: string;
  score: number;
  levels_finished: number;
  proven_at: Date | null;
  finished_at: Date | null;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
}

/** By the campaign's slug and the hash of the device's token; `c`, `b`, `p` and `f` are there for a page's own joins. */
const STATE_COLUMNS = `
  c.id AS campaign_id, c.slug, c.state, c.opens_at, c.closes_at, c.current_version_id,
  b.id AS brand_id, b.name AS brand_name, b.postal_address, b.sender_email, b.privacy_email,
  p.id AS play_id, p.version_id, p.profile_id, p.locale, p.score, p.levels_finished, p.proven_at, p.finished_at,
  f.first_name, f.last_name, f.email`;
const stateJoins = (tokenHash: string) => `
  FROM campaign c
  JOIN brand b ON b.id = c.brand_id
  LEFT JOIN player_session s ON s.campaign_id = c.id AND s.token_hash = ${tokenHash}
  LEFT JOIN play p ON p.id = s.play_id AND p.left_at IS NULL
  LEFT JOIN profile f ON f.id = p.profile_id`;

/** A page's own statement: the columns and joins of its own beside those of every player page, so that it costs one round trip. */
export function stateStatement(name: string, columns = "", joins = ""): Statement {
  return {
    name,
    text: `SELECT ${STATE_COLUMNS} ${columns && `, ${columns}`} ${stateJoins("$2")} ${joins} WHERE c.slug = $1`,
  };
}

/**
 * The same for many visitors at once: $1 is a JSON array, of which `columns` and `joins` know the fields in `asked` as
 * `ask.<name>`. `LIMIT` has PostgreSQL look each visitor up by index, as if alone. JSON and not arrays: of an array it
 * looks at the length, and plans these joins anew each time, which takes longer than to run them.
 */
export function manyStatesStatement(name: string, asked: string, columns: string, joins: string): Statement {
  return {
    name,
    text: `SELECT ask.n, state.*
FROM json_to_recordset($1::json) AS ask (n integer, slug text, hash bytea, ${asked})
CROSS JOIN LATERAL (
  SELECT ${STATE_COLUMNS}, ${columns} ${stateJoins("ask.hash")} ${joins} WHERE c.slug = ask.slug LIMIT 1
) AS state`,
  };
}

/** Who asks, and what the page's own columns hold. Null when there is no such campaign, or it is still a draft. */
export async function loadState<Own extends object>(
  statement: Statement,
  visitor: Visitor,
  ...values: unknown[]
): Promise<{ state: PlayerState; row: Own } | null> {
  const [row] = await run<StateRow & Own>(statement, [visitor.slug, tokenHash(visitor.token), ...values]);
  const state = row && toPlayerState(row, visitor.now);
  return row && state ? { state, row } : null;
}

/** What `loadState` answers for each visitor, in their order; a visitor brings the statement's own `asked` along. */
export async function loadStates<Own extends object>(
  statement: Statement,
  visitors: Visitor[],
): Promise<({ state: PlayerState; row: Own } | null)[]> {
  const asked = visitors.map(({ token, now: _, ...own }, n) => ({
    ...own,
    n,
    hash: token ? sessionHashText(token) : "",
  }));
  const rows = await run<StateRow & Own & { n: number }>(statement, [JSON.stringify(asked)]);
  const found = new Map(rows.map((row) => [row.n, row]));
  return visitors.map(({ now }, n) => {
    const row = found.get(n);
    const state = row && toPlayerState(row, now);
    return row && state ? { state, row } : null;
  });
}

const PLAYER_STATE = stateStatement("player-state");

export async function loadPlayerState(
  slug: string,
  token: string | null,
  now: Date,
): Promise<PlayerState | null> {
  return (await loadState(PLAYER_STATE, { slug, token, now }))?.state ?? null;
}

/** A device without a cookie has a hash that no session has. */
function tokenHash(token: string | null): Buffer {
  return token ? hashSession(token) : Buffer.alloc(0);
}

/** What was read of a campaign last, by its slug; as good as a guess, and to be used as one. */
const remembered = new Map<string, { id: string; currentVersionId: string }>();
const MOST_REMEMBERED = 500;

export function rememberedCampaign(slug: string): { id: string; currentVersionId: string } | undefined {
  return remembered.get(slug);
}

function remember({ slug, campaign_id: id, current_version_id: currentVersionId }: StateRow): void {
  if (remembered.size >= MOST_REMEMBERED && !remembered.has(slug)) remembered.clear();
  remembered.set(slug, { id, currentVersionId });
}

function toPlayerState(row: StateRow, now: Date): PlayerState | null {
  remember(row);
  const door = doorOf(
    {
      state: row.state,
      opensAt: row.opens_at?.getTime() ?? null,
      closesAt: row.closes_at?.getTime() ?? null,
    },
    now.getTime(),
  );
  if (door === "absent") return null;
  return {
    campaign: {
      id: row.campaign_id,
      slug: row.slug,
      brandId: row.brand_id,
      currentVersionId: row.current_version_id,
      door,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
    },
    brand: {
      name: row.brand_name,
      postalAddress: row.postal_address,
      senderEmail: row.sender_email,
      privacyEmail: row.privacy_email,
    },
    play: row.play_id ? toPlay(row, row.play_id) : null,
  };
}

function toPlay(row: StateRow, id: string): PlayState {
  return {
    id,
    brandId: row.brand_id,
    campaignId: row.campaign_id,
    versionId: row.version_id,
    profileId: row.profile_id,
    language: isLanguage(row.locale) ? row.locale : "en",
    score: row.score,
    levelsFinished: row.levels_finished,
    isProven: row.proven_at !== null,
    isFinished: row.finished_at !== null,
    firstName: row.first_name ?? "",
    lastName: row.last_name ?? "",
    email: row.email ?? "",
  };
}
