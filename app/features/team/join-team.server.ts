import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { newPasswordFault } from "#app/features/account/new-password.server.ts";
import type { FormAnswer } from "#app/i18n/form-faults.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { acceptInvitation } from "./accept-invitation.server.ts";
import { findInvitation } from "./colleague-invitation.query.server.ts";
import { joinSchema } from "./team.schema.ts";

interface Join {
  token: string;
  fields: Record<string, string>;
  language: StudioLanguage;
  userAgent: string;
  now: Date;
}

/** The button behind an invitation's link: with an account as it is, or with the new one that the form describes. */
export async function joinTeam(join: Join): Promise<FormAnswer | { session: string | null } | "link_spent"> {
  const { token, fields, language, userAgent, now } = join;
  const invitation = await findInvitation(token, now);
  if (!invitation) return "link_spent";
  if (invitation.hasAccount) return accept(null);

  const form = parseForm(fields, joinSchema, studioMessages(language).faults);
  if (!form.ok) return form;
  const { name, password } = form.value;
  const fault = newPasswordFault(password, [name, invitation.email, invitation.brand]);
  if (fault) return faultOf("password", fault, fields);
  return accept({ name, password, language });

  async function accept(account: Parameters<typeof acceptInvitation>[0]["account"]) {
    const outcome = await acceptInvitation({ token, account, userAgent, now });
    return outcome.ok ? outcome.value : outcome.refusal;
  }
}
