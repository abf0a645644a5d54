import { Form } from "@remix-run/react";
import type { CampaignState } from "#app/domain/campaign/door.ts";
import type { StateChange } from "#app/domain/campaign/state-change.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";

interface Props {
  slug: string;
  state: CampaignState;
  mayChange: boolean;
  refused: string | null;
}

/** Pause, resume and close; each button says beside it what it does to players. */
export function StatePanel({ slug, state, mayChange, refused }: Props) {
  const { campaign: words, faults } = useWords();
  const { close_not_confirmed, not_possible_now } = faults;
  return (
    <div id="state">
      <Panel title={words.settings}>
        {refused && <Notice tone="bad">{wordFor({ close_not_confirmed, not_possible_now }, refused)}</Notice>}
        {!mayChange && <p className="quiet">{words.readOnly}</p>}
        {state === "closed" && <p className="quiet">{words.closedFinal}</p>}
        {mayChange && state === "live" && (
          <Change slug={slug} change="pause" name={words.pause} text={words.pauseText} />
        )}
        {mayChange && state === "paused" && (
          <Change slug={slug} change="resume" name={words.resume} text={words.resumeText} isMain />
        )}
        {mayChange && (state === "live" || state === "paused") && <Closing slug={slug} />}
      </Panel>
    </div>
  );
}

function Change(props: { slug: string; change: StateChange; name: string; text: string; isMain?: boolean }) {
  return (
    <Form method="post" action={`/studio/campaigns/${props.slug}/state`} className="change">
      <input type="hidden" name="change" value={props.change} />
      <p className="quiet">{props.text}</p>
      <Button look={props.isMain ? "main" : "plain"}>{props.name}</Button>
    </Form>
  );
}

/** Folded away and behind a tick, because it cannot be undone. */
function Closing({ slug }: { slug: string }) {
  const { campaign: words } = useWords();
  return (
    <details className="change disclosure">
      <summary className="change__summary">{words.close}</summary>
      <Form method="post" action={`/studio/campaigns/${slug}/state`} className="change__form">
        <input type="hidden" name="change" value="close" />
        <p>{words.closeText}</p>
        <Checkbox name="confirmed" label={words.closeConfirm} required />
        <Button look="danger">{words.close}</Button>
      </Form>
    </details>
  );
}
