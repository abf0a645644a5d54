import type { PlacedPicture } from "#app/domain/check/picture-findings.ts";
import { readMediaAddress, widthsUpTo } from "#app/domain/media/address.ts";
import { run } from "#app/infra/db.server.ts";
import { isPublicFile } from "#app/infra/public-files.server.ts";

const KNOWN = {
  name: "known-pictures",
  text: "SELECT id, width FROM media_picture WHERE brand_id = $1 AND id = ANY ($2)",
};

/** Those that players would not see: neither in the brand's library nor among the installation's own files. */
export async function missingPictures(
  brandId: string,
  pictures: readonly PlacedPicture[],
): Promise<PlacedPicture[]> {
  const named = pictures.flatMap(({ src }) => readMediaAddress(src)?.id ?? []);
  const known = named.length > 0 ? await run<{ id: string; width: number }>(KNOWN, [brandId, named]) : [];
  return pictures.filter(({ src }) => {
    const address = readMediaAddress(src);
    if (!address) return !isPublicFile(src);
    const found = known.find(({ id }) => id === address.id);
    return !found || !widthsUpTo(found.width).includes(address.width);
  });
}
