import { isStudioLanguage, type StudioLanguage } from "#app/domain/kernel/language.ts";
import { mayChange, type Role } from "#app/domain/team/role.ts";
import { pool, prisma, type Queryable, run } from "#app/infra/db.server.ts";
import { safePath, seeOther } from "#app/infra/http.server.ts";
import { hashSession, newToken } from "#app/infra/secrets.server.ts";
import { refuseForeignForm } from "./same-origin.server.ts";
import { readSessionToken, SESSION_LENGTH } from "./session-cookie.server.ts";

/** Who is working, for which brand, and what they may do. */
export interface SignedIn {
  marketer: { id: string; name: string; email: string; language: StudioLanguage };
  brand: { id: string; name: string };
  role: Role;
}

/** The signed-in marketer; anybody else is led to the sign-in page, and back to where they wanted to go. */
export async function requireMarketer(request: Request): Promise<SignedIn> {
  refuseForeignForm(request);
  const signedIn = await findMarketer(request);
  if (signedIn) return signedIn;
  const { pathname, search } = new URL(request.url);
  const wanted = request.method === "GET" ? safePath(pathname + search, "/studio") : "/studio";
  throw seeOther(`/studio/sign-in?to=${encodeURIComponent(wanted)}`);
}

/** As `requireMarketer`, for what changes something: an analyst is refused (403). */
export async function requireEditor(request: Request): Promise<SignedIn> {
  const signedIn = await requireMarketer(request);
  if (!mayChange(signedIn.role)) throw new Response(null, { status: 403 });
  return signedIn;
}

const findBySession = {
  name: "marketer-by-session",
  // The brand joined first: a page shows one brand at a time.
  text: `SELECT m.id, m.name, m.email, m.locale, b.id AS brand_id, b.name AS brand_name, ms.role
           FROM marketer_session s
           JOIN marketer m ON m.id = s.marketer_id
           JOIN membership ms ON ms.marketer_id = m.id
           JOIN brand b ON b.id = ms.brand_id
          WHERE s.token_hash = $1 AND s.expires_at > now()
          ORDER BY ms.created_at, b.id
          LIMIT 1`,
};

type SessionRow = {
  id: string;
  name: string;
  email: string;
  locale: string;
  brand_id: string;
  brand_name: string;
  role: Role;
};

/** The signed-in marketer, or null. */
export async function findMarketer(request: Request): Promise<SignedIn | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const [row] = await run<SessionRow>(findBySession, [hashSession(token)]);
  if (!row) return null;
  return {
    marketer: {
      id: row.id,
      name: row.name,
      email: row.email,
      language: isStudioLanguage(row.locale) ? row.locale : "en",
    },
    brand: { id: row.brand_id, name: row.brand_name },
    role: row.role,
  };
}

/** Opens a session and answers its token, of which only the hash is kept. */
export async function openSession(marketerId: string, now: Date, on: Queryable = pool): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_LENGTH);
  await on.query(
    "INSERT INTO marketer_session (token_hash, marketer_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
    [hashSession(token), marketerId, now, expiresAt],
  );
  return token;
}

/** Ends the browser's session at the server, so that a copied cookie is worth nothing. */
export async function endSession(request: Request): Promise<void> {
  const token = readSessionToken(request);
  if (token)
    await prisma.marketerSession.deleteMany({ where: { tokenHash: new Uint8Array(hashSession(token)) } });
}
