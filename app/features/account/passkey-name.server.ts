import { deviceOf } from "#app/domain/team/device.ts";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";

/** What a new passkey is called until its owner says better: the browser that makes it, "Firefox on Linux". */
export function passkeyName(request: Request, { accounts }: StudioMessages): string {
  const { browser, system } = deviceOf(request.headers.get("User-Agent") ?? "");
  return accounts.device(accounts.browsers[browser], accounts.systems[system]);
}
