import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { RecordAdvice } from "./record-advice.tsx";
import type { SenderView } from "./sender.query.server.ts";
import { TestsTable } from "./tests-table.tsx";

interface Props {
  sender: SenderView;
  /** The marketer's own address, where the test goes. */
  email: string;
  told: "asked" | "tooMany" | null;
}

/** Whether the brand's mails get through: a test to oneself, and what the domain says of its senders. */
export function SenderScreen({ sender, email, told }: Props) {
  const { sender: words, colleagues } = useWords();
  return (
    <>
      <PageHead
        title={words.title}
        above={<Link to="/studio/brand">{colleagues.settings}</Link>}
        intro={words.intro(sender.senderEmail)}
      />
      {told && <Notice tone={told === "asked" ? "good" : "bad"}>{words[told]}</Notice>}
      <Panel title={words.test} intro={words.testIntro(email)}>
        <Form method="post" className="form__end">
          <Button look="main">{words.send}</Button>
          <Link to="/studio/sender" className={buttonClass("quiet")}>
            {words.reload}
          </Link>
        </Form>
        {sender.tests.length > 0 && <TestsTable tests={sender.tests} />}
      </Panel>
      <Panel title={words.records} intro={words.recordsIntro(sender.domain)}>
        {sender.records.map((record) => (
          <RecordAdvice key={record.record} view={record} />
        ))}
        <Form method="get" className="form record">
          <TextField
            name="selector"
            label={words.selector}
            hint={words.selectorHint}
            defaultValue={sender.selector}
            spellCheck={false}
            autoCapitalize="none"
          />
          <div className="form__end">
            <Button>{words.lookUp}</Button>
          </div>
        </Form>
      </Panel>
    </>
  );
}
