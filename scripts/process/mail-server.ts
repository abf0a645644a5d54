import { join } from "node:path";
import type { Configuration } from "#app/infra/configuration.server.ts";
import { rememberedPort } from "#app/infra/ports.server.ts";
import { whenStopping } from "#scripts/process/shutdown.ts";

/** Without a mail server of one's own, everything sent lands in a folder of this machine. */
export async function mailServerFor(
  settings: Configuration,
): Promise<{ SMTP_URL: string; MAILBOX_DIR?: string }> {
  if (settings.SMTP_URL) return { SMTP_URL: settings.SMTP_URL };
  const { startMailCatcher } = await import("#app/infra/mail-catcher.server.ts");
  const port = await rememberedPort(settings.DATA_DIR, "mail");
  const catcher = await startMailCatcher({ mailboxDir: join(settings.DATA_DIR, "mailbox"), port });
  whenStopping("mail", catcher.stop);
  return { SMTP_URL: catcher.url, MAILBOX_DIR: catcher.mailboxDir };
}
