import {
  judgeRecord,
  type RecordState,
  readSelector,
  recordName,
  recordToPublish,
  SENDER_RECORDS,
  type SenderRecord,
} from "#app/domain/messaging/sender-records.ts";
import { findBrand } from "#app/features/team/brand.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { lookUpTxt } from "#app/infra/dns.server.ts";
import { env } from "#app/infra/env.server.ts";

export interface RecordView {
  record: SenderRecord;
  state: RecordState;
  name: string;
  found: string[];
  toPublish: string;
}

export interface TestView {
  id: string;
  at: Date;
  /** `waiting`: it goes out in a moment. `held`: the gate said no. */
  outcome: "waiting" | "sent" | "deferred" | "failed" | "held";
  smtpCode: number | null;
}

export interface SenderView {
  brandName: string;
  senderEmail: string;
  domain: string;
  selector: string;
  records: RecordView[];
  tests: TestView[];
}

/** Everything about how the brand's mails leave. `servers` are the name servers to ask, if not the system's. */
export async function findSender(
  brandId: string,
  marketerId: string,
  typedSelector: string | null,
  servers?: readonly string[],
): Promise<SenderView> {
  const [brand, tests] = await Promise.all([findBrand(brandId), findTests(brandId, marketerId)]);
  const selector = readSelector(typedSelector);
  const domain = brand.senderEmail.split("@")[1] ?? "";
  const known = { mailServer: publicMailServer(), reportsTo: brand.privacyEmail };
  const records = await Promise.all(
    SENDER_RECORDS.map(async (record) => {
      const name = recordName(record, domain, selector);
      const found = await lookUpTxt(name, servers);
      const toPublish = recordToPublish(record, known);
      return { record, name, state: judgeRecord(record, found), found: shown(record, found), toPublish };
    }),
  );
  return {
    brandName: brand.brandName,
    senderEmail: brand.senderEmail,
    domain,
    selector,
    records,
    tests,
  };
}

/** Null for a bare address or a name of this network: a record that names it would tell the world nothing. */
function publicMailServer(): string | null {
  const { hostname } = new URL(env.SMTP_URL);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) ? hostname : null;
}

/** Other services leave their own words at a domain's name; only what is about mail is shown. */
function shown(record: SenderRecord, found: string[] | null): string[] {
  return (found ?? []).filter((text) => judgeRecord(record, [text]) !== "missing");
}

async function findTests(brandId: string, marketerId: string): Promise<TestView[]> {
  const { rows } = await pool.query<TestView>(
    `SELECT m.id, m.decided_at AS at, d.smtp_code AS "smtpCode",
            CASE WHEN m.decision <> 'send' THEN 'held' WHEN m.sent_at IS NOT NULL THEN 'sent' WHEN m.failed_at IS NOT NULL THEN 'failed'
                 WHEN d.outcome = 'deferred' THEN 'deferred' ELSE 'waiting' END AS outcome
       FROM message m
       LEFT JOIN LATERAL (SELECT outcome, smtp_code FROM delivery WHERE message_id = m.id ORDER BY at DESC LIMIT 1) d ON true
      WHERE m.brand_id = $1 AND m.marketer_id = $2 AND m.name = 'sender-test' ORDER BY m.decided_at DESC LIMIT 5`,
    [brandId, marketerId],
  );
  return rows;
}
