import { expect, test } from "vitest";
import { type Message, messageSchema, previewMessages, renderMessage } from "#emails/catalog.ts";
import { LANGUAGES, type Language } from "#emails/messages/language.ts";
import { singleLine } from "#emails/single-line.ts";

const messages = LANGUAGES.flatMap(previewMessages);
const everyMessage = messages.map((message) => [message.name, message.props.language, message] as const);

/** What a caller may leave out; everything else is needed. */
const OPTIONAL: Record<Message["name"], string[]> = {
  "friend-invitation": ["scoreToBeat"],
  "launch-invitation": ["firstName", "voucherText"],
  "prove-address": ["voucher"],
  "voucher-issued": [],
  "continue-elsewhere": [],
  "colleague-invitation": [],
  "password-reset": [],
  "sender-test": [],
};

const NOTICES: Record<Language, string> = {
  fr: "L'abus d'alcool est dangereux pour la santé",
  en: "Alcohol abuse is dangerous for your health",
  de: "Alkoholmissbrauch gefährdet die Gesundheit",
  es: "El abuso del alcohol es peligroso para la salud",
  it: "L'abuso di alcol è pericoloso per la salute",
  ar: "الإفراط في شرب الكحول خطر على الصحة",
};

test.each(everyMessage)(
  "%s in %s says in both parts who sends it and how to reach them",
  async (_name, _language, message) => {
    const { html, text } = await renderMessage(message);
    for (const part of [read(html), text]) {
      for (const identity of [
        "Maison Clairvigne",
        "4 quai des Chartrons, 33000 Bordeaux, France",
        "privacy@clairvigne.example",
      ]) {
        expect(part).toContain(identity);
      }
    }
  },
);

test.each(everyMessage)(
  "%s in %s carries the health notice of an alcohol campaign in both parts",
  async (_name, language, message) => {
    const notice = NOTICES[language];
    const { html, text } = await renderMessage(message);
    expect(read(html)).toContain(notice);
    expect(text).toContain(notice);
  },
);

test.each(everyMessage)(
  "%s in %s declares its language and its direction, to screen readers and to programs that keep only tables",
  async (_name, language, message) => {
    const [dir, side] = language === "ar" ? ["rtl", "right"] : ["ltr", "left"];
    const { html } = await renderMessage(message);
    expect(html).toMatch(new RegExp(`^<!doctype html><html dir="${dir}" lang="${language}">`));
    expect([...html.matchAll(/ lang="([^"]*)"/g)].map(([, tag]) => tag)).toEqual([
      language,
      language,
      language,
    ]);
    expect(html).toMatch(new RegExp(`<td dir="${dir}"[^>]*;text-align:${side}"`));
    expect(html).toMatch(new RegExp(`<table[^>]*class="card"[^>]*dir="${dir}"[^>]*;text-align:${side}"`));
    // A voucher's code is Latin in any language; nothing else may run the other way.
    const others = [...html.matchAll(/<(\w+)[^>]* dir="(\w+)"/g)].filter(([, , way]) => way !== dir);
    expect(others.map(([, tag]) => tag)).toEqual(
      message.name === "voucher-issued" && dir === "rtl" ? ["p"] : [],
    );
  },
);

test("in an inbox, the direction of an Arabic subject is that of its first letter: Arabic", async () => {
  for (const message of previewMessages("ar")) {
    expect((await renderMessage(message)).subject).toMatch(/^\p{Script=Arabic}/u);
  }
});

test.each(everyMessage)(
  "%s in %s begins no line of its text with a name in another script",
  async (_n, language, message) => {
    const stranger = language === "ar" ? "Ada" : "آدا";
    const people = Object.keys(message.props).filter((key) =>
      /^(inviterName|firstName|campaignName|brandName)$/.test(key),
    );
    const props = { ...message.props, ...Object.fromEntries(people.map((key) => [key, stranger])) };
    const { text } = await renderMessage({ ...message, props } as Message);
    const bare = text.split("\n").filter((line) => line.startsWith(stranger) && line !== stranger);
    expect(bare).toEqual([]);
    expect(text).toContain(`\u2068${stranger}\u2069`);
  },
);

test.each(everyMessage)(
  "%s in %s has one heading, a title, and tables that are announced as layout only",
  async (_name, _language, message) => {
    const { html, subject } = await renderMessage(message);
    expect(html.match(/<h1/g)).toHaveLength(1);
    // A header carries no isolates, the document's title may.
    expect(read(html).replace(/[\u2068\u2069]/g, "")).toContain(`<title>${subject}</title>`);
    expect(html.match(/<table/g)?.length).toBe(html.match(/<table[^>]* role="presentation"/g)?.length);
  },
);

