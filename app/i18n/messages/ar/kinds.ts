import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";
import type { kinds as model } from "../en/kinds.ts";
import { CHARACTERS, MINUTES, PAIRS, POINTS, SECONDS } from "./nouns.ts";

const { number, signed, count, ordinal } = counting("ar");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.ar, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, SECONDS);
  const whole = count(minutes, MINUTES);
  return rest === 0 ? whole : `${whole} و${count(rest, SECONDS)}`;
}

/** Counted things follow a colon, where they stand in the nominative whatever the sentence. */
export const kinds: typeof model = {
  chooseAll: "المطلوب اختيار كل الإجابات الصحيحة.",
  chooseAny: "يمكنك اختيار أي عدد من الإجابات.",
  chooseMost: (p) => `الحد الأقصى للاختيارات: ${number(p.most)}.`,
  chosenRightly: "اختيارك، وهو صحيح",
  chosenWrongly: "اختيارك، لكنه غير صحيح",
  missed: "صحيح، ولم يكن ضمن اختيارك",
  true: "صحيح",
  false: "خطأ",
  yourAnswer: "إجابتك",
  none: "لا شيء",

  putInOrder: "المطلوب الترتيب: الرقم 1 يأتي أولًا.",
  placeOf: (p) => `موضع ${p.item}`,
  moveUp: (p) => `نقل إلى أعلى: ${p.item}`,
  moveDown: (p) => `نقل إلى أسفل: ${p.item}`,
  placed: (p) => `${p.item}، الموضع ${p.place} من ${number(p.of)}`,
  rightPlace: "في موضعه الصحيح",
  yourPlace: (p) => `الموضع الذي اخترته: ${ordinal(p.place)}`,
  noPlace: "بلا موضع",
  pairsInOrder: (p) => `الأزواج المرتبة ترتيبًا صحيحًا: ${number(p.right)} من أصل ${count(p.of, PAIRS)}`,

  matchEach: "المطلوب اختيار ما يناسب كل واحد.",
  chooseMatch: "اختيار",
  taken: (p) => `${p.other} (سبق اختياره)`,
  pair: (p) => `${p.item}: ${p.match}`,
  rightMatch: "توصيل صحيح",
  yourMatch: (p) => `اختيارك: ${p.other}`,
  noMatch: "بلا اختيار",

  range: (p) => `عدد بين ${figure.format(p.min)} و${figure.format(p.max)}`,
  slider: "شريط تمرير لإجابتك",
  quantity: (p) => (p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n)),
  off: "الفرق",
  alsoRight: "صحيح أيضًا",

  chooseByName: "يمكنك اختيار المكان باسمه.",
  point: "أو تحديده على الصورة",
  pointKeys: "تحرّك أسهم لوحة المفاتيح العلامة، ومع المفتاح \u2068Shift\u2069 تتحرك مسافة أبعد.",
  pointed: (p) => `${p.x}% من اليسار، ${p.y}% من الأعلى`,
  yourPoint: (p) => `نقطتك، خارج كل الأماكن: ${p.where}`,

  scale: "مقياس",
  scaleEnds: (p) => `${number(p.min)}: ${p.lowLabel}؛ ${number(p.max)}: ${p.highLabel}`,
  longest: (p) => `الحد الأقصى: ${count(p.n, CHARACTERS)}`,
  charactersLeft: (p) => `الأحرف المتبقية: ${p.n}`,

  time: (p) => duration(p.seconds),
  timeForQuestion: (p) => `الوقت لهذا السؤال: ${duration(p.seconds)}`,
  timeForEach: (p) => `الوقت لكل سؤال: ${duration(p.seconds)}`,
  timeForLevel: (p) => `الوقت لهذا المستوى: ${duration(p.seconds)}`,
  timeLeft: (p) => `الوقت المتبقي: ${duration(p.seconds)}`,
  noLimit: "بلا حد للوقت: لك منه ما تحتاج إليه.",
  clockStarts: "يبدأ حساب الوقت عند الضغط على الزر.",
  ready: "هل نبدأ؟",
  readyAgain: (p) => `هل ننتقل إلى السؤال ${number(p.question)}؟`,
  start: "البدء",
  moreTime: "مزيد من الوقت؟",
  paceNote: "للإجابة الصحيحة القيمة نفسها مهما كان الوقت المختار.",
  paces: {
    normal: "الوقت المعتاد",
    double: "ضعف الوقت",
    long: "عشرة أضعاف الوقت",
    off: "بلا حد للوقت",
  },
  speedBonus: (p) => `مكافأة الإجابة الصحيحة السريعة، على الأكثر: ${count(p.points, POINTS)}.`,
  bonuses: {
    speed: (p) => `${signed(p.points)} للسرعة`,
    streak: (p) => `${signed(p.points)} لسلسلة إجاباتك`,
    both: (p) => `${signed(p.points)} للسرعة ولسلسلة إجاباتك`,
  },
};
