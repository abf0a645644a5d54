import { prisma } from "#app/infra/db.server.ts";

export interface BrandView {
  brandName: string;
  postalAddress: string;
  senderEmail: string;
  privacyEmail: string;
}

/** What the brand says of itself in every mail and on every page. */
export async function findBrand(brandId: string): Promise<BrandView> {
  const brand = await prisma.brand.findUniqueOrThrow({
    where: { id: brandId },
    select: { name: true, postalAddress: true, senderEmail: true, privacyEmail: true },
  });
  const { name, ...addresses } = brand;
  return { brandName: name, ...addresses };
}
