import { expect, test } from "vitest";
import { publishDraft } from "#app/features/draft/publish-draft.server.ts";
import { arrivalView } from "#app/features/exchange/arrival-view.server.ts";
import { readCampaignFile } from "#app/features/exchange/read-campaign-file.ts";
import { writeCampaignFile } from "#app/features/exchange/write-campaign-file.ts";
import { findMarketer, type SignedIn } from "#app/features/team/session.server.ts";
import { loader as arrival } from "#app/routes/draft/arrival.tsx";
import { action, loader } from "#app/routes/draft/campaign-from-file.tsx";
import { loader as draftFile } from "#app/routes/draft/draft-file.ts";
import { loader as versionFile } from "#app/routes/draft/version-file.ts";
import { aDraft, contentOf, savePoints, seenBy } from "#tests/support/drafts.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { aBrand } from "#tests/support/factories.ts";
import { aPicture } from "#tests/support/pictures.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { studioArgs } from "#tests/support/studio-request.ts";
import { countOf } from "#tests/support/whole-database.ts";

const PATH = "/studio/campaigns/new/file";

async function marie(role: "owner" | "analyst" = "owner") {
  return aMarketer(await aBrand(), role);
}

/** Sends a file, and answers where it led or what was wrong with it. */
async function send(marketerId: string, text: string | Uint8Array<ArrayBuffer>) {
  const file = new File([text], "quiz.yaml");
  const answer = await action(await studioArgs(marketerId, PATH, {}, { file }));
  if (answer instanceof Response)
    return { led: answer.headers.get("Location") ?? "", faults: [], missing: null };
  return { led: null, ...answer.data, status: answer.init?.status };
}

const exported = async (marketerId: string, campaign: string) => {
  const answer = await draftFile(await studioArgs(marketerId, "/", { campaign }));
  return answer.text();
};

const own = (slug: string) => ({ ...everyKind(), slug });
let n = 0;
const aSlug = () => `from-file-${Date.now().toString(36)}-${n++}`;

test("a campaign that was exported comes back as a new one, and its export is the same to the byte", async () => {
  const [one, other] = [await marie(), await marie()];
  const slug = aSlug();
  const file = writeCampaignFile(own(slug));
  expect((await send(one.id, file)).led).toBe(`/studio/campaigns/${slug}/draft/arrival?address=${slug}`);
  expect(await exported(one.id, slug)).toBe(file);

  // Where the address is taken the next free one is; nothing else differs.
  expect((await send(other.id, file)).led).toBe(`/studio/campaigns/${slug}-2/draft/arrival?address=${slug}`);
  expect(await exported(other.id, `${slug}-2`)).toBe(file.replace(`slug: ${slug}\n`, `slug: ${slug}-2\n`));
});

test("a draft that is not finished goes out and comes in again", async () => {
  const editing = await aDraft();
  const file = await exported(editing.marketerId, editing.slug);
  const unfinished = file
    .replace(/explanation:\n( +\w\w: .*\n)+/g, "explanation: {}\n")
    .replace(/right: true, /g, "");
  expect(unfinished).not.toBe(file);
  const { led } = await send(
    editing.marketerId,
    unfinished.replace(`slug: ${editing.slug}`, `slug: ${editing.slug}-x`),
  );
  expect(led).toContain(`/studio/campaigns/${editing.slug}-x/draft/arrival`);
  expect(await exported(editing.marketerId, `${editing.slug}-x`)).toContain("explanation: {}");
});

