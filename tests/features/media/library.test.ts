import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { deletePicture } from "#app/features/media/delete-picture.server.ts";
import { describePicture } from "#app/features/media/describe-picture.server.ts";
import { findLibrary, findPicture, listMedia } from "#app/features/media/media.query.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { loader as serve } from "#app/routes/play/picture.ts";
import { action as upload } from "#app/routes/studio/media.tsx";
import { action as uploadFromEditor } from "#app/routes/studio/media-uploads.ts";
import { action as saveWords } from "#app/routes/studio/picture.tsx";
import { aDraft } from "#tests/support/drafts.ts";
import { aBrand, aLiveCampaign } from "#tests/support/factories.ts";
import { aPicture, jpeg } from "#tests/support/pictures.ts";
import { routeArgs } from "#tests/support/route-args.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const NOW = new Date("2026-11-26T12:00:00Z");

async function marie(brandId?: string) {
  const { id, brandId: brand } = await aMarketer(brandId ?? (await aBrand()), "editor");
  return { brandId: brand, marketerId: id };
}

const get = (id: string, name: string, headers: Record<string, string> = {}) =>
  serve(routeArgs(`/media/${id}/${name}`, { picture: id, name }, headers));

test("a picture is served to everybody for good, as what it is and nothing else", async () => {
  const id = await aPicture(await marie(), await jpeg(700, 500));
  for (const [name, type] of [
    ["320.webp", "image/webp"],
    ["700.avif", "image/avif"],
  ] as const) {
    const answer = await get(id, name);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    const [width = "", format = ""] = name.split(".");
    const stored = await oneValue<Buffer>(
      "SELECT content FROM media_file WHERE picture_id = $1 AND width = $2 AND format = $3",
      [id, width, format],
    );
    expect(Buffer.from(await answer.arrayBuffer()).equals(stored)).toBe(true);
    const etag = answer.headers.get("ETag") ?? "";
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(id, name, { "If-None-Match": held });
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, etag, ""]);
    }
    expect((await get(id, name, { "If-None-Match": '"other"' })).status).toBe(200);
  }
});

test("nothing is at any other address", async () => {
  const id = await aPicture(await marie(), await jpeg(700, 500));
  for (const name of [
    "640.png",
    "641.webp",
    "1280.webp",
    "0.webp",
    "-1.webp",
    "700",
    "../700.webp",
    "700.webp/x",
  ])
    expect((await get(id, name)).status).toBe(404);
  for (const other of ["", "x", id.slice(1), `${id}x`, "A".repeat(24), `${id.slice(0, 23)}%`])
    expect((await get(other, "700.webp")).status).toBe(404);
});

