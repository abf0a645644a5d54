import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { prisma } from "#app/infra/db.server.ts";

/** What colleagues read, and the language one reads oneself. */
export async function renameMarketer(id: string, name: string, language: StudioLanguage): Promise<void> {
  await prisma.marketer.update({ where: { id }, data: { name, locale: language } });
}
