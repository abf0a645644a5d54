import type { Area, PointOnPictureQuestion } from "../../campaign/question.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type ChoiceView, keysOf, readOne, rightProblems, textsOf, tooFew, viewOf } from "./choices.ts";
import type { Fields, GivenRefusal, KindProblem, ScoredKind } from "./kind.ts";
import { sizeProblems } from "./picture.ts";

export interface PointOnPictureView {
  /** The names of the zones; where they lie is told after the answer. */
  zones: ChoiceView[];
}

/**
 * Form: `choice`, a zone's key, from a list of their names; or `point.x` and `point.y`, which `<input type="image"
 * name="point">` sends: CSS pixels from the picture's start corner (left, in every language), as it is shown. Beside them
 * `width` and `height`, two hidden fields: the size in CSS pixels at which the picture is shown. The server writes the
 * picture's natural size there, which is right where the picture is shown at that size (it is, in a frame that scrolls
 * when the screen is narrower); a script that shows it smaller writes the size it shows. Absent or senseless: natural.
 * The point goes before the choice, being the later act; at 0,0 it is none, because Enter on the button sends that.
 * Stored: the key of the first zone in the author's order that holds the point, else "x,y" in percent, one decimal.
 */
export const pointOnPicture: ScoredKind<PointOnPictureQuestion, PointOnPictureView> = {
  problems: (question) => [
    ...tooFew(question.zones, "zones"),
    ...rightProblems(question.zones, [question.right]),
    ...sizeProblems(question.picture, "picture"),
    ...question.zones.flatMap(({ key, area }) => areaProblems(question, key, area)),
  ],
  texts: ({ zones }) => textsOf(zones, "zones"),
  read,
  judge: ({ right }, given) => ({ share: given[0] === right ? 1 : 0 }),
  listed: ({ zones }) => ({ keys: keysOf(zones), shuffled: "on-request" }),
  jumpsOn: ({ zones }) => keysOf(zones),
  view: ({ zones }, order, say) => ({ zones: viewOf(zones, order, say) }),
};

/** In percent of the picture's width and of its height. */
interface Point {
  x: number;
  y: number;
}

function read(question: PointOnPictureQuestion, fields: Fields): Result<string[], GivenRefusal> {
  const [left, top] = [numberIn(fields, "point.x"), numberIn(fields, "point.y")];
  if (left === null || top === null || (left === 0 && top === 0))
    return readOne(fields, keysOf(question.zones));
  const x = percent(left, shownSize(fields, "width", question.picture.width));
  const y = percent(top, shownSize(fields, "height", question.picture.height));
  if (x < 0 || x > 100 || y < 0 || y > 100) return refuse("out_of_range");
  return ok([zoneAt(question, { x, y }) ?? `${x},${y}`]);
}

function numberIn(fields: Fields, name: string): number | null {
  const typed = fields.get(name)?.at(-1) ?? "";
  return /^-?\d{1,6}(\.\d{1,9})?$/.test(typed) ? Number(typed) : null;
}

function shownSize(fields: Fields, name: string, natural: number): number {
  const shown = numberIn(fields, name);
  return shown !== null && shown >= 1 ? shown : natural;
}

function percent(pixels: number, size: number): number {
  return Math.round((pixels / size) * 1000) / 10;
}

function zoneAt({ zones, picture }: PointOnPictureQuestion, point: Point): string | undefined {
  return zones.find(({ area }) => holds(area, point, picture.height / picture.width))?.key;
}

/** Edges included. A circle is round on the picture, whatever its format: distances are in percent of the width. */
function holds(area: Area, { x, y }: Point, format: number): boolean {
  if (area.shape === "box")
    return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  return Math.hypot(x - area.x, (y - area.y) * format) <= area.radius + 1e-9;
}

function areaProblems(question: PointOnPictureQuestion, key: string, area: Area): KindProblem[] {
  const place = `zones.${key}.area`;
  const isCircle = area.shape === "circle";
  const centre = isCircle ? area : { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const isInside = [centre.x, centre.y].every((part) => part >= 0 && part <= 100);
  const hasSize = isCircle ? area.radius > 0 : area.width > 0 && area.height > 0;
  if (!isInside || !hasSize) return [{ code: "zone_outside_picture", place }];
  return zoneAt(question, centre) === key ? [] : [{ code: "zone_covered", place }];
}
