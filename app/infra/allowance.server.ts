import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "#app/infra/db.server.ts";

/**
 * Limits that every process shares, in PostgreSQL. Generous to a network, because a family, an office or a
 * lecture hall is one network; the limits that protect a stranger's inbox are per recipient and per player
 * (features/referral) and do not depend on these.
 */
const LIMITS = {
  /** Sign-ups from one network: a full lecture hall in an hour. */
  "sign-up": { points: 600, seconds: 3600 },
  /** Friend challenges from one network in an hour. */
  "invite-network": { points: 300, seconds: 3600 },
  /** "Send me my link" from one network. */
  "return-network": { points: 60, seconds: 3600 },
  /** Cards drawn anew for one link: in a few languages, after every level, by every process. */
  "share-card": { points: 120, seconds: 3600 },
  /** Marketers' sign-in, per account and network together, and per network alone (OWASP ASVS 5.0, 6.3.1). */
  "sign-in-account": { points: 10, seconds: 900 },
  "sign-in-network": { points: 100, seconds: 900 },
  /** Codes of a second factor, and the password asked for again, per account. */
  "second-step": { points: 10, seconds: 900 },
  /** "I forgot my password", per network and per address. */
  "reset-network": { points: 30, seconds: 3600 },
  "reset-account": { points: 3, seconds: 3600 },
  /** Invitations that a brand's team sends to colleagues, and test mails of one marketer. */
  "colleague-mail": { points: 60, seconds: 3600 },
  "test-mail": { points: 20, seconds: 3600 },
  /** Pictures that one brand uploads: each takes a second or two of a core. */
  "media-upload": { points: 200, seconds: 3600 },
} as const;

export type LimitName = keyof typeof LIMITS;

const limiters = new Map<LimitName, RateLimiterPostgres>();

/** Takes one from the allowance; false when it is used up. `key` must already be a keyed hash. */
export async function takeAllowance(name: LimitName, key: string): Promise<boolean> {
  try {
    await limiter(name).consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

function limiter(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = LIMITS[name];
  // The table comes from our own migration; expired rows go with the sweep.
  const made = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "allowance",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  limiters.set(name, made);
  return made;
}
