import { counting } from "../../counting.ts";
import type { refusals as model } from "../en/refusals.ts";
import { kinds } from "./kinds.ts";
import { PEOPLE } from "./nouns.ts";

const { number, count } = counting("ar");

export const refusals: typeof model = {
  name_empty: "هنا مكان اسمك.",
  first_name_empty: "يلزم إدخال اسمك الأول.",
  last_name_empty: "يلزم إدخال اسم عائلتك.",
  name_too_long: "الحد الأقصى 40 حرفًا.",
  name_holds_a_link: "اسم بلا رابط ولا عنوان، من فضلك.",
  email_empty: "يلزم إدخال بريدك الإلكتروني.",
  not_an_address: "يلزم إدخال عنوان مثل \u2068ada@example.org\u2069.",
  rules_not_accepted: "يلزم وضع علامة في هذا المربع للّعب.",
  adult_not_confirmed: "يلزم وضع علامة في هذا المربع للّعب: اللعبة للبالغين.",
  choice_missing: "يلزم اختيار إجابة أولًا.",
  choice_unknown: "هذه الإجابة ليست في القائمة: يمكنك اختيار واحدة من هذه.",
  answer_missing: "يلزم كتابة إجابتك أولًا.",
  answer_too_long: "الإجابة طويلة: يلزم اختصارها.",
  not_a_number: "يلزم كتابة عدد واحد بالأرقام، مثل 42.",
  out_of_range: (p) => `يلزم كتابة عدد بين ${kinds.quantity({ n: p.min })} و${kinds.quantity({ n: p.max })}.`,
  places_missing: "يلزم اختيار موضع لكل واحد.",
  same_place_twice: "لاثنين منها الموضع نفسه: يلزم موضع مستقل لكل واحد.",
  matches_missing: "يلزم اختيار ما يناسب كل واحد.",
  too_many_chosen: (p) => `الحد الأقصى للاختيارات: ${number(p.most)}.`,
  friend_email_empty: "يلزم إدخال البريد الإلكتروني لصديقك أو صديقتك.",
  own_address: "هذا عنوانك أنت: من المقصود بالتحدي؟",
  already_challenged: "سبق أن تحدّيت هذا الشخص.",
  no_level_finished: "أولًا إنهاء مستوى، ثم التحدي.",
  too_many_invitations: (p) => `تحدّيت ${count(p.most, PEOPLE)}: هذا أقصى ما تسمح به اللعبة.`,
  no_platform_mail: "هنا تُرسل التحديات عبر رابطك الخاص.",
  too_fast: "لحظة من فضلك: يمكنك المحاولة من جديد بعد دقيقة.",
  form_expired: "بقي هذا النموذج مفتوحًا أطول من اللازم. نرجو إرساله مرة أخرى.",
};