test("what a picture shows is said per language; an emptied text goes, that of another language stays", async () => {
  const uploader = await marie();
  const id = await aPicture(uploader);
  const say = (alt: object, name = "Vignes") => describePicture({ ...uploader, id, name, alt, now: NOW });
  await say({ fr: "Des vignes.", en: "Vines.", de: "Reben." });
  expect(await say({ en: "", fr: "Des vignes rousses." }, "Automne")).toEqual({ ok: true, value: null });
  expect((await listMedia(uploader.brandId))[0]).toMatchObject({
    name: "Automne",
    alt: { fr: "Des vignes rousses.", de: "Reben." },
  });
  const eve = await marie();
  expect(await describePicture({ ...eve, id, name: "Eve's", alt: {}, now: NOW })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect((await listMedia(uploader.brandId))[0]?.name).toBe("Automne");
});

test("a library asks for the languages that the brand's campaigns speak", async () => {
  const { brandId, slug } = await aDraft();
  await pool.query(
    `UPDATE draft_part SET content = jsonb_set(content, '{languages}', '["ar", "de"]')
     WHERE name = 'identity' AND campaign_id = (SELECT id FROM campaign WHERE slug = $1)`,
    [slug],
  );
  // Beside the draft there is a live campaign, in French and English.
  expect((await findLibrary(brandId)).languages).toEqual(["fr", "en", "de", "ar"]);
  expect((await findLibrary(await aBrand())).languages).toEqual(["fr", "en"]);
});

test("a picture that a campaign shows, or showed its players, is not deleted; one that none shows is, with its files", async () => {
  const editing = await aDraft();
  const { brandId, marketerId } = editing;
  const [drafted, played, unused] = [
    await aPicture(editing, await jpeg(400, 300, 21)),
    await aPicture(editing, await jpeg(400, 300, 22)),
    await aPicture(editing, await jpeg(400, 300, 23)),
  ];
  const logo = (id: string) => ({ src: `/media/${id}/400.webp`, width: 400, height: 300, alt: { fr: "L" } });
  await pool.query(
    "UPDATE draft_part SET content = jsonb_set(content, '{theme,logo}', $2) WHERE brand_id = $1 AND name = 'look'",
    [brandId, JSON.stringify(logo(drafted))],
  );
  const theme = { brand: "#7a1f3d", ink: "#ffffff", surface: "#fbf6f1" };
  const live = await aLiveCampaign(
    { theme: { ...theme, logo: { ...logo(played), alt: { fr: "Logo", en: "Logo" } } } },
    brandId,
  );
  const remove = (id: string) => deletePicture({ brandId, marketerId, id, now: NOW });
  expect((await findPicture(brandId, drafted))?.usedIn).toEqual([editing.slug]);
  expect((await findPicture(brandId, played))?.usedIn).toEqual([live.slug]);
  expect(await remove(drafted)).toEqual({ ok: false, refusal: "picture_in_use" });
  expect(await remove(played)).toEqual({ ok: false, refusal: "picture_in_use" });

  const eve = await marie();
  expect(await deletePicture({ ...eve, id: unused, now: NOW })).toEqual({ ok: false, refusal: "not_found" });
  expect(await findPicture(eve.brandId, unused)).toBeNull();
  expect(await remove(unused)).toEqual({ ok: true, value: null });
  expect(await countOf("media_file WHERE picture_id = $1", [unused])).toBe(0);
  expect((await get(unused, "400.webp")).status).toBe(404);
  expect((await get(played, "400.webp")).status).toBe(200);
});

async function posted(brandId: string, role: "editor" | "analyst", path: string, body: BodyInit) {
  const { id } = await aMarketer(brandId, role);
  const token = await openSession(id, NOW);
  const bare = new Request("http://localhost:3000/x", { method: "POST", body });
  const bytes = await bare.arrayBuffer();
  const headers = {
    Cookie: sessionCookie(token).split(";")[0] ?? "",
    "Content-Type": bare.headers.get("Content-Type") ?? "",
    "Content-Length": String(bytes.byteLength),
  };
  return new Request(`http://localhost:3000${path}`, { method: "POST", headers, body: bytes });
}

async function aForm(bytes: Uint8Array, name = "Cave.png") {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  return form;
}

const args = (request: Request, params = {}) =>
  ({ request, params, context: {} }) as unknown as ActionFunctionArgs;

test("the library's form takes a picture, and says what is wrong with another", async () => {
  const brandId = await aBrand();
  const taken = await upload(
    args(await posted(brandId, "editor", "/studio/media", await aForm(await jpeg(90, 60)))),
  );
  const [item] = await listMedia(brandId);
  expect(taken).toBeInstanceOf(Response);
  expect((taken as Response).headers.get("Location")).toBe(`/studio/media/${item?.id}?added`);
  expect(item?.name).toBe("Cave");

  const refused = await upload(
    args(await posted(brandId, "editor", "/studio/media", await aForm(Buffer.from("%PDF-1.4")))),
  );
  expect(refused).toMatchObject({ init: { status: 422 }, data: { faults: { file: "picture_none" } } });
  const none = await upload(args(await posted(brandId, "editor", "/studio/media", new FormData())));
  expect(none).toMatchObject({ init: { status: 422 }, data: { faults: { file: "picture_missing" } } });
  expect((await listMedia(brandId)).length).toBe(1);
});

test("a file that says to be too large is not read", async () => {
  const request = await posted(await aBrand(), "editor", "/studio/media", await aForm(Buffer.from("x")));
  request.headers.set("Content-Length", String(11 * 1024 * 1024));
  expect(await upload(args(request))).toMatchObject({ data: { faults: { file: "picture_too_large" } } });
  expect(request.bodyUsed).toBe(false);
});

test("an upload from the editor is answered with the picture, or with a sentence", async () => {
  const brandId = await aBrand();
  const path = "/studio/media-uploads";
  const taken = await uploadFromEditor(
    args(await posted(brandId, "editor", path, await aForm(await jpeg(90, 60)))),
  );
  expect(await taken.json()).toMatchObject({ ok: true, item: { name: "Cave", width: 90, height: 60 } });
  const refused = await uploadFromEditor(
    args(await posted(brandId, "editor", path, await aForm(Buffer.from("GIF89a\x01\0\x01\0\0\0\0;")))),
  );
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { ok: false, sentence: "Pictures of this kind are not taken. Save it as JPEG, PNG, WebP or AVIF." },
  ]);
});

test("an analyst looks, and adds nothing", async () => {
  const brandId = await aBrand();
  const request = await posted(brandId, "analyst", "/studio/media", await aForm(await jpeg(90, 60)));
  await expect(upload(args(request))).rejects.toMatchObject({ status: 403 });
  expect(await listMedia(brandId)).toEqual([]);
});

test("a picture's page stores its words, and refuses one without a name", async () => {
  const { brandId } = await aLiveCampaign();
  const id = await aPicture(await marie(brandId));
  const send = async (fields: Record<string, string>) =>
    saveWords(
      args(await posted(brandId, "editor", `/studio/media/${id}`, new URLSearchParams(fields)), {
        picture: id,
      }),
    );
  const kept = await send({
    name: " Vignes ",
    "alt.fr": "Des vignes.",
    "alt.en": "Vines.",
    "alt.de": "Reben.",
  });
  expect((kept as Response).status).toBe(303);
  // German is none of this campaign's languages: nobody was asked for it.
  expect((await listMedia(brandId))[0]).toMatchObject({
    name: "Vignes",
    alt: { fr: "Des vignes.", en: "Vines." },
  });
  expect(await send({ name: " ", "alt.fr": "x" })).toMatchObject({
    data: { faults: { name: "picture_name_missing" } },
  });
  expect(await send({ name: "a", "alt.fr": "x".repeat(501) })).toMatchObject({
    data: { faults: { "alt.fr": "text_too_long" } },
  });
});
