import type { Language } from "../kernel/language.ts";

/**
 * Words that an alcohol campaign had better not use, and that an author can judge: a list to make one look, not a law. A star
 * stands for any ending. Sources:
 * - Code de la sante publique L.3323-4: advertising says objective things only (origin, making, taste), so neither excess nor effect.
 * - ARPP, recommendation "Alcool": nothing that links drinking with excess, health (1.3), or feat, luck and daring (1.6);
 *   read with the opinions of the JDP, such as 414/16 (a "magic potion") and 482/17 (a game of an alcohol brand).
 * - Cass., 2011 (a whisky's "initiation"): nothing to conquer or to master by drinking.
 * What a wine quiz says by right is left out: "tonic", "noble", "robe", "champagne", "maître de chai".
 */
export const PRAISE: Record<Language, readonly string[]> = {
  fr: [
    ...[
      "ivre*",
      "ivresse*",
      "enivr*",
      "soûl*",
      "saoul*",
      "cuite",
      "cul sec",
      "à volonté",
      "sans modération",
      "open bar",
    ],
    ...[
      "exploit*",
      "prouesse*",
      "héros",
      "héroï*",
      "champion*",
      "master",
      "audac*",
      "intrépid*",
      "osez",
      "oserez",
      "défi*",
    ],
    ...["chance*", "jackpot", "loterie*", "séduct*", "viril*"],
    ...["bon pour la santé", "bienfait*", "remède*", "euphor*", "potion*"],
  ],
  en: [
    ...["drunk*", "tipsy", "binge*", "boozy", "intoxicat*", "bottoms up", "without moderation", "open bar"],
    ...[
      "exploits",
      "champion*",
      "hero*",
      "master",
      "masters",
      "conquer*",
      "triumph*",
      "dare*",
      "daring",
      "fearless*",
      "challenge*",
    ],
    ...["luck*", "jackpot*", "lotter*", "seduc*", "virile", "manly"],
    ...["good for you", "good for your health", "remed*", "euphori*", "potion*"],
  ],
  de: [
    ...["rausch*", "betrunken*", "beschwips*", "berausch*", "saufen", "auf ex", "ohne maß", "freibier*"],
    ...[
      "heldentat*",
      "held*",
      "champion*",
      "mutprobe*",
      "wagemut*",
      "kühn*",
      "traust du dich",
      "herausforder*",
    ],
    ...["glück*", "jackpot*", "lotterie*", "verführ*", "männlich*"],
    ...["gut für die gesundheit", "heilmittel*", "heilsam*", "euphor*", "zaubertrank*"],
  ],
  es: [
    ...["borrach*", "ebri*", "embriag*", "de un trago", "sin moderación", "barra libre"],
    ...[
      "hazaña*",
      "proeza*",
      "campeon*",
      "héroe*",
      "heroi*",
      "audac*",
      "audaz*",
      "atrév*",
      "atrev*",
      "reto*",
      "desafí*",
    ],
    ...["suerte*", "afortunad*", "lotería*", "seduc*", "viril*"],
    ...["bueno para la salud", "remedio*", "eufori*", "poción*"],
  ],
  it: [
    ...["ubriac*", "ebbr*", "inebri*", "sbronz*", "tutto d un fiato", "senza moderazione", "open bar"],
    ...["prodezz*", "eroe", "eroi", "eroic*", "campionissim*", "audac*", "osate", "oserai", "sfid*"],
    ...["fortun*", "jackpot", "lotteria*", "seduc*", "seduz*", "viril*"],
    ...["fa bene alla salute", "rimedi*", "eufori*", "pozion*"],
  ],
  ar: [
    ...["ثمل*", "نشوة", "مخمور*", "بلا اعتدال", "دون اعتدال"],
    ...["بطل", "بطولة", "إنجاز*", "جرأة", "جريء", "تجرأ", "تحد", "تحدي*"],
    ...["حظ", "محظوظ*", "يانصيب", "إغراء", "رجولة"],
    ...["مفيد للصحة", "علاج", "بهجة"],
  ],
};
