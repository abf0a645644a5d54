import type { Language, Words } from "#app/domain/kernel/language.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { mediaAddress, widthsUpTo } from "#app/domain/media/address.ts";
import { MOST_STORED } from "#app/domain/media/limits.ts";
import { pool, type Queryable } from "#app/infra/db.server.ts";
import { usesOfPictures } from "./picture-use.query.server.ts";

/** A picture of the library, for whoever shows it or chooses it. */
export interface MediaItem {
  id: string;
  name: string;
  /** Where its largest file is: what a campaign names. */
  src: string;
  /** A small one of at most 320 pixels. */
  thumbnail: string;
  width: number;
  height: number;
  alt: Words;
}

interface Row {
  id: string;
  name: string;
  width: number;
  height: number;
  alt: Words;
}

/** The brand's pictures, newest first. */
export async function listMedia(brandId: string, on: Queryable = pool): Promise<MediaItem[]> {
  const { rows } = await on.query<Row>(
    "SELECT id, name, width, height, alt FROM media_picture WHERE brand_id = $1 ORDER BY uploaded_at DESC, id",
    [brandId],
  );
  return rows.map(toItem);
}

function toItem({ id, name, width, height, alt }: Row): MediaItem {
  const [smallest = width] = widthsUpTo(width);
  return {
    id,
    name,
    src: mediaAddress(id, width, "webp"),
    thumbnail: mediaAddress(id, smallest, "webp"),
    width,
    height,
    alt,
  };
}

export interface MediaLibrary {
  items: (MediaItem & { usedIn: string[] })[];
  languages: Language[];
  /** How much of the brand's room the pictures take, in percent. */
  taken: number;
}

/** The whole library with where each picture is used. */
export async function findLibrary(brandId: string): Promise<MediaLibrary> {
  const [items, uses, languages, room] = await Promise.all([
    listMedia(brandId),
    usesOfPictures(pool, brandId),
    languagesOfBrand(brandId),
    pool.query<{ stored: number }>(
      "SELECT coalesce(sum(bytes), 0)::float8 AS stored FROM media_picture WHERE brand_id = $1",
      [brandId],
    ),
  ]);
  const usedIn = (id: string) => uses.filter(({ picture }) => picture === id).map(({ slug }) => slug);
  return {
    items: items.map((item) => ({ ...item, usedIn: usedIn(item.id) })),
    languages,
    taken: Math.ceil((100 * (room.rows[0]?.stored ?? 0)) / MOST_STORED),
  };
}

export interface PictureView extends MediaItem {
  usedIn: string[];
  languages: Language[];
  bytes: number;
  uploadedAt: Date;
  uploadedBy: string | null;
}

/** One picture of the brand's, or null. */
export async function findPicture(brandId: string, id: string): Promise<PictureView | null> {
  const { rows } = await pool.query<Row & { bytes: number; uploadedAt: Date; uploadedBy: string | null }>(
    `SELECT p.id, p.name, p.width, p.height, p.alt, p.bytes, p.uploaded_at AS "uploadedAt", m.name AS "uploadedBy"
       FROM media_picture p LEFT JOIN marketer m ON m.id = p.uploaded_by WHERE p.id = $1 AND p.brand_id = $2`,
    [id, brandId],
  );
  const [found] = rows;
  if (!found) return null;
  const [uses, languages] = await Promise.all([usesOfPictures(pool, brandId), languagesOfBrand(brandId)]);
  const { bytes, uploadedAt, uploadedBy } = found;
  const usedIn = uses.filter(({ picture }) => picture === id).map(({ slug }) => slug);
  return { ...toItem(found), bytes, uploadedAt, uploadedBy, usedIn, languages };
}

/** The languages that the brand's campaigns speak, as drafts or to players: a picture has to be described in each. */
async function languagesOfBrand(brandId: string): Promise<Language[]> {
  const { rows } = await pool.query<{ tag: string }>(
    `SELECT DISTINCT jsonb_array_elements_text(content->'languages') AS tag FROM (
       SELECT v.content FROM campaign c JOIN campaign_version v ON v.id = c.current_version_id WHERE c.brand_id = $1
       UNION ALL SELECT content FROM draft_part WHERE brand_id = $1 AND name = 'identity') spoken`,
    [brandId],
  );
  const spoken = rows.map(({ tag }) => tag);
  const ours = LANGUAGES.filter((tag) => spoken.includes(tag));
  return ours.length > 0 ? ours : ["fr", "en"];
}
