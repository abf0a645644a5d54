/** A control of a page's form, as the browser and a screen reader take it from the HTML. */
export interface Control {
  tag: "input" | "select" | "textarea" | "button";
  type: string;
  name: string;
  /** What it sends as the page stands; null sends nothing. */
  value: string | null;
  /** Of an unticked box: what it would send. */
  offers: string[];
  /** The accessible name. */
  label: string;
  attributes: Record<string, string>;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The text of a piece of HTML; with `heard`, without what is hidden from those who listen. */
export function textOf(html: string, heard = false): string {
  const kept = heard ? html.replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, "") : html;
  return kept
    .replace(/<[^>]*>/g, "")
    .replace(/&([#\w]+);/g, (_, name: string) => ENTITIES[name] ?? "?")
    .trim();
}

/** Every control of the page's HTML, in its order. Made for React's own markup, not for any HTML. */
export function controlsOf(html: string): Control[] {
  return [...html.matchAll(/<(input|select|textarea|button)\b([^>]*)>/g)].map((found) => {
    const tag = found[1] as Control["tag"];
    const attributes = attributesOf(found[2] ?? "");
    const inside = tag === "input" ? "" : innerOf(html, found.index + found[0].length, tag);
    const type = tag === "input" || tag === "button" ? (attributes.type ?? "text") : tag;
    return {
      tag,
      type,
      name: attributes.name ?? "",
      ...sent(tag, type, attributes, inside),
      label: labelOf(html, found.index, tag, attributes, inside),
      attributes,
    };
  });
}

/** What a browser without a script sends when the form is left as it stands, but for these answers. */
export function sentForm(html: string, answers: Record<string, string[]> = {}): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { name, value, tag } of controlsOf(html)) {
    if (name === "" || tag === "button" || name in answers || value === null) continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  for (const [name, values] of Object.entries(answers)) fields.set(name, values);
  return fields;
}

function sent(
  tag: Control["tag"],
  type: string,
  attributes: Record<string, string>,
  inside: string,
): Pick<Control, "value" | "offers"> {
  if (tag === "textarea") return { value: textOf(inside), offers: [] };
  if (tag === "select") {
    const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map((found) => attributesOf(found[1] ?? ""));
    const chosen = options.find((option) => "selected" in option) ?? options[0];
    return { value: chosen?.value ?? null, offers: options.map(({ value = "" }) => value) };
  }
  const value = attributes.value ?? "";
  const isBox = type === "radio" || type === "checkbox";
  return { value: isBox && !("checked" in attributes) ? null : value, offers: isBox ? [value] : [] };
}

function labelOf(
  html: string,
  at: number,
  tag: Control["tag"],
  attributes: Record<string, string>,
  inside: string,
): string {
  if (attributes["aria-label"]) return attributes["aria-label"];
  if (tag === "button") return textOf(inside, true);
  const named = attributes.id
    ? new RegExp(`<label[^>]*for="${attributes.id}"[^>]*>(.*?)</label>`, "s").exec(html)
    : null;
  if (named) return textOf(named[1] ?? "", true);
  const opened = html.lastIndexOf("<label", at);
  const isWithin = opened > html.lastIndexOf("</label>", at);
  return opened === -1 || !isWithin ? "" : textOf(html.slice(opened, html.indexOf("</label>", at)), true);
}

function innerOf(html: string, from: number, tag: string): string {
  return html.slice(from, html.indexOf(`</${tag}>`, from));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w.-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, textOf(value)]),
  );
}
