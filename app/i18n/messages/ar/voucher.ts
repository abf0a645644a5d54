import { counting } from "../../counting.ts";
import type { voucher as model } from "../en/voucher.ts";
import { LEVELS } from "./nouns.ts";

const { number, count } = counting("ar");

export const voucher: typeof model = {
  title: "قسيمتك",
  notFinished: {
    title: (p) => `${p.value} في نهاية اللعبة`,
    left: (p) => `المتبقي: ${count(p.levels, LEVELS)}.`,
    progress: (p) => `أنهيت ${number(p.done)} من ${number(p.of)}`,
    next: (p) => `لعب المستوى\u00a0${number(p.level)}`,
  },
  reserved: {
    title: "ضغطة واحدة وتصبح لك",
    sent: (p) => `أرسلنا رسالة إلى ${p.email}. يكفي الضغط على الزر الذي فيها.`,
    until: (p) => `قسيمتك محفوظة لك حتى ${p.date}.`,
    ribbon: "محفوظة لك",
    nothing: "لم يصل شيء؟ قد تكون الرسالة بين الرسائل غير المرغوب فيها، أو:",
    again: "إعادة الإرسال",
    resent: "أرسلناها من جديد إلى بريدك.",
    wrongAddress: "العنوان خاطئ؟ لم يضِع شيء: يمكنك مراسلة جهة الخصوصية المذكورة أدناه.",
  },
  issued: {
    title: (p) => `أحسنت اللعب يا ${p.firstName}`,
    text: "القسيمة لك. أرسلناها إليك بالبريد الإلكتروني أيضًا.",
    code: "رمزك",
    copy: "نسخ الرمز",
    copied: "تم النسخ",
    until: (p) => `صالحة حتى ${p.date}`,
    terms: "الشروط",
    shop: "زيارة المتجر",
    challenge: "تحدّي صديق أو صديقة",
  },
  waiting: {
    title: "أنهيت اللعبة، لكن القسائم نفدت",
    text: "وُزّعت القسائم كلها. اسمك في القائمة: إن توفرت قسيمة فهي لك، وسنكتب إليك.",
    since: (p) => `في القائمة منذ ${p.date}.`,
    leaderboard: "عرض لوحة الصدارة",
  },
  had: {
    title: "أنهيت اللعبة مرة أخرى",
    text: "حصل هذا العنوان على قسيمته من قبل، ولكل شخص قسيمة واحدة.",
    leaderboard: "عرض لوحة الصدارة",
  },
};
