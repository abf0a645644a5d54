import { counting } from "../../counting.ts";
import type { map as model } from "../en/map.ts";
import { POINTS } from "./nouns.ts";

const { number, count } = counting("ar");

export const map: typeof model = {
  title: "خريطة المستويات",
  done: (p) => `المستويات المنجزة: ${number(p.done)} من ${number(p.of)}`,
  level: (p) => `المستوى ${number(p.number)}`,
  finished: "منجز",
  here: "أنت هنا",
  locked: "لم يُفتح بعد",
  over: "انتهى",
  opensOn: (p) => `يُفتح في ${p.date}`,
  triesAgain: (p) => `المحاولة التالية ابتداءً من: ${p.moment}`,
  noTriesLeft: "لم تبقَ محاولات",
  points: (p) => count(p.points, POINTS),
  stars: (p) => `النجوم: ${number(p.stars)} من 3`,
  answered: (p) => `الإجابات: ${number(p.answered)} من ${number(p.of)}`,
  passMark: (p) => `للاجتياز: ${number(p.percent)}% من النقاط`,
  prize: (p) => `${p.value} عند النهاية`,
  play: (p) => `لعب المستوى\u00a0${number(p.number)}`,
  goOn: (p) => `متابعة المستوى\u00a0${number(p.number)}`,
  voucher: "عرض قسيمتك",
  leaderboard: "عرض لوحة الصدارة",
};
