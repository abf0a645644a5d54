import type { Readable } from "node:stream";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { csvFile, type Delimiter } from "#app/infra/csv.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import type { ProspectFilter } from "./prospect-filter.ts";
import { type ProspectRow, prospectRows } from "./prospect-rows.query.server.ts";

interface Export {
  brandId: string;
  marketerId: string;
  filter: ProspectFilter;
  delimiter: Delimiter;
  /** The moment the export is written down as done. */
  clock: () => Date;
}

/** People fetched at a time: memory stays flat however long the list is. */
const BATCH = 1_000;

/** A column of a trait is its key with this before it. */
const TRAIT = "trait_";

/**
 * The prospects as a CSV file. What was handed out is written down with its count and who asked, also when the browser
 * stopped half-way: the people in it are out of our hands.
 */
export async function exportProspects(input: Export): Promise<Readable> {
  const traits = await traitKeys(input.brandId);
  const columns = [...COLUMNS.map(([name]) => name), ...traits.map((key) => TRAIT + key)];
  return csvFile(records(input, traits), { columns, delimiter: input.delimiter });
}

async function* records(input: Export, traits: string[]): AsyncGenerator<string[]> {
  let count = 0;
  try {
    let after: string | undefined;
    do {
      const rows = await prospectRows(input.brandId, input.filter, { after, size: BATCH });
      for (const row of rows) {
        yield [...COLUMNS.map(([, cell]) => cell(row)), ...traits.map((key) => row.traits[key] ?? "")];
        count++;
      }
      after = rows.length === BATCH ? rows.at(-1)?.id : undefined;
    } while (after);
  } finally {
    await writeDown(input, count);
  }
}

/** Names are fixed and English, because programs read this file as well. Moments are UTC (ISO 8601). */
const COLUMNS: [name: string, cell: (row: ProspectRow) => string][] = [
  ["email", (row) => row.email ?? ""],
  ["first_name", (row) => row.firstName ?? ""],
  ["last_name", (row) => row.lastName ?? ""],
  ["language", (row) => row.locale],
  ["proven_at", (row) => moment(row.provenAt)],
  ["qualified", (row) => (row.isQualified ? "yes" : "no")],
  ["campaign", (row) => row.play?.campaign ?? ""],
  ["source", (row) => row.play?.source ?? row.madeBy],
  ["placement", (row) => row.play?.placement ?? ""],
  ["score", (row) => (row.play ? String(row.play.score) : "")],
  ["levels_finished", (row) => (row.play ? String(row.play.levelsFinished) : "")],
  ["newsletter_consent", (row) => (row.newsletter && !row.newsletter.withdrawnAt ? "yes" : "no")],
  ["newsletter_given_at", (row) => moment(row.newsletter?.givenAt ?? null)],
  ["newsletter_withdrawn_at", (row) => moment(row.newsletter?.withdrawnAt ?? null)],
  ["voucher_state", (row) => row.play?.voucher ?? ""],
  ["created_at", (row) => moment(row.createdAt)],
  ["last_act_at", (row) => moment(row.lastActAt)],
];

function moment(at: Date | null): string {
  return at?.toISOString() ?? "";
}

async function traitKeys(brandId: string): Promise<string[]> {
  const { rows } = await pool.query<{ key: string }>(
    "SELECT DISTINCT key FROM trait WHERE brand_id = $1 ORDER BY key",
    [brandId],
  );
  return rows.map(({ key }) => key);
}

async function writeDown({ brandId, marketerId, filter, clock }: Export, count: number): Promise<void> {
  const { search, ...rest } = filter;
  // The words searched for may be a person's name or address, which no event carries.
  const payload = { count, marketer: marketerId, ...rest, searched: search !== "" };
  const now = clock();
  await transaction(async (tx) => {
    await tx.query(
      "INSERT INTO event (at, brand_id, name, payload) VALUES ($1, $2, 'prospects_exported', $3)",
      [now, brandId, payload],
    );
    await recordAudit(tx, { brandId, marketerId, action: "prospects_exported", detail: { count }, now });
  });
}
