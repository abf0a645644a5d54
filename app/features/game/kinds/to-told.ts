import type { Choice, Question } from "../../../domain/campaign/question.ts";
import { inOrder, viewOf } from "../../../domain/game/kinds/choices.ts";
import { pictureView, sizeOf } from "../../../domain/game/kinds/picture.ts";
import type { Shown } from "../../../domain/game/player-view.ts";
import { isSame } from "../../../domain/game/same-text.ts";
import { inLanguage, type Language, type Words } from "../../../domain/kernel/language.ts";
import type { Told, ToldChoice } from "./kind-view.ts";

/** An accepted text has many spellings; this many are told beside the first. */
const OTHER_SPELLINGS = 3;

/**
 * The feedback on a stored answer, to the player who gave it: only now may the browser know what is right. `given` is
 * as the rules of the game store it, and empty where nothing was given in time.
 */
export function toTold(
  { question, order }: Shown,
  given: readonly string[],
  language: Language,
  first: Language,
): Told {
  const say = (words: Words) => inLanguage(words, language, first);
  const textOf = (choices: readonly Choice[], key: string | undefined) => {
    const found = choices.find((choice) => choice.key === key);
    return found && say(found.text);
  };
  const tell = (choices: readonly Choice[], right: readonly string[]): ToldChoice[] =>
    viewOf(choices, order, say).map((choice) => ({
      ...choice,
      chosen: given.includes(choice.key),
      right: right.includes(choice.key),
    }));
  const yours = given[0];

  switch (question.kind) {
    case "one-choice":
      return { kind: question.kind, choices: tell(question.choices, [question.right]) };
    case "several-choices":
      return { kind: question.kind, choices: tell(question.choices, question.right) };
    case "trait-choice":
    case "trait-choices":
      return { kind: question.kind, choices: tell(question.choices, []) };
    case "picture-choice": {
      const choices = inOrder(question.choices, order).map(({ key, text, picture }) => ({
        key,
        text: say(text),
        picture: sizeOf(picture),
        chosen: key === yours,
        right: key === question.right,
      }));
      return { kind: question.kind, choices };
    }
    case "true-false":
      return { kind: question.kind, right: String(question.right), yours };
    case "order": {
      const items = question.items.map(({ key, text }) => ({
        key,
        text: say(text),
        yourPlace: given.includes(key) ? given.indexOf(key) + 1 : undefined,
      }));
      return { kind: question.kind, items };
    }
    case "closest-number": {
      const { kind, min, max, right, unit } = question;
      return {
        kind,
        min,
        max,
        right,
        yours: yours === undefined ? undefined : Number(yours),
        unit: unit && say(unit),
      };
    }
    case "short-text":
      return { kind: question.kind, yours, accepted: spellings(question.accepted, language, first) };
    case "point-on-picture": {
      const areas = new Map(question.zones.map(({ key, area }) => [key, area]));
      return {
        kind: question.kind,
        picture: pictureView(question.picture, say),
        zones: tell(question.zones, [question.right]).map((zone) => ({ ...zone, area: areas.get(zone.key) })),
        yourPoint: pointIn(yours),
      };
    }
    case "match-pairs": {
      const pairs = question.items.map(({ key, text, match }) => {
        const chosen = given.find((pair) => pair.startsWith(`${key}=`))?.slice(key.length + 1);
        return {
          key,
          text: say(text),
          match: textOf(question.others, match) ?? "",
          yourMatch: textOf(question.others, chosen),
          right: chosen === match,
        };
      });
      return { kind: question.kind, pairs };
    }
    case "trait-scale": {
      const { kind, min, max } = question;
      const labels = { lowLabel: say(question.lowLabel), highLabel: say(question.highLabel) };
      return { kind, min, max, ...labels, yours: yours === undefined ? undefined : Number(yours) };
    }
    case "trait-text":
      return { kind: question.kind, yours };
  }
}

type Accepted = Extract<Question, { kind: "short-text" }>["accepted"];

/** Those of the reader's language, without what only differs in accents and case. */
function spellings(accepted: Accepted, language: Language, first: Language): string[] {
  const texts = accepted[language] ?? accepted[first] ?? Object.values(accepted)[0] ?? [];
  return texts
    .filter((text, index) => !texts.slice(0, index).some((before) => isSame(before, text)))
    .slice(0, 1 + OTHER_SPELLINGS);
}

/** A point outside of all zones is stored as "x,y", in percent. */
function pointIn(stored: string | undefined): { x: number; y: number } | undefined {
  const found = stored === undefined ? null : /^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(stored);
  return found ? { x: Number(found[1]), y: Number(found[2]) } : undefined;
}
