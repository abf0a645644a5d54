import { join } from "node:path";
import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { chooseBrand } from "#app/features/team/choose-brand.server.ts";
import { createBrand } from "#app/features/team/create-brand.server.ts";
import { inviteColleague } from "#app/features/team/invite-colleague.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { projectRoot } from "#app/infra/project-root.server.ts";
import routes from "#app/routes.ts";
import { aBrand, aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { aPicture } from "#tests/support/pictures.ts";
import { aMailing, aMarketer, proveAddress } from "#tests/support/studio.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

interface Route {
  path?: string | undefined;
  file: string;
  children?: Route[] | undefined;
}

/** Every address of the studio behind the sign-in, with its file. */
const studio = flat((await routes) as Route[]).filter(
  ({ path }) =>
    path.startsWith("studio") &&
    !/^studio\/(sign-in|sign-out|first-run|password-reset|invitation)/.test(path),
);

function flat(found: Route[], above = ""): { path: string; file: string }[] {
  return found.flatMap((route) => {
    const path = [above, route.path].filter(Boolean).join("/");
    return [{ path, file: route.file }, ...flat(route.children ?? [], path)];
  });
}

/** Clairvigne, with something of every kind, all of whose words and ids are searched for in what others are shown. */
async function aBrandWithSecrets() {
  const campaign = await aLiveCampaign();
  const marie = await aMarketer(campaign.brandId);
  const player = await aPlayer(campaign);
  await proveAddress(player);
  const mailing = await aMailing(campaign, "email\nsecret.contact@list.example");
  const invitation = await inviteColleague({
    brandId: campaign.brandId,
    inviterId: marie.id,
    email: "secret.colleague@brand.example",
    role: "analyst",
    now: new Date(),
  });
  await transaction((tx) =>
    recordAudit(tx, {
      brandId: campaign.brandId,
      marketerId: marie.id,
      action: "campaign_paused",
      detail: { campaign: "secret-campaign" },
      now: new Date(),
    }),
  );
  const profile = await oneValue<string>(
    "SELECT id FROM profile WHERE brand_id = $1 AND known_at IS NOT NULL ORDER BY created_at LIMIT 1",
    [campaign.brandId],
  );
  const params: Record<string, string> = {
    campaign: campaign.slug,
    mailing,
    profile,
    member: marie.id,
    invitation: invitation.ok ? invitation.value.id : "",
    passkey: await aPasskey(marie.id),
    picture: await aPicture({ brandId: campaign.brandId, marketerId: marie.id }, undefined, "secret.jpg"),
  };
  const addresses = await pool.query<{ email: string }>(
    "SELECT email FROM profile WHERE brand_id = $1 AND email IS NOT NULL UNION SELECT m.email FROM marketer m JOIN membership ms ON ms.marketer_id = m.id WHERE ms.brand_id = $1",
    [campaign.brandId],
  );
  const secrets = [
    ...Object.values(params),
    ...addresses.rows.map(({ email }) => email),
    "secret.colleague@brand.example",
    "secret-campaign",
  ];
  return { brandId: campaign.brandId, params, secrets };
}

/** A row alone: nobody signs in with it here. */
function aPasskey(marketerId: string): Promise<string> {
  return oneValue<string>(
    `INSERT INTO passkey (id, marketer_id, credential_id, public_key, algorithm, sign_count, transports, name)
     VALUES (gen_random_uuid(), $1, '\\x01', '\\x02', -7, 0, '{usb}', 'Marie''s key') RETURNING id`,
    [marketerId],
  );
}

const theirs = await aBrandWithSecrets();
const eve = await aMarketer(await aBrand());
const eveToken = await openSession(eve.id, new Date());

/** Asks a route as Eve, who owns another brand; what it answers, as status and text. */
async function askAsEve(file: string, path: string, method: "GET" | "POST", fields = "") {
  const module = (await import(/* @vite-ignore */ join(projectRoot, "app", file))) as Record<
    string,
    (args: unknown) => unknown
  >;
  const act = method === "GET" ? module.loader : module.action;
  if (!act) return null;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => theirs.params[name] ?? "missing");
  const request = new Request(`http://localhost:3000/${filled}`, {
    method,
    headers: {
      Cookie: sessionCookie(eveToken).split(";")[0] ?? "",
      ...(method === "POST" ? { "Content-Type": "application/x-www-form-urlencoded" } : {}),
    },
    ...(method === "POST" ? { body: fields } : {}),
  });
  const args = { request, params: theirs.params, context: { nonce: "n", clientIp: "192.0.2.9" } };
  try {
    const answer = await act(args as unknown as ActionFunctionArgs);
    if (answer instanceof Response) return { status: answer.status, text: await answer.text() };
    return { status: 200, text: JSON.stringify(answer) };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, text: await thrown.text() };
  }
}

