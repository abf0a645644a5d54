import type * as z from "zod";
import type {
  Area,
  Choice,
  Picture,
  ScoredChoice,
  ScoredQuestion,
  ShortTextQuestion,
  TraitQuestion,
} from "#app/domain/campaign/question.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import type { scoredQuestion, traitQuestion } from "./question-file.schema.ts";
import { inOrder, type Say, tidy } from "./words-of-file.ts";

/** A question as a campaign file says it: what every kind has around what is the kind's own. */
export function scoredFileOf(question: ScoredQuestion, say: Say): z.input<typeof scoredQuestion> {
  const { key, points, wrongPoints, explanation, source } = question;
  const head = <K extends ScoredQuestion["kind"]>(kind: K) => ({
    key,
    kind,
    points,
    wrongPoints,
    prompt: say(question.prompt),
    ...picture(question.picture, say),
  });
  const after = { explanation: say(explanation), source: tidy(source ?? "") };
  const choice = (one: ScoredChoice, right: boolean) => choiceFile(one, right, say);
  switch (question.kind) {
    case "one-choice": {
      const { kind, choices, right } = question;
      return { ...head(kind), choices: choices.map((one) => choice(one, one.key === right)), ...after };
    }
    case "several-choices": {
      const { kind, choices, right } = question;
      return { ...head(kind), choices: choices.map((one) => choice(one, right.includes(one.key))), ...after };
    }
    case "true-false":
      return { ...head(question.kind), right: question.right, ...after };
    case "picture-choice": {
      const { kind, choices, right } = question;
      const pictured = choices.map((one) => ({
        ...choice(one, one.key === right),
        picture: size(one.picture),
      }));
      return { ...head(kind), choices: pictured, ...after };
    }
    case "order":
      return { ...head(question.kind), items: question.items.map((one) => plain(one, say)), ...after };
    case "closest-number": {
      const { kind, right, min, max, step, tolerance, unit } = question;
      return { ...head(kind), right, min, max, step, tolerance, unit: unit && say(unit), ...after };
    }
    case "short-text": {
      const { kind, accepted, refused, slips } = question;
      return {
        ...head(kind),
        accepted: texts(accepted),
        refused: refused && texts(refused),
        slips,
        ...after,
      };
    }
    case "point-on-picture": {
      const { kind, zones, right, picture: own } = question;
      const drawn = zones.map(({ key: zone, text, area }) => ({
        ...choiceFile({ key: zone, text }, zone === right, say),
        area: shape(area),
      }));
      return { ...head(kind), picture: { ...size(own), alt: say(own.alt) }, zones: drawn, ...after };
    }
    case "match-pairs": {
      const { kind, items, others } = question;
      const matched = items.map(({ key: item, text, match }) => ({ key: item, match, text: say(text) }));
      return { ...head(kind), items: matched, others: others.map((one) => plain(one, say)), ...after };
    }
  }
}

export function traitFileOf(question: TraitQuestion, say: Say): z.input<typeof traitQuestion> {
  const { key, trait, prompt } = question;
  const head = <K extends TraitQuestion["kind"]>(kind: K) => ({
    key,
    kind,
    trait,
    prompt: say(prompt),
    ...picture(question.picture, say),
  });
  switch (question.kind) {
    case "trait-choice": {
      const { kind, choices } = question;
      return { ...head(kind), choices: choices.map((one) => plain(one, say)) };
    }
    case "trait-choices": {
      const { kind, choices, most } = question;
      return { ...head(kind), most, choices: choices.map((one) => plain(one, say)) };
    }
    case "trait-scale": {
      const { kind, min, max, lowLabel, highLabel } = question;
      return { ...head(kind), min, max, lowLabel: say(lowLabel), highLabel: say(highLabel) };
    }
    case "trait-text":
      return { ...head(question.kind), longest: question.longest };
  }
}

function plain({ key, text }: Choice, say: Say) {
  return { key, text: say(text) };
}

function choiceFile({ key, text, points }: ScoredChoice, isRight: boolean, say: Say) {
  return { key, right: isRight ? (true as const) : undefined, points, text: say(text) };
}

function picture(one: Picture | undefined, say: Say) {
  return one ? { picture: { ...size(one), alt: say(one.alt) } } : {};
}

function size({ src, width, height }: Omit<Picture, "alt">) {
  return { src, width, height };
}

function shape(area: Area): Area {
  const { x, y } = area;
  return area.shape === "circle"
    ? { shape: area.shape, x, y, radius: area.radius }
    : { shape: area.shape, x, y, width: area.width, height: area.height };
}

/** Texts to compare an answer with; one that says nothing is none. */
function texts(all: ShortTextQuestion["accepted"]) {
  return inOrder(LANGUAGES, all, (some: string[] | undefined) => {
    const said = (some ?? []).flatMap((text) => tidy(text) ?? []);
    return said.length > 0 ? said : undefined;
  });
}
