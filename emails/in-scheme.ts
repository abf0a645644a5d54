/**
 * A mail as its reader has it in light or in dark. Which of the two counts is asked of the reader's system by one condition
 * and one property of the mail's own sheet; here both are answered, and nothing else of the mail is touched.
 */
export function inScheme(html: string, scheme: "light" | "dark"): string {
  // React escapes every "<" of a text, so that the first style element is the mail's own.
  return html.replace(/<style>.*?<\/style>/s, (sheet) =>
    sheet
      .replaceAll("@media (prefers-color-scheme:dark)", scheme === "dark" ? "@media all" : "@media not all")
      .replaceAll("color-scheme:light dark", `color-scheme:${scheme}`),
  );
}