test("there are routes to ask", () => {
  expect(studio.length).toBeGreaterThan(25);
});

test.each(studio)(
  "$path, read by another brand's owner, shows nothing of this brand",
  async ({ path, file }) => {
    const answer = await askAsEve(file, path, "GET");
    if (!answer) return;
    for (const secret of theirs.secrets) expect(answer.text).not.toContain(secret);
    // A page that names something of another brand is not there; a resource route leads back without looking.
    if (path.includes(":")) expect([303, 404]).toContain(answer.status);
  },
);

/** What each form of another brand's things is sent with, so that it is refused for whose it is and not for what it says. */
const FIELDS: Record<string, string> = {
  "routes/studio/campaign-state.ts": "change=pause",
  "routes/studio/member-role.ts": "role=analyst",
};

test.each(studio.filter(({ path }) => path.includes(":")))(
  "$path, posted to by another brand's owner, changes nothing",
  async ({ path, file }) => {
    const before = await stateOfTheirs();
    const answer = await askAsEve(file, path, "POST", FIELDS[file]);
    if (answer) expect(answer.status).toBe(404);
    expect(await stateOfTheirs()).toEqual(before);
  },
);

async function stateOfTheirs() {
  const { rows } = await pool.query(
    `SELECT (SELECT string_agg(state::text, ',') FROM campaign WHERE brand_id = $1) AS campaigns,
            (SELECT count(*)::int FROM mailing WHERE brand_id = $1 AND launched_at IS NOT NULL) AS launched,
            (SELECT count(*)::int FROM mailing WHERE brand_id = $1) AS mailings,
            (SELECT string_agg(role::text, ',' ORDER BY marketer_id) FROM membership WHERE brand_id = $1) AS roles,
            (SELECT count(*)::int FROM colleague_invitation WHERE brand_id = $1 AND revoked_at IS NULL) AS open,
            (SELECT string_agg(name || alt::text, ',') FROM media_picture WHERE brand_id = $1) AS pictures,
            (SELECT count(*)::int FROM passkey JOIN membership USING (marketer_id) WHERE brand_id = $1) AS passkeys,
            (SELECT count(*)::int FROM audit_entry WHERE brand_id = $1) AS entries`,
    [theirs.brandId],
  );
  return rows[0];
}

test("a browser cannot choose a brand that its marketer does not work for", async () => {
  const session = await oneValue<string>("SELECT id FROM marketer_session WHERE marketer_id = $1", [eve.id]);
  await chooseBrand(session, eve.id, theirs.brandId);
  expect(await oneValue("SELECT brand_id FROM marketer_session WHERE id = $1", [session])).toBeNull();
  await chooseBrand(session, eve.id, "not an id");
  expect(await oneValue("SELECT brand_id FROM marketer_session WHERE id = $1", [session])).toBeNull();
});

test("whoever makes a second brand owns it, and that browser works for it until it chooses again", async () => {
  const marie = await aMarketer(await aBrand());
  const token = await openSession(marie.id, new Date());
  const visit = new Request("http://localhost:3000/studio", {
    headers: { Cookie: sessionCookie(token).split(";")[0] ?? "" },
  });
  const before = await findMarketer(visit);
  const second = await createBrand({
    marketerId: marie.id,
    sessionId: before?.session.id ?? "",
    brandName: "Second",
    postalAddress: "2 rue du Test",
    senderEmail: "hello@second.example",
    now: new Date(),
  });
  expect(await findMarketer(visit)).toMatchObject({ brand: { id: second, name: "Second" }, role: "owner" });
  expect(await countOf("membership WHERE brand_id = $1", [second])).toBe(1);
  await chooseBrand(before?.session.id ?? "", marie.id, marie.brandId);
  expect(await findMarketer(visit)).toMatchObject({ brand: { id: marie.brandId } });
});
