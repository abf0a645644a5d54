import { isScored, type Picture, type Question } from "#app/domain/campaign/question.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { FieldGroup, FieldRow, NumberField, PlainField, WordsField } from "./draft-fields.tsx";
import { KindFields } from "./kind-fields.tsx";
import { PictureField } from "./rich-fields.tsx";

/** The fields of a question: what every kind has, and between them its own. */
export function QuestionFields({ question }: { question: Question }) {
  const { draft } = useWords();
  const { fields: words } = draft;
  return (
    <>
      <input type="hidden" name="kind" value={question.kind} />
      <FieldGroup label={draft.kinds[question.kind]} hint={words.key(question.key)}>
        <WordsField name="prompt" label={words.prompt} words={question.prompt} long />
        {!isScored(question) && (
          <PlainField name="trait" label={words.trait} hint={words.traitHint} value={question.trait} />
        )}
      </FieldGroup>
      <KindFields question={question} />
      {isScored(question) && (
        <FieldGroup label={words.points}>
          <FieldRow>
            <NumberField name="points" label={words.rightPoints} value={question.points} min={0} />
            <NumberField
              name="wrongPoints"
              label={words.wrongPoints}
              hint={words.wrongPointsHint}
              value={question.wrongPoints}
            />
          </FieldRow>
          <WordsField name="explanation" label={words.explanation} words={question.explanation} long />
          <PlainField name="source" label={words.source} hint={words.sourceHint} value={question.source} />
        </FieldGroup>
      )}
      <PictureFields picture={question.picture} />
    </>
  );
}

function PictureFields({ picture }: { picture: Picture | undefined }) {
  const { fields: words } = useWords().draft;
  return (
    <FieldGroup label={words.picture}>
      <PictureField name="picture" picture={picture} />
      <WordsField name="picture.alt" label={words.alt} words={picture?.alt} />
    </FieldGroup>
  );
}
