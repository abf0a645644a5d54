/** A noun as Arabic counts it: by the word alone up to two, 3 to 10 in the plural, 11 to 99 in the accusative. */
type Counted = Record<Intl.LDMLPluralRule, string>;

export const POINTS: Counted = {
  zero: "لا نقاط",
  one: "نقطة واحدة",
  two: "نقطتان",
  few: "نقاط",
  many: "نقطة",
  other: "نقطة",
};

export const LEVELS: Counted = {
  zero: "لا مستويات",
  one: "مستوى واحد",
  two: "مستويان",
  few: "مستويات",
  many: "مستوى",
  other: "مستوى",
};

export const RIGHT_ANSWERS: Counted = {
  zero: "لا إجابات صحيحة",
  one: "إجابة صحيحة واحدة",
  two: "إجابتان صحيحتان",
  few: "إجابات صحيحة",
  many: "إجابة صحيحة",
  other: "إجابة صحيحة",
};

/** As the object of a verb. "شخص" is the same word for a woman and a man. */
export const PEOPLE: Counted = {
  zero: "لا أحد",
  one: "شخصًا واحدًا",
  two: "شخصين",
  few: "أشخاص",
  many: "شخصًا",
  other: "شخص",
};

export const SECONDS: Counted = {
  zero: "أقل من ثانية",
  one: "ثانية واحدة",
  two: "ثانيتان",
  few: "ثوانٍ",
  many: "ثانية",
  other: "ثانية",
};

export const MINUTES: Counted = {
  zero: "أقل من دقيقة",
  one: "دقيقة واحدة",
  two: "دقيقتان",
  few: "دقائق",
  many: "دقيقة",
  other: "دقيقة",
};

export const CHARACTERS: Counted = {
  zero: "لا أحرف",
  one: "حرف واحد",
  two: "حرفان",
  few: "أحرف",
  many: "حرفًا",
  other: "حرف",
};

/** In the genitive, after "من أصل". */
export const PAIRS: Counted = {
  zero: "لا أزواج",
  one: "زوج واحد",
  two: "زوجين",
  few: "أزواج",
  many: "زوجًا",
  other: "زوج",
};

/** Beside a number that stands apart ("2" in large, the noun below) a dual would say the number twice. */
export const POINTS_ALONE: Counted = beside("نقطة", "نقاط", "نقطة");
export const LEVELS_ALONE: Counted = beside("مستوى", "مستويات", "مستوى");
export const QUESTIONS_ALONE: Counted = beside("سؤال", "أسئلة", "سؤالًا");

function beside(singular: string, plural: string, accusative: string): Counted {
  return { zero: singular, one: singular, two: singular, few: plural, many: accusative, other: singular };
}
