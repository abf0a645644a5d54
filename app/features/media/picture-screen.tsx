import { Form, Link } from "@remix-run/react";
import { DIRECTIONS } from "#app/domain/kernel/language.ts";
import { mediaSources } from "#app/domain/media/address.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { PictureView } from "./media.query.server.ts";

interface Props {
  picture: PictureView;
  mayChange: boolean;
  told: "added" | "saved" | null;
  answer: FormAnswer | undefined;
}

/** One picture of the library: how it looks, what it shows, where it is used. */
export function PictureScreen({ picture, mayChange, told, answer }: Props) {
  const { media: words } = useWords();
  const sources = mediaSources(picture.src);
  return (
    <>
      <PageHead title={picture.name} above={<Link to="/studio/media">{words.title}</Link>} />
      {told && <Notice tone="good">{words[told]}</Notice>}
      <div className="picture-page">
        <picture className="picture-page__frame">
          {sources && (
            <source type="image/avif" srcSet={sources.avif} sizes="(min-width: 60rem) 30rem, 90vw" />
          )}
          <img
            className="picture-page__picture"
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt=""
          />
        </picture>
        <Panel title={words.facts}>
          <PictureFacts picture={picture} />
        </Panel>
      </div>
      <Panel title={words.words} intro={words.wordsIntro}>
        <DescriptionForm picture={picture} mayChange={mayChange} answer={answer} />
      </Panel>
      {mayChange && (
        <Panel title={words.delete} intro={picture.usedIn.length > 0 ? words.inUseText : words.deleteText}>
          {picture.usedIn.length === 0 && (
            <Form method="post" action={`/studio/media/${picture.id}/removal`}>
              <Button look="danger" icon="trash">
                {words.delete}
              </Button>
            </Form>
          )}
        </Panel>
      )}
    </>
  );
}

function PictureFacts({ picture }: { picture: PictureView }) {
  const { media: words } = useWords();
  const { moment } = useFormats();
  const { usedIn, width, height, bytes, uploadedAt, uploadedBy, src } = picture;
  return (
    <Facts
      facts={[
        { name: words.measure, value: words.size(width, height) },
        { name: words.room, value: words.kilobytes(Math.ceil(bytes / 1000)) },
        { name: words.by, value: uploadedBy ?? words.formerColleague },
        { name: words.at, value: <Moment at={uploadedAt}>{moment(uploadedAt)}</Moment> },
        { name: words.usedIn, value: usedIn.length === 0 ? words.unused : usedIn.map(campaignLink) },
        { name: words.address, value: <code className="picture-page__address">{src}</code> },
      ]}
    />
  );
}

function campaignLink(slug: string) {
  return (
    <Link className="picture-page__use" key={slug} to={`/studio/campaigns/${slug}`}>
      {slug}
    </Link>
  );
}

function DescriptionForm({ picture, mayChange, answer }: Omit<Props, "told">) {
  const words = useWords();
  const { media } = words;
  const faults = readFaults(answer, words);
  return (
    <Form method="post" className="form form--wide" noValidate>
      <FaultSummary title={faults.title} faults={faults.list} />
      <fieldset className="form__all" disabled={!mayChange}>
        <TextField
          name="name"
          label={media.name}
          required
          defaultValue={faults.value("name") ?? picture.name}
          fault={faults.of("name")}
        />
        {picture.languages.map((tag) => (
          <TextArea
            key={tag}
            name={`alt.${tag}`}
            label={media.altIn(LANGUAGE_NAMES[tag])}
            hint={media.altHint}
            rows={2}
            lang={tag}
            dir={DIRECTIONS[tag]}
            defaultValue={faults.value(`alt.${tag}`) ?? picture.alt[tag] ?? ""}
            fault={faults.of(`alt.${tag}`)}
          />
        ))}
      </fieldset>
      {mayChange && (
        <div className="form__end">
          <Button look="main">{media.save}</Button>
        </div>
      )}
    </Form>
  );
}