test("each version has a file of its own, which stays what it was while the draft goes on", async () => {
  const editing = await aDraft();
  const first = await exported(editing.marketerId, editing.slug);
  expect((await publishDraft({ ...editing, seen: await seenBy(editing) })).ok).toBe(true);
  await savePoints(editing, 1, 77);
  const version = async (number: string) => {
    const params = { campaign: editing.slug, version: number };
    return versionFile(await studioArgs(editing.marketerId, "/", params));
  };
  const answer = await version("1");
  expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="${editing.slug}-1.yaml"`);
  expect(await answer.text()).toBe(first);
  expect(await exported(editing.marketerId, editing.slug)).toBe(first.replace("points: 10", "points: 77"));
  for (const number of ["2", "0", "-1", "x", "1e0"])
    await expect(version(number)).rejects.toMatchObject({ status: 404 });
});

test.each<[string, string | Uint8Array<ArrayBuffer>, object]>([
  ["no YAML", "slug: [", { faults: [{ code: "not_well_formed", line: 1 }] }],
  [
    "a slip",
    writeCampaignFile(own("x")).replace("game: skill", "game: luck"),
    { faults: [{ code: "not_one_of", place: "game" }] },
  ],
  ["a spreadsheet's own file", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { missing: "not_text" }],
  ["nothing", "", { missing: "file_missing" }],
  ["too much", `# ${"x".repeat(2 * 1024 * 1024)}`, { missing: "file_too_large" }],
])("a file that cannot be read changes nothing: %s", async (_, text, expected) => {
  const { id, brandId } = await marie();
  expect(await send(id, text)).toMatchObject({ status: 422, led: null, ...expected });
  expect(await countOf("campaign WHERE brand_id = $1", [brandId])).toBe(0);
  expect(await countOf("audit_entry WHERE brand_id = $1", [brandId])).toBe(0);
});

test("an analyst reads a campaign's file and makes none of one", async () => {
  const editing = await aDraft();
  const analyst = await aMarketer(editing.brandId, "analyst");
  expect(await exported(analyst.id, editing.slug)).toContain(`slug: ${editing.slug}`);
  await expect(loader(await studioArgs(analyst.id, PATH))).rejects.toMatchObject({ status: 403 });
  const file = new File([writeCampaignFile(own(aSlug()))], "quiz.yaml");
  await expect(action(await studioArgs(analyst.id, PATH, {}, { file }))).rejects.toMatchObject({
    status: 403,
  });
});

test("pictures that this installation does not have are named, each with the page that mends it", async () => {
  const { id, brandId } = await marie();
  const known = await aPicture({ brandId, marketerId: id }, undefined, "map.jpg");
  const elsewhere = "a".repeat(24);
  const slug = aSlug();
  const content = own(slug);
  const [first, second, third] = content.levels.flatMap(({ questions }) => questions);
  const picture = (src: string) => ({ src, width: 640, height: 480, alt: { en: "A map" } });
  if (first) first.picture = picture(`/media/${known}/320.webp`);
  if (second) second.picture = picture(`/media/${elsewhere}/320.webp`);
  if (third) third.picture = picture("/pictures/nowhere.svg");
  await send(id, writeCampaignFile(content));
  const signedIn = (await findMarketer((await studioArgs(id, "/")).request)) as SignedIn;
  const view = await arrivalView(signedIn, slug, slug);
  expect(view).toMatchObject({ wanted: null, levels: content.levels.length, languages: ["en", "fr"] });
  expect(view?.missing).toEqual([
    {
      src: `/media/${elsewhere}/320.webp`,
      prompt: second?.prompt.en,
      isLogo: false,
      href: `/studio/campaigns/${slug}/draft/questions/${second?.key}`,
    },
    {
      src: "/pictures/nowhere.svg",
      prompt: third?.prompt.en,
      isLogo: false,
      href: `/studio/campaigns/${slug}/draft/questions/${third?.key}`,
    },
  ]);
});

test("the page of what arrived says which address was wanted, and believes no other word of its own address", async () => {
  const { marketerId, slug } = await aDraft();
  const view = async (wanted: string) =>
    (
      await arrival(
        await studioArgs(marketerId, `/?address=${encodeURIComponent(wanted)}`, { campaign: slug }),
      )
    ).wanted;
  expect(await view("other-quiz")).toBe("other-quiz");
  expect(await view(slug)).toBeNull();
  expect(await view("<b>no</b>")).toBeNull();
});

test("what the database keeps is what the file said", async () => {
  const { id, brandId } = await marie();
  const content = own(aSlug());
  await send(id, writeCampaignFile(content));
  const stored = await contentOf({ brandId, slug: content.slug, marketerId: id, now: new Date() });
  expect(stored).toEqual(JSON.parse(JSON.stringify(content)));
  expect(readCampaignFile(writeCampaignFile(stored ?? content))).toMatchObject({ ok: true });
});
