import type { StudioMessages } from "#app/i18n/studio-messages.ts";

/** A duration in the largest unit of which there are two, to a tenth where it is short: "7.5 s", "12 min", "30 h", "3 d". */
export function durationIn(
  words: StudioMessages["live"],
  number: (n: number) => string,
): (seconds: number) => string {
  return (seconds) => {
    if (seconds < 10) return words.seconds(number(Math.round(seconds * 10) / 10));
    if (seconds < 120) return words.seconds(number(Math.round(seconds)));
    if (seconds < 7200) return words.minutes(number(Math.round(seconds / 60)));
    if (seconds < 172_800) return words.hours(number(Math.round(seconds / 3600)));
    return words.days(number(Math.round(seconds / 86_400)));
  };
}
