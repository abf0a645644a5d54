import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { FirstStep } from "./first-steps.query.server.ts";

const WAYS: Record<FirstStep["name"], string> = {
  brand: "/studio/brand",
  sender: "/studio/sender",
  campaign: "/studio/campaigns/new",
  colleagues: "/studio/team",
};

/** What to do in a studio that is still empty: each step with its way, and what is done already. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const { firstSteps: words } = useWords();
  const done = steps.filter(({ isDone }) => isDone).length;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <Panel
      title={words.title}
      intro={words.intro}
      aside={<span className="quiet">{words.progress(done, steps.length)}</span>}
    >
      <ol className="first-steps">
        {steps.map((step, index) => (
          <Step key={step.name} step={step} place={index + 1} isNext={step === next} />
        ))}
      </ol>
    </Panel>
  );
}

function Step({ step, place, isNext }: { step: FirstStep; place: number; isNext: boolean }) {
  const { firstSteps: words } = useWords();
  const { title, text, action } = words.steps[step.name];
  return (
    <li
      className={step.isDone ? "first-step first-step--done" : "first-step"}
      aria-current={isNext ? "step" : undefined}
    >
      <span className="first-step__sign" aria-hidden="true">
        {step.isDone ? <Icon name="check" isSmall /> : place}
      </span>
      <div className="first-step__words">
        <h3 className="first-step__title">
          {title}
          {step.isDone && <span className="visually-hidden"> ({words.done})</span>}
        </h3>
        <p className="quiet">{text}</p>
      </div>
      <Link to={WAYS[step.name]} className={buttonClass(step.isDone ? "quiet" : isNext ? "main" : "plain")}>
        {action}
      </Link>
    </li>
  );
}
