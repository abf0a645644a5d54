import { expect, test } from "vitest";
import { type Message, previewMessages, renderMessage } from "#emails/catalog.ts";
import { LANGUAGES, type Language } from "#emails/messages/language.ts";

const OWN = [
  "friend-invitation",
  "launch-invitation",
  "prove-address",
  "voucher-issued",
  "continue-elsewhere",
];
const mailsIn = (language: Language) => previewMessages(language).filter(({ name }) => OWN.includes(name));
const everyMail = LANGUAGES.flatMap((language) =>
  mailsIn(language).map((message) => [message.name, language, message] as const),
);

/** The message with words of its own, whatever it is. */
function said(message: Message, own: Record<string, string>): Message {
  return { ...message, props: { ...message.props, own } } as Message;
}

test.each(everyMail)(
  "%s in %s says a campaign's own words in their places",
  async (name, _language, message) => {
    const own = {
      subject: "A subject of ours",
      opening: "Our first paragraph.\n\nOur second,\non two lines.",
      button: "Our button",
      closing: "Our goodbye.",
    };
    const { subject, html, text } = await renderMessage(said(message, own));
    expect(subject).toBe("A subject of ours");
    expect(html).toContain("<title>A subject of ours</title>");
    expect(text).toContain("Our first paragraph.\n\nOur second,\non two lines.\n\n");
    expect(html).toMatch(/>Our first paragraph\.<\/p>.*>Our second,<br\/>on two lines\.<\/p>/s);
    expect(text.match(/Our button\nhttp/g)).toHaveLength(1);
    // A friend's mail ends with the button: the challenge and nothing else.
    expect(text.includes("Our goodbye.")).toBe(name !== "friend-invitation");
  },
);

test.each(everyMail)(
  "%s in %s keeps what the law wants said, whatever a campaign says",
  async (_n, _l, message) => {
    const paragraphs = (text: string) => text.split(/\n\n-{40}\n\n/)[1];
    const { text } = await renderMessage(message);
    const own = { subject: "x", opening: "x", button: "x", closing: "x" };
    const changed = await renderMessage(said(message, own));
    expect(paragraphs(text)?.length).toBeGreaterThan(80);
    expect(paragraphs(changed.text)).toBe(paragraphs(text));
  },
);

test.each(everyMail)(
  "%s in %s takes own words as words, never as markup or headers",
  async (_n, _l, message) => {
    const hostile = `"Ada" & <b>co</b> 👩‍🚀\r\nBcc: linus@example.org\u202e\u0000`;
    const own = { subject: hostile, opening: hostile, button: hostile, closing: hostile };
    const { subject, html, text } = await renderMessage(said(message, own));
    expect(subject).toBe('"Ada" & <b>co</b> 👩‍🚀 Bcc: linus@example.org');
    expect(html).not.toContain("<b>co");
    for (const invisible of ["\u202e", "\u0000"]) expect(html).not.toContain(invisible);
    expect(text).toContain('"Ada" & <b>co</b> 👩‍🚀\nBcc: linus@example.org');
    // In the opening, on the button, and above all of them or below: a friend's heading is its subject.
    expect(text.match(/<b>co<\/b>/g)).toHaveLength(3);
  },
);

test("what a campaign leaves out the product says", async () => {
  const [friend] = mailsIn("en");
  if (!friend) throw new Error("no message");
  const { subject, text } = await renderMessage(said(friend, { button: "Play" }));
  expect(subject).toBe("Will you do better than Ada?");
  expect(text).toContain("challenges you to do better");
  expect(text).toContain("Play\nhttp");
});

test("words that are empty are refused: a mail has no hole", async () => {
  const [friend] = mailsIn("en");
  if (!friend) throw new Error("no message");
  for (const field of ["subject", "opening", "button"])
    await expect(renderMessage(said(friend, { [field]: " \n " })), field).rejects.toThrow();
});
