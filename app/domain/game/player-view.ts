import type { Question, QuestionKind } from "../campaign/question.ts";
import { inLanguage, type Language, type Words } from "../kernel/language.ts";
import { type PictureView, pictureView } from "./kinds/picture.ts";
import { type KindView, kindOf } from "./kinds/table.ts";

interface AnyView<K extends QuestionKind> {
  key: string;
  kind: K;
  prompt: string;
  picture?: PictureView;
}

type ViewOf<K extends QuestionKind> = AnyView<K> &
  KindView<K> &
  (K extends "point-on-picture" ? { picture: PictureView } : object);

/** What a browser may know of a question before it is answered. */
export type QuestionView = { [K in QuestionKind]: ViewOf<K> }[QuestionKind];

/** A question as an attempt shows it: its choices, items, others or zones (whichever it has) by key, in the order of the page. */
export interface Shown {
  question: Question;
  order: readonly string[];
}

/** Names every field that leaves the server, one by one: what is added to a question later stays inside. */
export function toPlayerView({ question, order }: Shown, language: Language, first: Language): QuestionView {
  const say = (words: Words) => inLanguage(words, language, first);
  const view: AnyView<QuestionKind> & object = {
    key: question.key,
    kind: question.kind,
    prompt: say(question.prompt),
    ...(question.picture ? { picture: pictureView(question.picture, say) } : {}),
    ...kindOf(question).view(question, order, say),
  };
  return view as QuestionView;
}
