import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { queryOf } from "./mail-choice.schema.ts";
import type { MailsView } from "./mails-view.server.ts";

const FORM = "mail-test";

/** Stands outside of the form that saves the words: no form stands in another. */
export function MailTestForm({ view }: { view: MailsView }) {
  return <Form id={FORM} method="post" action={`${view.tests}${queryOf(view.choice)}`} preventScrollReset />;
}

/** Sends the chosen mail to whoever looks at it, and says so. */
export function MailTestButton({ view: { told } }: { view: MailsView }) {
  const { mails: words } = useWords();
  return (
    <>
      <div className="form__end">
        <Button form={FORM} icon="mail">
          {words.sendTest}
        </Button>
        <p className="field__hint">{words.sendTestHint}</p>
      </div>
      <div role="status">
        {told && <Notice tone={told === "asked" ? "good" : "bad"}>{words.told[told]}</Notice>}
      </div>
    </>
  );
}
