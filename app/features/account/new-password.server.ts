import { coreOf, type PasswordFault, passwordFault } from "#app/domain/team/password-fault.ts";
import { isCommonPassword } from "#app/infra/common-passwords.server.ts";

/** What is wrong with a new password, if anything. Known passwords count with the digits and signs that please old rules, too. */
export function newPasswordFault(password: string, ownWords: readonly string[]): PasswordFault | null {
  const core = coreOf(password);
  // A word that is less than half of it is only a part of the password.
  const isMostlyOneWord = core.length * 2 >= [...password].length;
  const isCommon = isCommonPassword(password) || (isMostlyOneWord && isCommonPassword(core));
  return passwordFault(password, { isCommon, ownWords });
}
