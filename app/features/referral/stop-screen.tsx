import { firstFocus } from "../../player/first-focus.ts";

export type StopView = { state: "ask"; action: string } | { state: "done" };

/** What is stopped: challenges for good, or a brand's news. */
export interface StopWords {
  title: string;
  text: string;
  button: string;
  doneTitle: string;
  doneText: string;
}

/** A way out of our mail: one button, then nothing more to do. */
export function StopScreen({ words, ...view }: StopView & { words: StopWords }) {
  if (view.state === "done") {
    return (
      <article className="sheet sheet--short">
        <h1 className="sheet__title" {...firstFocus}>
          {words.doneTitle}
        </h1>
        <p className="sheet__lead">{words.doneText}</p>
      </article>
    );
  }
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.text}</p>
      <form className="bar" method="post" action={view.action} data-next>
        <button className="button" type="submit">
          {words.button}
        </button>
      </form>
    </article>
  );
}
