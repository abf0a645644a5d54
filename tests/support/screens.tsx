import { renderToStaticMarkup } from "react-dom/server";
import type { Question } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { type Shown, toPlayerView } from "#app/domain/game/player-view.ts";
import { AnswerScreen, type AnswerView } from "#app/features/game/answer-screen.tsx";
import { toTold } from "#app/features/game/kinds/to-told.ts";
import { QuestionScreen, type QuestionView } from "#app/features/game/question-screen.tsx";
import { playerMessages } from "#app/i18n/player-messages.ts";

export const en = playerMessages("en");

/** On the page in the author's order, unless another is given. */
export function shownAs(question: Question, order = kindOf(question).listed(question).keys): Shown {
  return { question, order };
}

const level = { number: 2, of: 4, name: "Against the clock" };

/** The page of a question, in English. */
export function askedPage(shown: Shown, changes: Partial<QuestionView> = {}): string {
  return renderToStaticMarkup(
    <QuestionScreen
      t={en}
      level={level}
      position={3}
      of={8}
      asked={toPlayerView(shown, "en", "en")}
      points={10}
      action="/play/every-kind/levels/2"
      {...changes}
    />,
  );
}

/** The page of a stored answer, in English. */
export function toldPage(shown: Shown, given: string[], changes: Partial<AnswerView> = {}): string {
  const { question } = shown;
  const isTaste = question.kind.startsWith("trait-");
  const { share, points } = isTaste ? { share: 0, points: 0 } : judge(question as never, given);
  return renderToStaticMarkup(
    <AnswerScreen
      t={en}
      level={level}
      position={3}
      of={8}
      prompt={question.prompt.en ?? ""}
      outcome={isTaste ? "noted" : share === 1 ? "right" : share > 0 ? "partly" : "wrong"}
      points={points}
      told={toTold(shown, given, "en", "en")}
      next={{ href: "/play/every-kind/levels/2" }}
      {...changes}
    />,
  );
}
