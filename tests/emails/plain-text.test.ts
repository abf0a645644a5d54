import { expect, test } from "vitest";
import { plainText } from "#emails/plain-text.ts";

test.each([
  ["paragraphs are parted by an empty line", "<h1>Hello</h1><p>Ada</p>", "Hello\n\nAda\n"],
  ["a line break is one", "<p>Score<br/>12 points</p>", "Score\n12 points\n"],
  [
    "a link follows its words on a line of its own",
    '<p><a href="https://a.test/?b=1&amp;c=2">Play</a></p>',
    "Play\nhttps://a.test/?b=1&c=2\n",
  ],
  [
    "an address that is its own link stands once",
    '<p>Write to <a href="mailto:a@b.test">a@b.test</a></p>',
    "Write to a@b.test\n",
  ],
  [
    "markup that somebody typed stays text, once",
    "<p>&lt;b&gt;Ada&lt;/b&gt; &amp;lt; &quot;G&#x27;s&quot;</p>",
    '<b>Ada</b> &lt; "G\'s"\n',
  ],
  ["a line break inside a text does not break the line", "<p>Ada\r\nBcc: x</p>", "Ada Bcc: x\n"],
  ["comments for Outlook are left out", "<p>a<!--[if mso]><i hidden>&#8202;</i><![endif]-->b</p>", "ab\n"],
  [
    "a hidden preview is left out with all it holds",
    '<div data-skip-in-text="true">x<div>y</div></div><p>z</p>',
    "z\n",
  ],
  ["a rule is a row of dashes", "<p>a</p><hr/><p>b</p>", `a\n\n${"-".repeat(40)}\n\nb\n`],
])("%s", (_title, body, expected) => {
  expect(
    plainText(
      `<!doctype html><html><head><title>t</title><style>p>a{}</style></head><body>${body}</body></html>`,
    ),
  ).toBe(expected);
});
