import type { StudioLanguage } from "../domain/kernel/language.ts";

/** Numbers, money and time as the marketer's language writes them. */
export interface StudioFormats {
  number(n: number): string;
  /** A part of a whole, "37 %"; of nothing, a dash. */
  share(part: number, whole: number): string;
  money(cents: number, currency: string): string;
  day(moment: Date): string;
  /** Day and time, in the marketer's time zone. */
  moment(moment: Date): string;
  /** The time of day alone, in the marketer's time zone. */
  time(moment: Date): string;
  /** The day that a calendar date "2026-03-31" names, in any time zone. */
  calendarDay(date: string): string;
}

/** The sign itself and not the hyphen, which a line may break after. */
const MINUS = "\u2212";

const REGIONS: Record<StudioLanguage, string> = { en: "en-GB", fr: "fr-FR" };
const made = new Map<string, StudioFormats>();

/**
 * The formats name each part and join day and time themselves: "medium" and "short" styles differ between the
 * server's and the browser's edition of the language data, and React would then draw the page twice.
 */
export function studioFormats(language: StudioLanguage, timeZone: string): StudioFormats {
  const known = made.get(language + timeZone);
  if (known) return known;
  const formats = makeFormats(REGIONS[language], timeZone);
  made.set(language + timeZone, formats);
  return formats;
}

function makeFormats(region: string, timeZone: string): StudioFormats {
  const dayParts = { day: "numeric", month: "short", year: "numeric" } as const;
  const numbers = new Intl.NumberFormat(region);
  const shares = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(region, { ...dayParts, timeZone });
  const times = new Intl.DateTimeFormat(region, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  const dates = new Intl.DateTimeFormat(region, { ...dayParts, timeZone: "UTC" });
  return {
    number: (n) => numbers.format(n).replace("-", MINUS),
    share: (part, whole) => (whole === 0 ? "–" : shares.format(part / whole).replace("-", MINUS)),
    money: (cents, currency) =>
      new Intl.NumberFormat(region, {
        style: "currency",
        currency,
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }).format(cents / 100),
    day: (moment) => days.format(moment),
    moment: (moment) => `${days.format(moment)}, ${times.format(moment)}`,
    time: (moment) => times.format(moment),
    calendarDay: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
  };
}
