import type { LevelPart } from "#app/domain/draft/parts.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import {
  BoxField,
  ChoiceField,
  FieldGroup,
  FieldRow,
  NumberField,
  PlainField,
  WordsField,
} from "./draft-fields.tsx";
import { WhenField } from "./rich-fields.tsx";

/** A level's rules; its moments come as the reader's clock shows them. */
export function LevelFields({
  level,
  opensAt,
  closesAt,
  zone,
}: {
  level: LevelPart;
  opensAt: string;
  closesAt: string;
  zone: string;
}) {
  const { fields: words, rulesOfLevel } = useWords().draft;
  const { timeLimit, speedBonus, streakBonus } = level;
  return (
    <>
      <FieldGroup label={words.levelName}>
        <WordsField name="name" label={words.levelName} words={level.name} />
        <WordsField name="intro" label={words.levelIntro} words={level.intro} long />
      </FieldGroup>
      <FieldGroup label={rulesOfLevel}>
        <FieldRow>
          <NumberField name="draw" label={words.draw} hint={words.drawHint} value={level.draw} min={1} />
          <NumberField
            name="passMark"
            label={words.passMark}
            hint={words.passMarkHint}
            value={level.passMark}
            min={1}
            max={100}
          />
          <NumberField name="attempts" label={words.attempts} value={level.attempts} min={1} />
          <NumberField name="coolDownMinutes" label={words.coolDown} value={level.coolDownMinutes} min={0} />
        </FieldRow>
        <BoxField
          name="shuffleQuestions"
          label={words.shuffleQuestions}
          ticked={level.shuffle?.questions ?? false}
        />
        <BoxField
          name="shuffleChoices"
          label={words.shuffleChoices}
          ticked={level.shuffle?.choices ?? false}
        />
        <FieldRow isWide>
          <WhenField name="opensAt" label={words.opensAt} value={opensAt} timeZone={zone} />
          <WhenField name="closesAt" label={words.closesAt} value={closesAt} timeZone={zone} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup label={words.limitPer}>
        <FieldRow>
          <ChoiceField
            name="limitPer"
            label={words.limitPer}
            value={timeLimit?.per ?? ""}
            options={(["", "question", "level"] as const).map((per) => [per, words.limits[per]] as const)}
          />
          <NumberField name="limitSeconds" label={words.limitSeconds} value={timeLimit?.seconds} min={5} />
        </FieldRow>
        <BoxField name="adjustable" label={words.adjustable} ticked={timeLimit?.adjustable ?? true} />
      </FieldGroup>
      <FieldGroup label={words.points}>
        <FieldRow>
          <NumberField
            name="weight"
            label={words.weight}
            value={level.weight}
            step="0.1"
            min={0.1}
            max={10}
          />
          <NumberField name="speedPoints" label={words.speedPoints} value={speedBonus?.points} min={1} />
          <NumberField name="speedSeconds" label={words.speedSeconds} value={speedBonus?.seconds} min={1} />
          <NumberField name="streakPoints" label={words.streakPoints} value={streakBonus?.points} min={1} />
          <NumberField name="streakCap" label={words.streakCap} value={streakBonus?.cap} min={1} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup label={words.jump(1)} hint={words.jumpHint}>
        {[...(level.jumps ?? []), undefined].map((jump, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a jump is known by its place.
          <FieldRow key={index}>
            <PlainField name={`jumps[${index}].question`} label={words.jumpQuestion} value={jump?.question} />
            <PlainField name={`jumps[${index}].answer`} label={words.jumpAnswer} value={jump?.answer} />
            <PlainField name={`jumps[${index}].to`} label={words.jumpTo} value={jump?.to} />
          </FieldRow>
        ))}
      </FieldGroup>
    </>
  );
}
