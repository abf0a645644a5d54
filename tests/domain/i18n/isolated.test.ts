import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { isolated } from "#app/i18n/isolated.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { isolated as isolatedMail } from "#emails/messages/isolated.ts";
import { DIRECTIONS, mailWords } from "#emails/messages/language.ts";

const greet = (language: Language, name: string): string =>
  isolated({ greet: (p: { name: string }) => `<${p.name}>` }, language).greet({ name });

/** UAX 9: what lies between U+2068 and U+2069 takes its direction from itself and gives none to what is around it. */
test.each<[Language, string, string]>([
  ["fr", "Ada", "<Ada>"],
  ["fr", "Élise 2", "<Élise 2>"],
  ["fr", "李", "<李>"],
  ["fr", "أحمد", "<\u2068أحمد\u2069>"],
  ["en", "Noa נועה", "<\u2068Noa נועה\u2069>"],
  ["ar", "أحمد", "<أحمد>"],
  ["ar", "Ada", "<\u2068Ada\u2069>"],
  ["ar", "李", "<\u2068李\u2069>"],
  ["ar", "21 نوفمبر 2026", "<21 نوفمبر 2026>"],
  ["ar", "15\u00a0€", "<15\u00a0€>"],
  ["ar", "{item}", "<\u2068{item}\u2069>"],
])("in a sentence in %s, %j becomes %j", (language, name, sentence) => {
  expect(greet(language, name)).toBe(sentence);
});

test("lists, plain sentences and numbers stay what they are", () => {
  const words = isolated(
    { list: ["Ada", "Grace"], plain: "Ada", count: (p: { n: number }) => p.n * 2 },
    "ar",
  );
  expect(words.list).toEqual(["Ada", "Grace"]);
  expect(words.plain).toBe("Ada");
  expect(words.count({ n: 2 })).toBe(4);
});

test.each(LANGUAGES)("pages and mails in %s isolate the same names", (language) => {
  for (const name of ["Ada", "أحمد", "Noa נועה", "21", "ada@example.org", "15\u00a0€"]) {
    const mail = isolatedMail(
      { sender: { hello: (firstName: string) => `<${firstName}>` } } as never,
      DIRECTIONS[language],
    );
    expect(mail.sender.hello(name)).toBe(greet(language, name));
  }
});

test("both catalogues are handed out isolated", () => {
  expect(playerMessages("ar").landing.challenge({ name: "Ada" })).toContain("\u2068Ada\u2069");
  expect(mailWords("ar").sender.sentBy("Clairvigne", "4 quai")).toContain("\u20684 quai\u2069");
  expect(mailWords("fr").friendInvitation.play("أحمد")).toBe("Jouer contre \u2068أحمد\u2069");
});
