import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { MomentField } from "#app/ui/moment-field.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { CheckPanel, type CheckView } from "./check-panel.tsx";
import type { DraftHead } from "./draft.query.server.ts";

interface Props {
  head: DraftHead;
  check: CheckView;
  opensAt: string;
  closesAt: string;
  zone: string;
  mayChange: boolean;
}

/** What is missing, when it runs, and the button that lets people see it. */
export function PublicationScreen({ head, check, opensAt, closesAt, zone, mayChange }: Props) {
  const { draft: words, exchange, parts } = useWords();
  const base = `/studio/campaigns/${head.slug}/draft`;
  const isFirst = head.version === 0;
  const when = {
    timeZone: zone,
    hint: words.zone(zone.replaceAll("_", " ")),
    calendar: parts.openCalendar,
    isDisabled: !mayChange,
  };
  return (
    <>
      <CheckPanel {...check} />
      <Panel title={words.dates} intro={words.datesText}>
        <Form method="post" action={`${base}/schedule`} className="form">
          <div className="field-row field-row--wide">
            <MomentField name="opensAt" label={words.fields.opensAt} defaultValue={opensAt} {...when} />
            <MomentField name="closesAt" label={words.fields.closesAt} defaultValue={closesAt} {...when} />
          </div>
          {mayChange && (
            <div className="form__end">
              <Button>{words.setDates}</Button>
            </div>
          )}
        </Form>
      </Panel>
      {mayChange && (
        <Panel title={words.publishTitle} intro={isFirst ? words.publishFirstText : words.publishText}>
          <Form method="post" className="form__end">
            <input type="hidden" name="seen" value={head.revision} />
            <Button look="main" disabled={check.blocks.length > 0}>
              {isFirst ? words.publishFirst : words.publish}
            </Button>
          </Form>
        </Panel>
      )}
      <Panel title={exchange.asFile} intro={exchange.asFileText}>
        <a href={`${base}/file`} className={buttonClass()} download>
          {exchange.exportDraft}
        </a>
      </Panel>
    </>
  );
}
