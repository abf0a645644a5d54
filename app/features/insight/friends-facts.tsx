import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import { durationIn } from "./duration.ts";
import type { ReferralFunnel } from "./funnel.query.server.ts";

/** The two numbers that say whether a campaign spreads by itself, each with its spread. */
export function FriendsFacts({ referral: { kFactor, cycle } }: { referral: ReferralFunnel }) {
  const { live: words } = useWords();
  const { number } = useFormats();
  const hundredths = (n: number) => number(Math.round(n * 100) / 100);
  const duration = durationIn(words, number);
  return (
    <>
      <Stats>
        <Stat
          name={words.kFactor}
          value={kFactor ? hundredths(kFactor.mean) : words.none}
          note={
            kFactor
              ? words.kFactorNote(hundredths(kFactor.low), hundredths(kFactor.high), kFactor.players)
              : words.noSpread
          }
        />
        <Stat
          name={words.cycle}
          value={cycle ? duration(cycle.quartiles[1]) : words.none}
          note={
            cycle
              ? words.cycleNote(duration(cycle.quartiles[0]), duration(cycle.quartiles[2]), cycle.n)
              : words.noSpread
          }
        />
      </Stats>
      <p className="panel__intro">
        {words.kFactorHint} {words.cycleHint}
      </p>
    </>
  );
}
