import type { MailWords } from "./en.ts";

/** Latin digits, as on the pages. */
const numbers = new Intl.NumberFormat("ar-u-nu-latn");
const plurals = new Intl.PluralRules("ar");

type Counted = Record<Intl.LDMLPluralRule, (n: string) => string>;

/** None, one and two are said by the word alone; 3 to 10 take the plural, 11 to 99 the accusative. */
const POINTS: Counted = {
  zero: () => "لا نقاط",
  one: () => "نقطة واحدة",
  two: () => "نقطتان",
  few: (n) => `${n}\u00a0نقاط`,
  many: (n) => `${n}\u00a0نقطة`,
  other: (n) => `${n}\u00a0نقطة`,
};

/** In the genitive, after "خلال". */
const HOURS: Counted = {
  zero: () => "أقل من ساعة",
  one: () => "ساعة واحدة",
  two: () => "ساعتين",
  few: (n) => `${n}\u00a0ساعات`,
  many: (n) => `${n}\u00a0ساعة`,
  other: (n) => `${n}\u00a0ساعة`,
};

const DAYS: Counted = {
  zero: () => "أقل من يوم",
  one: () => "يوم واحد",
  two: () => "يومين",
  few: (n) => `${n}\u00a0أيام`,
  many: (n) => `${n}\u00a0يومًا`,
  other: (n) => `${n}\u00a0يوم`,
};

const MINUTES: Counted = {
  zero: () => "أقل من دقيقة",
  one: () => "دقيقة واحدة",
  two: () => "دقيقتين",
  few: (n) => `${n}\u00a0دقائق`,
  many: (n) => `${n}\u00a0دقيقة`,
  other: (n) => `${n}\u00a0دقيقة`,
};

function counted(n: number, noun: Counted): string {
  return noun[plurals.select(n)](numbers.format(n));
}

/**
 * Modern standard Arabic, in verbal nouns where English commands: they speak to women and men alike. Every subject
 * begins with an Arabic word, from which an inbox takes the direction of the line.
 */
