export const sender = {
  title: "Sender",
  intro: (email: string) =>
    `Mails come from ${email}. Whether they reach inboxes is decided by the mail server and by three records at the sender's domain.`,
  test: "Test mail",
  testIntro: (email: string) => `Goes to you, ${email}, the same way as every mail of the brand.`,
  send: "Send me a test mail",
  asked: "The test mail is on its way. Reload this page in a few seconds.",
  reload: "Look again",
  tests: "Your last test mails",
  when: "When",
  outcome: "What became of it",
  outcomes: {
    waiting: "Goes out in a moment",
    sent: "The mail server took it: look into your inbox",
    deferred: "The mail server cannot be reached or asks to wait; it is tried again",
    failed: "The mail server refused it",
    held: "Not sent: mails to your address came back before",
  },
  code: (code: number) => `answer ${code}`,
  records: "Records at the domain",
  recordsIntro: (domain: string) =>
    `Whoever runs ${domain} publishes them, in the domain's DNS as records of type TXT. They were looked up just now.`,
  states: {
    good: "In place",
    weak: "Too weak",
    several: "More than one",
    missing: "Missing",
    unknown: "No answer",
  },
  what: {
    spf: "SPF lists the servers that may send for the domain. Without it, mails look forged to many receivers.",
    dkim: "DKIM is the key that proves a mail unchanged. Your mail provider signs with it and tells you its name (selector) and its text.",
    dmarc:
      "DMARC tells receivers what to do with mails that fail both checks, and where to send reports. Large mailboxes ask every bulk sender for it.",
  },
  advice: {
    good: "Nothing to do.",
    weak: {
      spf: "It ends without saying what about other servers: end it with ~all or -all.",
      dkim: "The key is empty, which means revoked: ask your mail provider for the present one.",
      dmarc: "p=none only watches. When the reports are clean for a few weeks, say p=quarantine.",
    },
    several: "There must be one only: receivers ignore all of them. Join them into one.",
    missing: "Publish this record:",
    unknown: "The name server did not answer in two seconds. Look again later: this holds nothing up.",
  },
  nameOf: "Name",
  text: "Text",
  spfNote:
    "The middle part is your mail provider's: replace it by what it tells you, such as include:… or a:….",
  dkimNote: "What stands in angle brackets comes from your mail provider.",
  selector: "Selector of your DKIM key",
  selectorHint: "Your mail provider tells it; it cannot be looked up.",
  lookUp: "Look up",
  tooMany: "Too many test mails. Wait an hour, then try again.",
};
