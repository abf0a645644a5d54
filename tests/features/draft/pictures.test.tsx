import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FrameContent, PartName } from "#app/domain/draft/parts.ts";
import { loadDraft } from "#app/features/draft/draft.query.server.ts";
import type { Editing } from "#app/features/draft/edit-draft.server.ts";
import { FieldsProvider } from "#app/features/draft/fields-context.ts";
import { FRAME_FIELDS } from "#app/features/draft/frame-fields.tsx";
import { savePartForm } from "#app/features/draft/save-part-form.server.ts";
import { describePicture } from "#app/features/media/describe-picture.server.ts";
import { listMedia } from "#app/features/media/media.query.server.ts";
import { aDraft, NOW, seenBy } from "#tests/support/drafts.ts";
import { aBrand } from "#tests/support/factories.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { aPicture, jpeg } from "#tests/support/pictures.ts";
import { aMarketer } from "#tests/support/studio.ts";

const LOOK: PartName = "look";

async function storedLook({ brandId, slug }: Editing) {
  const draft = await loadDraft(brandId, slug, [LOOK]);
  return draft?.parts.get(LOOK)?.content as FrameContent<"look">;
}

/** The page of a campaign's look, as the author of the draft gets it without a script. */
async function lookOf(editing: Editing): Promise<string> {
  const content = await storedLook(editing);
  const media = await listMedia(editing.brandId);
  const Fields = FRAME_FIELDS.look;
  return renderToStaticMarkup(
    <FieldsProvider value={{ languages: ["fr", "en"], faults: {}, media }}>
      <Fields content={content} facts={{ address: "/play/x", isPublished: false }} />
    </FieldsProvider>,
  );
}

/** Sends the page's form back with these fields changed, and answers what came of it and the logo that is stored. */
async function send(editing: Editing, changes: Record<string, string>) {
  const form = new FormData();
  for (const [field, values] of sentForm(await lookOf(editing)))
    for (const value of values) form.append(field, value);
  for (const [field, value] of Object.entries(changes)) form.set(field, value);
  form.set("seen", String(await seenBy(editing)));
  const saved = await savePartForm(editing, LOOK, form, "Europe/Paris");
  return { saved, logo: (await storedLook(editing)).theme.logo };
}

async function aLogo(editing: Editing, alt: object, bytes?: Buffer) {
  const id = await aPicture(editing, bytes ?? (await jpeg(900, 300)), "Logo.jpg");
  await describePicture({ ...editing, id, name: "Logo", alt, now: NOW });
  return id;
}

test("a picture that is chosen from the list brings its size and what it shows", async () => {
  const editing = await aDraft();
  const id = await aLogo(editing, { fr: "Logo de la maison", en: "The house's logo", de: "Logo" });
  const src = `/media/${id}/640.webp`;
  expect(await lookOf(editing)).toContain(`<option value="${src}">Logo</option>`);
  const { saved, logo } = await send(editing, { "theme.logo.src": src, "theme.logo.alt.en": "Our logo" });
  expect(saved.ok).toBe(true);
  expect(logo).toEqual({
    src,
    width: 640,
    height: 213,
    // What the author has said goes before what the library says.
    alt: { fr: "Logo de la maison", en: "Our logo" },
  });
  // Untouched, it stays as it is; and chosen away, it is gone.
  const revision = await seenBy(editing);
  expect((await send(editing, {})).saved).toEqual({ ok: true, value: { revision } });
  expect((await send(editing, { "theme.logo.src": "" })).logo).toBeUndefined();
});

test("a picture that is not described in every language of the campaign is not offered", async () => {
  const editing = await aDraft();
  const id = await aLogo(editing, { fr: "Logo de la maison" });
  expect(await lookOf(editing)).toContain(`<option value="/media/${id}/640.webp" disabled="">`);
});

test("a picture of another brand, or one that is gone, is no picture of this campaign", async () => {
  const editing = await aDraft();
  const eve = await aMarketer(await aBrand(), "owner");
  const theirs = await aPicture({ brandId: eve.brandId, marketerId: eve.id }, await jpeg(900, 300));
  const own = await aLogo(editing, {});
  for (const src of [
    `/media/${theirs}/640.webp`,
    `/media/${own}/641.webp`,
    `/media/${"A".repeat(24)}/320.webp`,
  ])
    expect(await send(editing, { "theme.logo.src": src })).toEqual({
      saved: { ok: false, refusal: "faulty", faults: { "theme.logo.src": "picture_gone" } },
      logo: undefined,
    });
});

test("a file of the installation goes before, with the size that is typed", async () => {
  const editing = await aDraft();
  const id = await aLogo(editing, { fr: "L", en: "L" });
  const { logo } = await send(editing, {
    "theme.logo.src": `/media/${id}/640.webp`,
    "theme.logo.path": "/pictures/logo.svg",
    "theme.logo.width": "200",
    "theme.logo.height": "50",
    "theme.logo.alt.fr": "Logo",
    "theme.logo.alt.en": "Logo",
  });
  expect(logo).toEqual({
    src: "/pictures/logo.svg",
    width: 200,
    height: 50,
    alt: { fr: "Logo", en: "Logo" },
  });
  const revision = await seenBy(editing);
  expect((await send(editing, {})).saved).toEqual({ ok: true, value: { revision } });
});
