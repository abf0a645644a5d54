import { Form, Link } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { BrandView } from "./brand.query.server.ts";

interface Props {
  brand: BrandView;
  isSaved: boolean;
  answer: FormAnswer | undefined;
}

/** What the brand says of itself, everywhere. */
export function BrandScreen({ brand, isSaved, answer }: Props) {
  const { colleagues: words } = useWords();
  return (
    <>
      <PageHead
        title={words.settings}
        intro={words.settingsIntro}
        actions={
          <Link to="/studio/sender" className={buttonClass()}>
            {words.checkSender}
          </Link>
        }
      />
      {isSaved && <Notice tone="good">{words.saved}</Notice>}
      <Panel title={brand.brandName}>
        <BrandForm brand={brand} answer={answer} button={words.save} />
      </Panel>
      <Panel title={words.more} intro={words.moreText}>
        <Link to="/studio/brands" className={buttonClass()}>
          {words.newBrand}
        </Link>
      </Panel>
    </>
  );
}

/** The same form for a brand that is to be made; the address for questions about data is its sender's at first. */
export function NewBrandScreen({ answer }: { answer: FormAnswer | undefined }) {
  const { colleagues: words } = useWords();
  return (
    <>
      <PageHead
        title={words.newBrand}
        above={<Link to="/studio/brand">{words.settings}</Link>}
        intro={words.newBrandIntro}
      />
      <Panel title={words.newBrand}>
        <BrandForm brand={null} answer={answer} button={words.createBrand} />
      </Panel>
    </>
  );
}

function BrandForm(props: { brand: BrandView | null; answer: FormAnswer | undefined; button: string }) {
  const words = useWords();
  const { team, colleagues } = words;
  const faults = readFaults(props.answer, words);
  const field = (name: keyof BrandView) => ({
    name,
    required: true,
    defaultValue: faults.value(name) ?? props.brand?.[name],
    fault: faults.of(name),
  });
  return (
    <Form method="post" className="form" noValidate>
      <FaultSummary title={faults.title} faults={faults.list} />
      <TextField {...field("brandName")} label={team.brandName} autoComplete="organization" />
      <TextArea
        {...field("postalAddress")}
        label={team.postalAddress}
        hint={team.postalAddressHint}
        rows={3}
      />
      <TextField
        {...field("senderEmail")}
        label={team.senderEmail}
        hint={team.senderEmailHint}
        type="email"
        spellCheck={false}
      />
      {props.brand && (
        <TextField
          {...field("privacyEmail")}
          label={colleagues.privacyEmail}
          hint={colleagues.privacyEmailHint}
          type="email"
          spellCheck={false}
        />
      )}
      <div className="form__end">
        <Button look="main">{props.button}</Button>
      </div>
    </Form>
  );
}
