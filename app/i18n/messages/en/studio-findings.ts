import type { FindingCode } from "../../../domain/check/finding.ts";
import { counting } from "../../counting.ts";
import { moneyWords } from "../../formats.ts";

const { number, count, ordinal } = counting("en");

/** What a finding's sentence is made of; each has what its code counts. */
export interface FindingFacts {
  /** In the reader's words: "Arabic", "France". */
  language: string;
  country: string;
  found: number;
  limit: number;
  ordinal: number;
  word: string;
}

const money = (cents: number, currency: string) => moneyWords({ cents, currency }, "en");

/** What is wrong or doubtful, and what to do. The place is said beside it. */
export const findings: Record<FindingCode, (facts: FindingFacts) => string> = {
  missing_text: () => "Nothing is written here yet.",
  missing_language: ({ language }) => `Not written in ${language} yet.`,
  missing_alt: ({ language }) =>
    language
      ? `Nothing describes the picture in ${language}, for those who do not see it.`
      : "Nothing describes the picture, for those who do not see it.",
  picture_gone: () => "This picture is no longer in the library: choose another.",
  explanation_missing: () => "The answer has no explanation: players learn only whether they were right.",
  accepted_missing: ({ language }) =>
    `No text in ${language} is right: who types in ${language} is right only by a text of another language.`,
  text_too_long: ({ found, limit }) =>
    `${number(found)} characters: more than ${number(limit)} do not fit a phone's screen well.`,
  same_prompt_twice: () => "This question reads the same as an earlier one.",

  slug_unusable: ({ limit }) =>
    `The address takes small letters, figures and single hyphens, at most ${number(limit)} characters.`,
  slug_taken: ({ word }) => `Another campaign lives at “${word}”: choose another address.`,
  no_language: () => "Choose at least one language.",
  language_twice: () => "A language is listed twice.",
  country_unknown: () => "Choose the country whose law the campaign follows.",
  country_without_row: ({ country }) =>
    `The law of ${country} has not been read: the strictest rules apply, so Outdo writes to no friend. Ask your counsel.`,

  no_levels: () => "There is no level to play: add one.",
  level_without_questions: () => "The level asks nothing that counts: add a question.",
  level_without_points: () => "Nothing in the level brings a point.",
  same_key_twice: ({ word }) => `Two questions have the key “${word}”: answers would be mixed up.`,
  no_trait_question: () =>
    "No question of taste is asked: nobody can become a qualified prospect, and you learn nothing about players.",
  pass_mark_unreachable: () => "Too few questions have a right answer: nobody can reach the pass mark.",
  attempts_ask_the_same: ({ found, limit }) =>
    `Whoever fails has been told the answers, and is asked mostly the same again: draw from ${number(limit)} questions or more, the level has ${number(found)}.`,
  time_limit_too_short: ({ language, found, limit }) =>
    `${count(found, "second is", "seconds are")} too short to read in ${language}: it takes about ${number(limit)}.`,
  clock_not_adjustable: () =>
    "Players cannot turn off or lengthen the clock, which accessibility asks for (WCAG 2.2, 2.2.1).",
  speed_by_own_clock: () =>
    "Speed is measured by each player's own clock, which anybody may lengthen tenfold: keep the bonus small beside the points.",

  right_always_in_place: ({ ordinal: place, limit }) =>
    `The right answer is always the ${ordinal(place)}, ${number(limit)} times out of ${number(limit)}: mix the answers.`,
  right_often_in_place: ({ ordinal: place, found, limit }) =>
    `The right answer is the ${ordinal(place)} in ${number(found)} of ${count(limit, "question", "questions")}: more often than chance would have it.`,
  right_often_longest: ({ found, limit }) =>
    `The right answer is the longest in ${number(found)} of ${count(limit, "question", "questions")}: players will notice.`,
  right_much_longer: ({ found, limit }) =>
    `The right answer has ${number(found)} characters, the longest wrong one ${number(limit)}: its length gives it away.`,
  choices_alike: ({ word }) => `“${word}” is nearly the same as another answer.`,

  ends_before_start: () => "The campaign ends before it starts.",
  over_already: () => "The end has passed: the campaign would open closed.",
  level_opens_after_end: () => "The level opens when the campaign is over.",
  level_unreachable: () => "The level closes before anybody can reach it.",
  level_over_already: () => "The level has closed already: nobody new gets through it.",
  level_closes_early: () => "The level closes before the campaign: who signs up later cannot finish.",

  boost_after_last_level: () => "The boost is for a level that there is not.",
  boost_without_level: () => "Say which level the friend has to finish.",
  boost_pays_nothing: () => "The boost never brings a point: give it points, and room for at least one.",
  same_boost_twice: () => "Another boost is for the same act: keep one of them.",
  boost_forbidden: ({ country }) =>
    `The law of ${country} does not let this act earn anything: take the boost away.`,
  boost_for_sending: ({ country }) =>
    `Points for a friend's address are tolerated in ${country}, not granted: ask your counsel before you promise them.`,

  placeholder_unknown: ({ word }) => `“${word}” is nothing that this mail knows: it could not be filled in.`,
  inviter_not_named: ({ word }) =>
    `A friend has to see at once who is behind the mail: write ${word} here, for the name of who challenges.`,
  mail_text_too_long: ({ found, limit }) =>
    `${number(found)} characters: more than ${number(limit)} have no room in this place of a mail.`,
  mail_words_missing: ({ language }) =>
    `Not in your words in ${language}: its readers get the product's own.`,
  challenge_with_offer: () =>
    "An offer or a link: a mail that a friend did not ask for may hold the challenge and nothing else (BGH I ZR 189/05).",
  subject_shouts: () =>
    "Capitals alone, or several exclamation marks: filters take such a subject for unwanted mail.",

  no_rules: () => "The rules of the game are missing: players accept them when they sign up.",
  no_age_gate: () =>
    "A campaign for alcohol needs the box by which players say that they are 18 (CSP L.3342-1).",
  no_health_notice: () => "A campaign for alcohol needs the health notice (CSP L.3323-4).",
  health_notice_reworded: () =>
    "No French notice says “L'abus d'alcool est dangereux pour la santé”, the words of the law (CSP L.3323-4).",
  alcohol_praised: ({ word }) =>
    `“${word}” may praise drinking, or link it with feat, daring or luck (CSP L.3323-4, ARPP “Alcool”).`,
  alcohol_by_chance: () =>
    "Alcohol advertising may not be linked with luck: prefer a game of skill or a gift to all.",
  sender_without_name: () => "Mails do not say who sends them.",
  sender_without_address: () => "Mails do not say where the sender lives: the law wants a postal address.",
  sender_without_email: () => "There is no address to send from.",
  sender_without_privacy_email: () =>
    "There is no address for questions about personal data (GDPR, art. 13).",

  no_voucher_left: () => "There is no voucher to win.",
  too_few_vouchers: ({ found, limit }) =>
    `${count(found, "voucher", "vouchers")} for about ${count(limit, "player who finishes", "players who finish")}: the last will wait in vain.`,
  voucher_without_value: () => "The voucher has no value, or no currency.",
  voucher_never_valid: () => "The voucher is valid for no day.",
  vouchers_above_budget: ({ found, limit, word }) =>
    `All vouchers together cost ${money(found, word)}, more than the ${money(limit, word)} of your aim.`,
  capacity_out_of_range: () => "Nobody could sign up: let in at least one player, or any number.",
  capacity_below_aim: ({ found, limit }) =>
    `${count(found, "place", "places")} for an aim of ${count(limit, "prospect", "prospects")}: it cannot be reached.`,

  not_a_colour: ({ word }) =>
    word ? `“${word}” is no colour: write it like #7a1f3d.` : "Choose a colour, like #7a1f3d.",
  brand_moved: ({ word }) =>
    `On the page this colour cannot be read as text: links and marks are shown in ${word}. As a filling it stays.`,
  ink_moved: ({ word }) => `On the brand's colour this one cannot be read: ${word} is shown instead.`,
  surface_moved: ({ word }) => `The page needs a light ground: ${word} is shown instead.`,

  draw_larger_than_pool: () => "The level draws more questions than it has, or none.",
  pass_mark_out_of_range: () => "The pass mark is from 1 to 100 percent.",
  pass_mark_without_attempts: () => "Say how many attempts there are: after the last one, the game is over.",
  pass_mark_without_points: () => "With a pass mark every question needs points.",
  attempts_without_pass_mark: () => "Several attempts need a pass mark: without one nobody fails.",
  cool_down_without_attempts: () => "A wait between attempts needs several of them.",
  closes_before_opening: () => "The level closes before it opens.",
  time_limit_out_of_range: () => "The clock runs for 5 seconds to a day, with at most 10 seconds of grace.",
  speed_bonus_out_of_range: () => "The bonus for speed needs points, and at least a second.",
  streak_bonus_out_of_range: () => "The bonus for a streak needs points, and a cap of at least as many.",
  weight_out_of_range: () => "The weight is from 0.1 to 10.",
  jump_from_nowhere: () => "The jump starts at a question that the level does not have.",
  jump_on_unknown_answer: () => "The jump waits for an answer that the question does not have.",
  jump_to_nowhere: () => "The jump leads to a question that the level does not have.",
  jump_backwards: () => "The jump leads back: players only go on.",
  jump_in_mixed_level: () => "Questions are mixed and jumped over: choose one.",
  question_unreachable: () => "Every way leads past this question: nobody is ever asked it.",

  same_choice_twice: () => "Two answers read the same, or have the same key.",
  too_few_choices: () => "It takes at least two to choose from.",
  no_right_answer: () => "No answer is marked as right.",
  all_right: () => "Every answer is right: there is nothing to know.",
  right_unknown: () => "The right answer is none of those shown.",
  keys_tell_the_answer: () => "The items' keys give the right order away: name them otherwise.",
  range_empty: () => "The least, the most and the step leave no number to give.",
  right_outside_range: () => "The right number lies outside of what can be given.",
  right_off_step: () => "The right number lies between two steps: nobody can give it.",
  tolerance_negative: () => "How far off still counts cannot be less than nothing.",
  scale_too_long: () => "A scale has at most 11 steps.",
  no_accepted_text: () => "No text is accepted: nobody can be right.",
  accepted_without_letters: () => "An accepted text has neither letters nor figures.",
  accepted_and_refused: () => "A text is accepted and refused at once.",
  slips_out_of_range: () => "Forgive 0, 1 or 2 typing slips.",
  picture_without_size: () => "The picture's size is missing: the page would move when it arrives.",
  zone_outside_picture: () => "The zone lies outside of the picture.",
  zone_covered: () => "The zone's middle lies under another zone: nobody can point at it.",
  most_out_of_range: () => "Let players tick at least one, and no more than there are.",
  longest_out_of_range: () => "A text has from 1 to 2,000 characters.",
  wrong_pays_more: () => "A wrong answer brings more than the right one.",
};
