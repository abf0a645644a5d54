import type { Readable } from "node:stream";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import { csvFile } from "#app/infra/csv.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { type AuditFilter, auditRows } from "./audit.query.server.ts";
import { auditSentence } from "./audit-sentence.ts";
import { recordAudit } from "./record-audit.server.ts";

interface Export {
  brandId: string;
  marketerId: string;
  filter: AuditFilter;
  words: StudioMessages;
  now: Date;
}

const BATCH = 1_000;

/** The log as a CSV file, made while it is sent; that it was handed out is the newest entry of it. */
export async function exportAudit(input: Export): Promise<Readable> {
  const { brandId, marketerId, now } = input;
  await recordAudit(pool, { brandId, marketerId, action: "audit_exported", now });
  return csvFile(records(input), { columns: ["at", "person", "action", "sentence"] });
}

async function* records({ brandId, filter, words }: Export): AsyncGenerator<string[]> {
  let after: string | null = null;
  do {
    const rows = await auditRows(brandId, filter, after, BATCH);
    for (const row of rows) yield [row.at.toISOString(), row.person, row.action, auditSentence(row, words)];
    after = rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null;
  } while (after);
}