export const ar: MailWords = {
  sender: {
    hello: (firstName) => `مرحبًا ${firstName}،`,
    sentBy: (brandName, postalAddress) => `أُرسلت هذه الرسالة من ${brandName}، ${postalAddress}.`,
    yourData: "هل لديك سؤال عن بياناتك؟ للمراسلة:",
  },

  friendInvitation: {
    preview: (campaignName) => `مسابقة أسئلة ونتيجة، والدور لك: ${campaignName}`,
    challenged: (inviterName, campaignName) =>
      `وصلك تحدٍّ من ${inviterName}: هل بوسعك تحقيق نتيجة أفضل في «${campaignName}»، مسابقة أسئلة على الإنترنت؟`,
    scoreToBeat: "النتيجة المطلوب تجاوزها",
    points: (score) => counted(score, POINTS),
    play: (inviterName) => `اللعب في مواجهة ${inviterName}`,
    whyYou: (inviterName) =>
      `لماذا هذه الرسالة؟ حصلنا على عنوانك من ${inviterName} لننقل إليك هذا التحدي، مرة واحدة. هي الرسالة الوحيدة من هذا النوع التي ستصلك منا: لا تذكير ولا نشرة إخبارية.`,
    whatStays:
      "يُمحى عنوانك في غضون 72\u00a0ساعة. لا تبقى منه إلا بصمة لا يمكن عكسها، تُحفظ لغرض واحد: الوفاء بهذا الوعد.",
    never: "عدم استلام أي تحدٍّ بعد اليوم، من أي شخص كان",
    rights: (brandName) =>
      `المسؤول عن هذا الاستخدام لعنوانك هو ${brandName}، على أساس المصلحة المشروعة في نقل تحدٍّ شخصي. يحق لك طلب الاطلاع على بياناتك أو محوها، أو الاعتراض، أو تقديم شكوى إلى سلطة حماية البيانات.`,
  },

  launchInvitation: {
    subject: (campaignName) => `الدور لك: ${campaignName}`,
    subjectFor: (firstName, campaignName) => `الدور لك يا ${firstName}: ${campaignName}`,
    invites: (brandName, campaignName) => `دعوة لك من ${brandName} إلى لعب «${campaignName}».`,
    reward: "المكافأة",
    play: "اللعب الآن",
    whyYou: (brandName) => `وصلتك هذه الرسالة لأنك وافقت على الرسائل التسويقية من ${brandName}.`,
    stop: "إلغاء الاشتراك",
  },

  proveAddress: {
    subject: (campaignName) => `تأكيد عنوانك: ${campaignName}`,
    subjectWithVoucher: "تأكيد عنوانك لاستلام قسيمتك",
    title: (firstName) => `تأكيد عنوانك يا ${firstName}`,
    titleWithVoucher: (firstName) => `خطوة أخيرة يا ${firstName}`,
    playing: (campaignName) =>
      `بدأت لعب «${campaignName}». يكفي الضغط على الزر لتأكيد أن هذا العنوان لك: عندها تصبح نتيجتك لك حقًّا، على كل جهاز.`,
    finished: (campaignName) =>
      `أنهيت «${campaignName}»: تهانينا! يكفي الضغط على الزر لتأكيد أن هذا العنوان لك، فتصبح القسيمة لك أيضًا.`,
    reserved: "محفوظة لك",
    until: (date) => `حتى ${date}`,
    confirm: "تأكيد عنواني",
    confirmWithVoucher: "التأكيد واستلام قسيمتي",
    notYou:
      "لم يسبق لك اللعب؟ إذن كتب أحدهم عنوانك سهوًا. لا حاجة إلى فعل شيء: لن يحدث شيء، ولن تصل رسالة أخرى.",
  },

  voucherIssued: {
    subject: (voucherText) => `هي لك: ${voucherText}`,
    preview: "رمزك داخل الرسالة. من الأفضل الاحتفاظ بها.",
    title: (firstName) => `هذه قسيمتك يا ${firstName}`,
    thanks: (campaignName) => `أنهيت «${campaignName}». شكرًا على اللعب معنا! هذا رمزك:`,
    validUntil: (date) => `صالحة حتى ${date}`,
    see: "عرض قسيمتي",
    keep: "لهذا الرمز قيمة مالية: من الأفضل الاحتفاظ بالرسالة وعدم إطلاع أحد على الرمز.",
  },

  continueElsewhere: {
    subject: (campaignName) => `متابعة «${campaignName}» على جهاز آخر`,
    title: "المتابعة من حيث توقفت",
    open: (campaignName) =>
      `يكفي فتح هذه الرسالة على الجهاز المطلوب لمتابعة «${campaignName}»، ثم الضغط على الزر. ستكون مستوياتك ونتيجتك هناك.`,
    go: "المتابعة هنا",
    once: (hours) =>
      `يعمل الرابط مرة واحدة، خلال ${counted(hours, HOURS)}. لا ينبغي إطلاع أحد عليه: فمن يستخدمه يلعب باسمك.`,
    notYou: "لم يكن هذا الرابط بطلبك؟ لا حاجة إلى فعل شيء: لن يحدث شيء.",
  },

  colleagueInvitation: {
    subject: (brandName) => `دعوة للعمل على حملات ${brandName}`,
    title: (brandName) => `دعوة إلى استوديو ${brandName}`,
    text: (inviterName, brandName) =>
      `وصلتك دعوة من ${inviterName} للعمل مع فريق ${brandName} في Outdo Studio.`,
    once: (days) => `يعمل الرابط مرة واحدة، خلال ${counted(days, DAYS)}. لا ينبغي إطلاع أحد عليه.`,
    go: "عرض الدعوة",
    notYou: "لم تكن هذه الدعوة متوقعة؟ لا حاجة إلى فعل شيء: لن يحدث شيء.",
  },

  passwordReset: {
    subject: "اختيار كلمة مرور جديدة",
    title: "اختيار كلمة مرور جديدة",
    text: "وصلنا طلب كلمة مرور جديدة لحسابك في Outdo Studio.",
    once: (minutes) =>
      `يعمل الرابط مرة واحدة، خلال ${counted(minutes, MINUTES)}. لن يطلبه منك أحد من فريقنا أبدًا.`,
    go: "اختيار كلمة مرور جديدة",
    notYou: "لم يكن هذا الطلب منك؟ لا حاجة إلى فعل شيء: تبقى كلمة مرورك كما هي.",
  },

  senderTest: {
    subject: (brandName) => `رسالة تجريبية من ${brandName}`,
    title: "رسائلك تصل",
    text: (brandName) =>
      `خرجت هذه الرسالة كما تخرج كل رسائل ${brandName}: من المرسل نفسه وعبر خادم البريد نفسه.`,
    check: "يحسن التأكد من وصولها إلى صندوق الوارد لا إلى البريد غير المرغوب فيه، ومن وضوح اسم المرسل.",
    go: "العودة إلى صفحة المرسل",
    whyYou: "تصلك هذه الرسالة لأنها طُلبت من حسابك في Outdo Studio.",
  },
};
