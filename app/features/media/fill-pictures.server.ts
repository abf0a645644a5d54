import { LANGUAGES, type Words } from "#app/domain/kernel/language.ts";
import { readMediaAddress, widthsUpTo } from "#app/domain/media/address.ts";
import { pool } from "#app/infra/db.server.ts";

interface Known {
  id: string;
  width: number;
  height: number;
  alt: Words;
}

/**
 * Completes a form's pictures by what the library knows of them, so that a form without a script needs no more than a choice
 * from a list: size, and what it shows where nobody has said otherwise. A file of the installation that is named by its path
 * goes before. Answers the fields that name a picture which the brand's library does not have.
 */
export async function fillPictures(brandId: string, form: FormData): Promise<string[]> {
  for (const [name, path] of [...form])
    if (name.endsWith(".path") && String(path).trim() !== "")
      form.set(`${name.slice(0, -".path".length)}.src`, path);

  const named = [...form].flatMap(([name, src]) => {
    const address = name.endsWith(".src") ? readMediaAddress(String(src)) : null;
    return address ? [{ name, picture: name.slice(0, -".src".length), ...address }] : [];
  });
  if (named.length === 0) return [];
  const { rows } = await pool.query<Known>(
    "SELECT id, width, height, alt FROM media_picture WHERE brand_id = $1 AND id = ANY($2)",
    [brandId, named.map(({ id }) => id)],
  );
  return named.flatMap(({ name, picture, id, width }) => {
    const known = rows.find((row) => row.id === id);
    if (!known || !widthsUpTo(known.width).includes(width)) return [name];
    form.set(`${picture}.width`, String(width));
    form.set(`${picture}.height`, String(Math.max(1, Math.round((known.height * width) / known.width))));
    for (const tag of LANGUAGES) fillText(form, `${picture}.alt.${tag}`, known.alt[tag]);
    return [];
  });
}

/** Only where the form asks for it. */
function fillText(form: FormData, name: string, said: string | undefined): void {
  if (said && form.has(name) && String(form.get(name)).trim() === "") form.set(name, said);
}
