import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { startMailCatcher } from "#app/infra/mail-catcher.server.ts";
import { readMailbox } from "#app/infra/mailbox.server.ts";

test("a mail to Grace is found by her address, with its links and its kind", async () => {
  const catcher = await startMailCatcher({ mailboxDir: mailboxDir() });
  const mailer = createTransport(catcher.url);
  await mailer.sendMail({
    from: { name: "Château", address: "hello@clairvigne.example" },
    to: "grace@example.com",
    subject: "Ferez-vous mieux qu'Ada ?",
    text: "https://play.example/i/abc",
    html: '<a href="https://play.example/i/abc?a=1&amp;b=2">Relever le défi</a>',
    headers: { "X-Outdo-Message": "invitation" },
  });

  const [mail, ...others] = await readMailbox(catcher.mailboxDir, { to: "Grace@example.com" });
  expect(others).toEqual([]);
  expect(mail).toMatchObject({
    from: "Château <hello@clairvigne.example>",
    to: "grace@example.com",
    subject: "Ferez-vous mieux qu'Ada ?",
    links: ["https://play.example/i/abc?a=1&b=2"],
    kind: "invitation",
  });
  expect(await readMailbox(catcher.mailboxDir, { to: "race@example.com" })).toEqual([]);
  await catcher.stop();
});

test("a refused recipient gets a mail server's own answer, and nothing is kept", async () => {
  const answers: Record<string, 451 | 550> = { "linus@example.com": 550, "busy@example.com": 451 };
  const catcher = await startMailCatcher({
    mailboxDir: mailboxDir(),
    refuse: (recipient) => answers[recipient],
  });
  const mailer = createTransport(catcher.url);
  for (const [to, responseCode] of Object.entries(answers)) {
    const sending = mailer.sendMail({ from: "hello@clairvigne.example", to, text: "Bonjour" });
    await expect(sending).rejects.toMatchObject({ responseCode });
  }
  expect(readdirSync(catcher.mailboxDir)).toEqual([]);
  await catcher.stop();
});

function mailboxDir(): string {
  return mkdtempSync(join(tmpdir(), "outdo-mailbox-"));
}