test.each(everyMessage)(
  "%s in %s loads nothing from anywhere and watches nobody",
  async (_name, _language, message) => {
    const { html } = await renderMessage(message);
    expect(html).not.toMatch(/<(img|link|script|iframe|object|embed|video|audio|source|svg|base|form)\b/i);
    expect(html).not.toMatch(/\b(src|srcset|background|poster|action|on\w+)\s*=/i);
    expect(html).not.toMatch(/@import|@font-face|url\(/i);
    expect(html.replace(/<a [^>]*href="[^"]*"/g, "")).not.toMatch(/https?:|\/\//);
  },
);

test.each(everyMessage)(
  "%s in %s shows each of its links once in the text part",
  async (_name, _language, message) => {
    const { html, text } = await renderMessage(message);
    const links = [...read(html).matchAll(/href="(https?:[^"]*)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(text.split("\n").filter((line) => line === link)).toEqual([link]);
  },
);

test.each(everyMessage)(
  "%s in %s reads as plain text, without markup and holes",
  async (_name, _language, message) => {
    const { text } = await renderMessage(message);
    expect(text).not.toMatch(/<\/?\w|&\w+;|&#|\u200c|\ufeff|\n{3,}/);
    expect(`${text}${(await renderMessage(message)).html}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  },
);

test.each(everyMessage)(
  "%s in %s is refused when anything it needs is missing or empty",
  async (_name, _language, message) => {
    for (const key of Object.keys(message.props)) {
      const { [key]: _left, ...rest } = message.props as Record<string, unknown>;
      const taken = messageSchema.safeParse({ name: message.name, props: rest }).success;
      expect(taken, `without ${key}`).toBe(OPTIONAL[message.name].includes(key));
      expect(
        messageSchema.safeParse({ name: message.name, props: { ...rest, [key]: " \n " } }).success,
        `with an empty ${key}`,
      ).toBe(false);
    }
  },
);

test.each(everyMessage)(
  "%s in %s takes no link that would run a script",
  async (_name, _language, message) => {
    for (const key of Object.keys(message.props).filter((name) => name.endsWith("Url"))) {
      const props = { ...message.props, [key]: "javascript:alert(1)" };
      await expect(renderMessage({ ...message, props } as Message)).rejects.toThrow();
    }
  },
);

test.each(everyMessage)("%s in %s keeps other people's words as words", async (_name, _language, message) => {
  const hostile = `Ada "O'Neil" <b>& co</b> 👩‍🚀\r\nBcc: linus@example.org\u202e\u0000`;
  const words = Object.entries(message.props).filter(
    ([key, value]) => typeof value === "string" && !/Url$|language|privacyEmail|postalAddress/.test(key),
  );
  const props = { ...message.props, ...Object.fromEntries(words.map(([key]) => [key, hostile])) };
  const { subject, html, text } = await renderMessage({ ...message, props } as Message);
  expect(subject).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  expect(subject.length).toBeLessThanOrEqual(120);
  expect(html).not.toContain("<b>&");
  expect(html).toContain("&lt;b&gt;&amp; co&lt;/b&gt;");
  expect(text).toContain(`Ada "O'Neil" <b>& co</b> 👩‍🚀 Bcc: linus@example.org`);
  expect(text).not.toMatch(/^Bcc:/m);
});

/** Who is spoken to: whole words that only the other form of address uses, and words of the right one. */
const ADDRESS: [Language, RegExp, RegExp][] = [
  ["fr", /(?<!\p{L})(tu|toi|te|ton|ta|tes|tien)(?!\p{L})/iu, /(?<!\p{L})(vous|votre)(?!\p{L})/iu],
  ["de", /(?<!\p{L})(Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/u, /(?<!\p{L})(du|dir|dich|deine?[nmrs]?)(?!\p{L})/iu],
  ["es", /(?<!\p{L})(usted|ustedes)(?!\p{L})/iu, /(?<!\p{L})(tú|te|ti|tus?)(?!\p{L})/iu],
  [
    "it",
    /(?<!\p{L})(Lei|Suo|Sua|Suoi|voi|vostr[oaie])(?!\p{L})/u,
    /(?<!\p{L})(tu|ti|te|tuo|tua|tuoi|tue)(?!\p{L})/iu,
  ],
];

test.each(ADDRESS)("mails in %s keep to one form of address", async (language, wrong, right) => {
  for (const message of previewMessages(language)) {
    const { subject, text } = await renderMessage(message);
    expect(`${subject} ${text}`).not.toMatch(wrong);
    expect(text).toMatch(right);
  }
});

test("a postal address typed over several lines stands on one", async () => {
  const [message] = messages;
  if (!message) throw new Error("no message");
  const props = { ...message.props, postalAddress: "4 quai des Chartrons\r\n33000 Bordeaux\nFrance\n" };
  const { text } = await renderMessage({ ...message, props } as Message);
  expect(text).toContain("4 quai des Chartrons, 33000 Bordeaux, France.");
});

/** The HTML with React's escapes undone: what a reader's program shows. */
function read(html: string): string {
  return singleLine(html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
}
