import { counting } from "../../counting.ts";
import type { referral as model } from "../en/referral.ts";
import { POINTS } from "./nouns.ts";

const { number, signed, count } = counting("ar");

export const referral: typeof model = {
  offerTitle: "تحدّي صديق أو صديقة",
  offerText: "نتيجتك في مواجهة النتيجة الأخرى، سؤالًا بسؤال.",
  boosts: "ما يضيفه إليك",
  now: "في الحال",
  whenJoined: "عند الانضمام إلى اللعبة",
  whenFinished: (p) => `عند إنهاء المستوى\u00a0${number(p.level)}`,
  points: (p) => signed(p.points),
  friendEmail: "البريد الإلكتروني لصديقك أو صديقتك",
  friendHint: "تظهر لك الرسالة قبل إرسالها. يُستخدم العنوان مرة واحدة، ثم يُمحى في غضون 72 ساعة.",
  preview: "عرض الرسالة",
  ownLink: "رابطك الخاص",
  ownLinkText: "يمكنك إرساله بنفسك إلى من سيسرّه ذلك.",
  share: "مشاركة",
  copy: "نسخ",
  copied: "تم النسخ",
  shareMore: "رمز الاستجابة السريعة والصورة",
  qr: "رمز الاستجابة السريعة لرابطك",
  qrText: "أمام كاميرا الهاتف يفتح رابطك.",
  scored: (p) => `نتيجة ${p.name} في ${p.campaign}: ${count(p.score, POINTS)}.`,
  cardAsk: "هل بوسعك التفوّق؟",
  mailto: "كتابة رسالة بريد",
  shareText: (p) => `حصلت على ${count(p.score, POINTS_WON)} في ${p.campaign}. هل بوسعك التفوّق عليّ؟`,
  sent: "تحدّيك في الطريق.",
  invitations: {
    title: "تحدّي الأصدقاء",
    yours: "تحدياتك",
    none: "لا تحديات بعد.",
    byMail: (p) => `تحدٍّ أُرسل في ${p.date}، بعد المستوى\u00a0${number(p.level)}`,
    byLink: (p) => `انضمام عبر رابطك في ${p.date}، بعد المستوى\u00a0${number(p.level)}`,
    states: {
      waiting: "قيد الانتظار",
      joined: "تم الانضمام إلى اللعبة",
      finished: "تم إنهاء اللعبة",
      ended: "انتهى",
    },
    boosts: { pending: "قيد الانتظار", earned: "مكتسبة", void: "ملغاة" },
    onward: "متابعة اللعب",
    limit: "بلغت أقصى عدد من التحديات تسمح به هذه اللعبة. شكرًا لك!",
  },
  previewPage: {
    title: "قراءة قبل الإرسال",
    intro: "هذا بالضبط ما سيصل إلى الطرف الآخر، مرة واحدة، ولا شيء بعده.",
    from: "من",
    to: "إلى",
    subject: "الموضوع",
    letter: "الرسالة",
    note: "يظهر فيها اسمك الأول. يُستخدم العنوان لهذه الرسالة وحدها، ويُمحى في غضون 72 ساعة.",
    send: "إرسال هذا التحدي",
    back: "تغيير العنوان",
  },
  unsubscribe: {
    title: "إيقاف أخبارنا",
    text: "بالضغط على الزر لن تصل إلى هذا العنوان أخبار أو عروض بعد الآن. لعبتك وقسيمتك تبقيان كما هما.",
    button: "إيقاف الأخبار",
    doneTitle: "تم ذلك",
    doneText: "لن تصلك منا أخبار أو عروض بعد الآن. يمكنك الموافقة من جديد في صفحتك متى شئت.",
  },
  stop: {
    title: "لا رسائل منا بعد اليوم",
    text: "بالضغط على الزر لن يصل إلى هذا العنوان أي تحدٍّ بعد اليوم، أيًّا كان المرسل وأيًّا كانت اللعبة.",
    button: "عدم الكتابة إليّ أبدًا",
    doneTitle: "تم ذلك",
    doneText:
      "لن نكتب إلى هذا العنوان بعد اليوم. لا نحتفظ إلا ببصمة غير مقروءة منه، لنتمكن من الوفاء بهذا الوعد.",
  },
};

/** After "على" the dual is in the genitive. */
const POINTS_WON = { ...POINTS, two: "نقطتين" };
