import { isStudioLanguage, type StudioLanguage } from "#app/domain/kernel/language.ts";
import { type Deed, may, type Role } from "#app/domain/team/role.ts";
import { pool, prisma, run } from "#app/infra/db.server.ts";
import { safePath, seeOther } from "#app/infra/http.server.ts";
import { hashSession } from "#app/infra/secrets.server.ts";
import { refuseForeignForm } from "./same-origin.server.ts";
import { readSessionToken } from "./session-cookie.server.ts";

/** Who is working, for which brand, and what they may do. */
export interface SignedIn {
  marketer: { id: string; name: string; email: string; language: StudioLanguage };
  brand: { id: string; name: string };
  /** Every brand that they work for. */
  brands: { id: string; name: string }[];
  role: Role;
  session: { id: string; provedAt: Date };
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
export function requireEditor(request: Request): Promise<SignedIn> {
  return requireDeed(request, "change_campaigns");
}

/** As `requireMarketer`, for those whose role may do this: others are refused (403). */
export async function requireDeed(request: Request, deed: Deed): Promise<SignedIn> {
  const signedIn = await requireMarketer(request);
  if (!may(signedIn.role, deed)) throw new Response(null, { status: 403 });
  return signedIn;
}

const findBySession = {
  name: "marketer-by-session",
  // The brand that this browser has chosen, else the one joined first: a page shows one brand at a time. A choice counts
  // while the marketer is a member of it, and no longer.
  text: `SELECT s.id AS session_id, s.proved_at, s.last_seen_at < now() - interval '5 minutes' AS is_stale,
                m.id, m.name, m.email, m.locale, b.id AS brand_id, b.name AS brand_name, ms.role,
                (SELECT json_agg(json_build_object('id', ob.id, 'name', ob.name) ORDER BY ob.name, ob.id)
                   FROM membership o JOIN brand ob ON ob.id = o.brand_id WHERE o.marketer_id = m.id) AS brands
           FROM marketer_session s
           JOIN marketer m ON m.id = s.marketer_id
           JOIN membership ms ON ms.marketer_id = m.id
           JOIN brand b ON b.id = ms.brand_id
          WHERE s.token_hash = $1 AND s.expires_at > now() AND NOT s.awaits_second_step
          ORDER BY coalesce(b.id = s.brand_id, false) DESC, ms.created_at, b.id
          LIMIT 1`,
};

type SessionRow = {
  session_id: string;
  proved_at: Date;
  is_stale: boolean;
  id: string;
  name: string;
  email: string;
  locale: string;
  brand_id: string;
  brand_name: string;
  role: Role;
  brands: { id: string; name: string }[];
};

/** The signed-in marketer, or null. */
export async function findMarketer(request: Request): Promise<SignedIn | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const [row] = await run<SessionRow>(findBySession, [hashSession(token)]);
  if (!row) return null;
  // Coarse on purpose: a list of sessions needs minutes, and most pages write nothing.
  if (row.is_stale)
    await pool.query("UPDATE marketer_session SET last_seen_at = now() WHERE id = $1", [row.session_id]);
  return {
    marketer: {
      id: row.id,
      name: row.name,
      email: row.email,
      language: isStudioLanguage(row.locale) ? row.locale : "en",
    },
    brand: { id: row.brand_id, name: row.brand_name },
    brands: row.brands,
    role: row.role,
    session: { id: row.session_id, provedAt: row.proved_at },
  };
}

/** Ends the browser's session at the server, so that a copied cookie is worth nothing. */
export async function endSession(request: Request): Promise<void> {
  const token = readSessionToken(request);
  if (token)
    await prisma.marketerSession.deleteMany({ where: { tokenHash: new Uint8Array(hashSession(token)) } });
}
