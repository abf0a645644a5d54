import "#tests/support/real-mail.ts";
import { afterAll, expect, test } from "vitest";
import { sendTestMail } from "#app/features/sender/send-test-mail.server.ts";
import { findSender } from "#app/features/sender/sender.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { lookUpTxt } from "#app/infra/dns.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { startNameServer } from "#tests/support/name-server.ts";
import { workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";
import { aMarketer } from "#tests/support/studio.ts";

const names = await startNameServer({
  "brand.example": ["some-other-service=1", "v=spf1 include:mail.example -all"],
  "k1._domainkey.brand.example": [["v=DKIM1; k=rsa; p=MIGf", "MA0G"]],
  "_dmarc.brand.example": ["v=DMARC1; p=none"],
});
const silent = await startNameServer(null);
afterAll(() => Promise.all([names.stop(), silent.stop()]));

async function marieOf(senderEmail = "hello@brand.example") {
  const marie = await aMarketer(await aBrand());
  await pool.query("UPDATE brand SET sender_email = $2 WHERE id = $1", [marie.brandId, senderEmail]);
  return marie;
}

test("a name's records are read in one piece each; of a name without any there are none", async () => {
  expect(await lookUpTxt("k1._domainkey.brand.example", [names.address])).toEqual([
    "v=DKIM1; k=rsa; p=MIGfMA0G",
  ]);
  expect(await lookUpTxt("nothing.example", [names.address])).toEqual([]);
});

test("the sender's page says of each record whether it is in place, and what to publish", async () => {
  const { brandId, id } = await marieOf();
  const { domain, records } = await findSender(brandId, id, "k1", [names.address]);
  expect(domain).toBe("brand.example");
  expect(records.map(({ record, state }) => `${record} ${state}`)).toEqual([
    "spf good",
    "dkim good",
    "dmarc weak",
  ]);
  // What other services wrote at the domain's name is nobody's business here.
  expect(records[0]?.found).toEqual(["v=spf1 include:mail.example -all"]);
  const other = await findSender(brandId, id, "another", [names.address]);
  expect(other.records[1]).toMatchObject({ state: "missing", name: "another._domainkey.brand.example" });
});

test("a name server that does not answer holds nothing up and is held against nobody", async () => {
  const { brandId, id } = await marieOf();
  const { records } = await findSender(brandId, id, null, [silent.address]);
  expect(records.map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown"]);
});

test("a test mail goes to the marketer by the real mail server, and its outcome is told", async () => {
  const { brandId, id, email } = await marieOf();
  expect(await sendTestMail(brandId, id, new Date())).toBe(true);
  await workOff();
  const [mail] = await mailsTo(email);
  expect(mail).toMatchObject({ kind: "sender-test", from: expect.stringContaining("hello@brand.example") });
  const { tests } = await findSender(brandId, id, null, [names.address]);
  expect(tests.map(({ outcome }) => outcome)).toEqual(["sent"]);
});

test("an address that is refused is told with the server's code, and the next test is held", async () => {
  const { brandId, id, email } = await marieOf();
  answerTo(email, 550);
  await sendTestMail(brandId, id, new Date());
  await workOff();
  await sendTestMail(brandId, id, new Date());
  await workOff();
  const { tests } = await findSender(brandId, id, null, [names.address]);
  expect(tests.map(({ outcome, smtpCode }) => [outcome, smtpCode])).toEqual([
    ["held", null],
    ["failed", 550],
  ]);
});

test("another brand's owner sees no test of this one", async () => {
  const { brandId, id } = await marieOf();
  await sendTestMail(brandId, id, new Date());
  await workOff();
  const eve = await marieOf();
  expect((await findSender(eve.brandId, id, null, [names.address])).tests).toEqual([]);
});
