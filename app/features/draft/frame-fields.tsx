import { GAMES, REGULATED } from "#app/domain/campaign/content.ts";
import type { FrameContent, FramePart } from "#app/domain/draft/parts.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { AimFields } from "./aim-fields.tsx";
import { BoostFields } from "./boost-fields.tsx";
import {
  BoxField,
  ChoiceField,
  FieldGroup,
  FieldRow,
  NumberField,
  PlainField,
  WordsField,
} from "./draft-fields.tsx";
import { MailsFields } from "./mails-fields.tsx";
import type { MailsView } from "./mails-view.server.ts";
import { PictureField, ShadeField } from "./rich-fields.tsx";

/** What a part's fields have to know of the campaign beside the part's own content. */
export interface CampaignFacts {
  /** Where players find it. */
  address: string;
  isPublished: boolean;
  /** On the page of the mails. */
  mails?: MailsView | undefined;
}

/** Shown at most 64 CSS pixels high: twice that for a dense screen, of a logo that is five times as wide as high. */
const LOGO_WIDEST = 640;

type Fields<Part extends FramePart> = (props: {
  content: FrameContent<Part>;
  facts: CampaignFacts;
}) => JSX.Element;

/** The fields of each part that is about the campaign as a whole. */
export const FRAME_FIELDS: { [Part in FramePart]: Fields<Part> } = {
  aim: ({ content }) => <AimFields aim={content.aim} />,
  identity: IdentityFields,
  look: LookFields,
  words: DoorFields,
  mails: ({ content, facts }) => <MailsFields mails={content.mails} view={facts.mails} />,
  legal: LegalFields,
  reward: RewardFields,
  referral: ({ content }) => <BoostFields boosts={content.boosts} />,
};

function IdentityFields({ content, facts }: { content: FrameContent<"identity">; facts: CampaignFacts }) {
  const { fields: words } = useWords().draft;
  const [main] = content.languages;
  return (
    <>
      <FieldGroup label={words.groups.name}>
        <WordsField name="name" label={words.name} words={content.name} />
        <WordsField name="tagline" label={words.tagline} words={content.tagline} />
        <WordsField name="intro" label={words.intro} words={content.intro} long />
        <PlainField
          name="slug"
          label={words.slug}
          hint={facts.isPublished ? words.slugFixed : words.slugHint(facts.address)}
          value={content.slug}
          readOnly={facts.isPublished}
        />
      </FieldGroup>
      <FieldGroup label={words.groups.languages} hint={words.mainLanguageHint}>
        <ChoiceField
          name="mainLanguage"
          label={words.mainLanguage}
          value={main}
          options={LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]] as const)}
        />
        <fieldset className="boxes">
          <legend className="field__label">{words.languages}</legend>
          {LANGUAGES.map((tag) => (
            <label key={tag} className="boxes__box">
              <input
                type="checkbox"
                name="languages"
                value={tag}
                defaultChecked={content.languages.includes(tag)}
              />
              <span lang={tag}>{LANGUAGE_NAMES[tag]}</span>
            </label>
          ))}
        </fieldset>
      </FieldGroup>
      <FieldGroup label={words.groups.game}>
        <ChoiceField
          name="game"
          label={words.game}
          value={content.game}
          options={GAMES.map((game) => [game, words.games[game]] as const)}
        />
        <FieldRow>
          <ChoiceField
            name="regulated"
            label={words.regulated}
            value={content.regulated}
            options={REGULATED.map((trade) => [trade, words.regulations[trade]] as const)}
          />
          <PlainField name="country" label={words.country} hint={words.countryHint} value={content.country} />
          <NumberField
            name="capacity"
            label={words.capacity}
            hint={words.capacityHint}
            value={content.capacity}
            min={1}
          />
        </FieldRow>
        <BoxField
          name="whileVouchersLast"
          label={words.whileVouchersLast}
          ticked={content.whileVouchersLast ?? false}
        />
      </FieldGroup>
    </>
  );
}

function LookFields({ content: { theme } }: { content: FrameContent<"look"> }) {
  const { fields: words } = useWords().draft;
  return (
    <>
      <FieldGroup label={words.brand} hint={words.colourHint}>
        <FieldRow isWide>
          <ShadeField name="theme.brand" label={words.brand} value={theme.brand} beside={theme.ink} />
          <ShadeField name="theme.ink" label={words.ink} value={theme.ink} beside={theme.brand} />
          <ShadeField name="theme.surface" label={words.surface} value={theme.surface} beside={null} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup label={words.logo}>
        <PictureField name="theme.logo" picture={theme.logo} widest={LOGO_WIDEST} />
        <WordsField name="theme.logo.alt" label={words.alt} words={theme.logo?.alt} />
      </FieldGroup>
    </>
  );
}

function DoorFields({ content }: { content: FrameContent<"words"> }) {
  const { fields: words, parts } = useWords().draft;
  return (
    <>
      <FieldGroup label={words.notice(1)} hint={words.noticeHint}>
        {[...content.notices, {}].map((notice, index) => (
          <WordsField
            // biome-ignore lint/suspicious/noArrayIndexKey: a notice is known by its place.
            key={index}
            name={`notices[${index}]`}
            label={words.notice(index + 1)}
            words={notice}
            long
          />
        ))}
      </FieldGroup>
      <FieldGroup label={parts.words} hint={words.doorHint}>
        <WordsField name="closedText" label={words.closedText} words={content.closedText} long />
        <WordsField name="pausedText" label={words.pausedText} words={content.pausedText} long />
        <WordsField name="notYetText" label={words.notYetText} words={content.notYetText} long />
        <WordsField name="fullText" label={words.fullText} words={content.fullText} long />
      </FieldGroup>
    </>
  );
}

function LegalFields({ content: { consents, rules } }: { content: FrameContent<"legal"> }) {
  const { fields: words, parts } = useWords().draft;
  return (
    <>
      <FieldGroup label={parts.legal}>
        <WordsField name="consents.rules" label={words.consentRules} words={consents.rules} long />
        <WordsField name="consents.adult" label={words.consentAdult} words={consents.adult} long />
        <WordsField
          name="consents.newsletter"
          label={words.consentNewsletter}
          words={consents.newsletter}
          long
        />
      </FieldGroup>
      <FieldGroup label={words.rules}>
        <WordsField name="rules" label={words.rules} hint={words.rulesHint} words={rules} long />
      </FieldGroup>
    </>
  );
}

function RewardFields({
  content: { voucher },
  facts,
}: {
  content: FrameContent<"reward">;
  facts: CampaignFacts;
}) {
  const { fields: words, parts } = useWords().draft;
  return (
    <FieldGroup label={parts.reward}>
      <WordsField name="voucher.name" label={words.voucherName} words={voucher.name} />
      <FieldRow>
        <NumberField
          name="voucher.value"
          label={words.value}
          value={voucher.value.cents / 100}
          step="0.01"
          hint={facts.isPublished ? words.valueFixed : undefined}
          readOnly={facts.isPublished}
        />
        <PlainField
          name="voucher.currency"
          label={words.currency}
          value={voucher.value.currency}
          readOnly={facts.isPublished}
        />
        <NumberField name="voucher.pool" label={words.pool} value={voucher.pool} min={1} />
        <NumberField name="voucher.validDays" label={words.validDays} value={voucher.validDays} min={1} />
      </FieldRow>
      <WordsField name="voucher.terms" label={words.terms} words={voucher.terms} long />
    </FieldGroup>
  );
}
