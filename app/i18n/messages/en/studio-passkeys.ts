import { counting } from "../../counting.ts";

const { count } = counting("en");

export const passkeys = {
  title: "Passkeys",
  intro:
    "Your phone, your computer or a security key says that it is you. There is no code to type, and nothing that a false page could take from you.",
  list: "Your passkeys",
  none: "No passkey yet",
  noneText:
    "Add this device, or a key that you carry. A second one elsewhere lets you in when the first is lost.",
  held: (n: number) => `${count(n, "passkey", "passkeys")}.`,
  about: "Your finger, face or PIN on a device, or a security key.",
  addFirst: "Add a passkey",
  manage: "Change",
  name: "Name",
  nameHint: "So that you know it again in this list.",
  added: "Added",
  lastUsed: "Last used",
  never: "Not yet",
  add: "Add a passkey",
  addIntro: "Your browser asks where to keep it, and to confirm. Every other browser will be signed out.",
  remove: "Remove",
  removeOf: (name: string) => `Remove the passkey ${name}`,
  isAdded: "The passkey is added. It is asked for from your next sign-in on.",
  isRemoved: "The passkey is removed here. You may delete it on the device, too.",
  asking: "Your browser is asking you to confirm…",
  notMade: "No passkey was made: it was cancelled, or this device holds one of your account already.",
  notSigned:
    "No passkey was used: it was cancelled, or none of your account is at hand. Try again, or go on with a code.",
  cannot: "This browser has no passkeys.",
  needsScript: "A passkey needs JavaScript, which is off in this browser. Codes work without it.",
  notHere:
    "Browsers allow passkeys only at an address with https and a name. The studio's address is of another kind, so use an authenticator app.",
  use: "Use a passkey",
  orCode: "Use a passkey, or type the code of your authenticator app or one of your recovery codes.",
  orRecovery: "Use a passkey. If none is at hand, type one of your recovery codes.",
  recoveryCode: "Recovery code",
};
