import { counting } from "../../counting.ts";
import type { play as model } from "../en/play.ts";
import { LEVELS_ALONE, POINTS, POINTS_ALONE, QUESTIONS_ALONE } from "./nouns.ts";

const { number, count, noun } = counting("ar");

/** Verbal nouns where English commands ("اللعب", not "العب"): they speak to women and men alike, in all these files. */
export const play: typeof model = {
  page: {
    title: (p) => `${p.screen} · ${p.campaign}`,
    skip: "الانتقال إلى المحتوى",
    menu: "اللعبة",
    pointsNoun: (p) => noun(p.points, POINTS_ALONE),
    number: (p) => number(p.n),
    me: "نتيجتك وصفحتك",
    leaderboard: "لوحة الصدارة",
    map: "خريطة المستويات",
    sounds: "الأصوات",
    about: "عن هذه اللعبة",
    rules: "قواعد اللعبة",
    privacy: "للتواصل بشأن الخصوصية",
    cookies: "ملفات تعريف الارتباط",
    languages: "اللغة",
  },
  landing: {
    facts: "ما الذي ينتظرك",
    levels: (p) => noun(p.n, LEVELS_ALONE),
    questions: (p) => noun(p.n, QUESTIONS_ALONE),
    voucher: "قسيمة شراء",
    challenge: (p) => `تحدٍّ لك من ${p.name}`,
    pointsToBeat: (p) => `النتيجة المطلوب تجاوزها: ${count(p.points, POINTS)}`,
    challengeAsk: (p) => `هل بوسعك التفوّق على ${p.name}؟`,
    formTitle: "ثلاث خانات وتبدأ اللعبة",
    firstName: "الاسم الأول",
    lastName: "اسم العائلة",
    email: "البريد الإلكتروني",
    emailHint: "إليه نرسل قسيمتك ورابط العودة إلى لعبتك.",
    readRules: "قراءة القواعد",
    optional: "اختياري",
    start: "بدء المستوى 1",
    alreadyPlaying: "هل بدأت اللعب من قبل؟",
    getYourLink: "استلام رابطك بالبريد الإلكتروني",
    resumeTitle: (p) => `سعداء بعودتك يا ${p.firstName}`,
    resume: "متابعة اللعب",
  },
  errors: {
    title: (p) =>
      noun(p.n, {
        zero: "لا شيء يحتاج إلى تصحيح",
        one: "خانة واحدة تحتاج إلى تصحيح",
        two: "خانتان تحتاجان إلى تصحيح",
        few: `${number(p.n)} خانات تحتاج إلى تصحيح`,
        many: `${number(p.n)} خانة تحتاج إلى تصحيح`,
        other: `${number(p.n)} خانة تحتاج إلى تصحيح`,
      }),
  },
  closed: {
    titles: {
      closed: "انتهت هذه اللعبة",
      paused: "استراحة قصيرة",
      early: "لم يحن الموعد بعد",
      full: "اكتملت كل الأماكن",
    },
    paused: "اللعبة تلتقط أنفاسها. إجاباتك ونقاطك محفوظة، ويمكنك العودة بعد قليل.",
    early: "لم تبدأ اللعبة بعد.",
    opens: (p) => `تبدأ في ${p.date}.`,
    full: "لم يعد في اللعبة مكان لمشاركين جدد.",
    kept: "ما ربحته يبقى لك حتى آخر يوم من صلاحيته.",
    yourVoucher: "عرض قسيمتك",
    leaderboard: "عرض لوحة الصدارة",
  },
  notice: {
    titles: {
      "not-found": "لا شيء في هذا العنوان",
      forbidden: "هذه الصفحة غير متاحة لك",
      "too-many": "لحظة من فضلك",
      broken: "حدث خلل من جهتنا",
    },
    texts: {
      "not-found": "ربما كان الرابط ناقصًا، أو تغيّر مكان الصفحة.",
      forbidden:
        "ربما كانت تخص شخصًا آخر، أو بقي النموذج مفتوحًا أطول من اللازم. يمكنك الرجوع والمحاولة من جديد.",
      "too-many": "كان ذلك كثيرًا دفعة واحدة. لم يضِع شيء: يمكنك المحاولة من جديد بعد دقيقة.",
      broken: "لم يضِع شيء مما لعبته. سجّلنا ما حدث: نرجو المحاولة من جديد.",
    },
    home: "العودة إلى اللعبة",
    retry: "المحاولة من جديد",
  },
  rules: { title: "قواعد اللعبة", back: "العودة إلى اللعبة" },
  cookies: {
    title: "ملفات تعريف الارتباط",
    intro:
      "لا تستخدم هذه اللعبة إلا ملفات تعريف الارتباط التي لا تعمل من دونها: لا شيء يتتبّعك، ولا شيء يُشارَك مع أحد.",
    caption: "ملفات تعريف الارتباط في هذا الموقع",
    device: "يتيح متابعة لعبتك على هذا الجهاز.",
    language: "يتذكّر اللغة التي اخترتها.",
    lasts: "سنة واحدة",
    back: "العودة إلى اللعبة",
    refused: {
      title: "ينقص ملف تعريف ارتباط واحد",
      text: "لم يحتفظ متصفحك بملف تعريف الارتباط الذي تعرفك به اللعبة، ومن دونه لا تُنسب إجاباتك إلى أحد.",
      how: (p) =>
        `يلزم السماح بملفات تعريف الارتباط للموقع ${p.site}، من إعدادات المتصفح أو من الرمز المجاور للعنوان. وفي نافذة خاصة أو مع أداة حجب يكفي استثناء هذا الموقع وحده.`,
      kept: "بعد ذلك يمكنك إرسال النموذج من جديد: ما كتبته لا يزال هنا، ولا شيء يُحسب مرتين.",
      why: "الغرض من هذا الملف",
    },
  },
};
