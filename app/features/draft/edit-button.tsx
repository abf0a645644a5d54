import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";

interface Props {
  /** The editor's address. */
  base: string;
  kind: string;
  fields: Record<string, string>;
  label: string;
  /** What it is done to: read out with the label, and seen beside it by everybody else. */
  what: string;
  disabled?: boolean;
}

/** One edit, by one button. */
export function EditButton({ base, kind, fields, label, what, disabled = false }: Props) {
  const { draft: words } = useWords();
  return (
    <Form method="post" action={`${base}/edits`} preventScrollReset>
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="quiet" disabled={disabled} aria-label={words.of(label, what)}>
        {label}
      </Button>
    </Form>
  );
}
