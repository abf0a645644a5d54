import type { LevelProblemCode } from "../campaign/level-problems.ts";
import type { QuestionProblem } from "../campaign/question-problems.ts";
import type { Language } from "../kernel/language.ts";

/** `blocks`: what is wrong keeps a campaign from being published. `warns`: what is doubtful is the marketer's to judge. */
export type Severity = "blocks" | "warns";

/** What is wrong with a level or a question by itself always blocks. */
const OF_PARTS: Record<LevelProblemCode | QuestionProblem["code"], "blocks"> = {
  draw_larger_than_pool: "blocks",
  pass_mark_out_of_range: "blocks",
  pass_mark_without_attempts: "blocks",
  pass_mark_without_points: "blocks",
  attempts_without_pass_mark: "blocks",
  cool_down_without_attempts: "blocks",
  closes_before_opening: "blocks",
  time_limit_out_of_range: "blocks",
  speed_bonus_out_of_range: "blocks",
  streak_bonus_out_of_range: "blocks",
  weight_out_of_range: "blocks",
  jump_from_nowhere: "blocks",
  jump_on_unknown_answer: "blocks",
  jump_to_nowhere: "blocks",
  jump_backwards: "blocks",
  jump_in_mixed_level: "blocks",
  question_unreachable: "blocks",
  same_choice_twice: "blocks",
  too_few_choices: "blocks",
  no_right_answer: "blocks",
  all_right: "blocks",
  right_unknown: "blocks",
  keys_tell_the_answer: "blocks",
  range_empty: "blocks",
  right_outside_range: "blocks",
  right_off_step: "blocks",
  tolerance_negative: "blocks",
  scale_too_long: "blocks",
  no_accepted_text: "blocks",
  accepted_without_letters: "blocks",
  accepted_and_refused: "blocks",
  slips_out_of_range: "blocks",
  picture_without_size: "blocks",
  zone_outside_picture: "blocks",
  zone_covered: "blocks",
  most_out_of_range: "blocks",
  longest_out_of_range: "blocks",
  wrong_pays_more: "blocks",
};

/** Everything that the check before launch can find, and what it does. */
export const SEVERITIES = {
  ...OF_PARTS,
  // What is said.
  missing_text: "blocks",
  missing_language: "blocks",
  missing_alt: "blocks",
  picture_gone: "blocks",
  explanation_missing: "warns",
  accepted_missing: "warns",
  text_too_long: "warns",
  same_prompt_twice: "warns",
  // What the campaign is.
  slug_unusable: "blocks",
  slug_taken: "blocks",
  no_language: "blocks",
  language_twice: "blocks",
  country_unknown: "blocks",
  country_without_row: "warns",
  // Its levels.
  no_levels: "blocks",
  level_without_questions: "blocks",
  level_without_points: "warns",
  same_key_twice: "blocks",
  no_trait_question: "warns",
  pass_mark_unreachable: "blocks",
  attempts_ask_the_same: "warns",
  time_limit_too_short: "warns",
  clock_not_adjustable: "warns",
  speed_by_own_clock: "warns",
  // What gives the answer away.
  right_always_in_place: "warns",
  right_often_in_place: "warns",
  right_often_longest: "warns",
  right_much_longer: "warns",
  choices_alike: "warns",
  // Its dates.
  ends_before_start: "blocks",
  over_already: "blocks",
  level_opens_after_end: "blocks",
  level_unreachable: "blocks",
  level_over_already: "warns",
  level_closes_early: "warns",
  // Friends.
  boost_after_last_level: "blocks",
  boost_without_level: "blocks",
  boost_pays_nothing: "blocks",
  same_boost_twice: "blocks",
  boost_forbidden: "blocks",
  boost_for_sending: "warns",
  // What its mails say.
  placeholder_unknown: "blocks",
  inviter_not_named: "blocks",
  mail_text_too_long: "blocks",
  mail_words_missing: "warns",
  challenge_with_offer: "warns",
  subject_shouts: "warns",
  // What the law asks.
  no_rules: "blocks",
  no_age_gate: "blocks",
  no_health_notice: "blocks",
  health_notice_reworded: "warns",
  alcohol_praised: "warns",
  alcohol_by_chance: "warns",
  sender_without_name: "blocks",
  sender_without_address: "blocks",
  sender_without_email: "blocks",
  sender_without_privacy_email: "blocks",
  // What is given, and to how many.
  no_voucher_left: "blocks",
  too_few_vouchers: "warns",
  voucher_without_value: "blocks",
  voucher_never_valid: "blocks",
  vouchers_above_budget: "warns",
  capacity_out_of_range: "blocks",
  capacity_below_aim: "warns",
  // What it looks like.
  not_a_colour: "blocks",
  brand_moved: "warns",
  ink_moved: "warns",
  surface_moved: "warns",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITIES;

/** One thing found, as a check says it. */
export interface Found {
  code: FindingCode;
  /** Where to mend it: "levels.2.questions.phylloxera.prompt", "theme.brand", "sender.postalAddress". Levels count from 1. */
  place: string;
  /** The language in which it shows; none where it is the same in all. */
  language?: Language;
  /** What was counted or measured (characters, seconds, questions, players, cents: each code's sentence says which). */
  found?: number;
  /** What it is held against. */
  limit?: number;
  /** A place in a list of answers, from 1. */
  ordinal?: number;
  /** The campaign's own word that it is about. */
  word?: string;
}

export interface Finding extends Found {
  severity: Severity;
}

export function blocks({ severity }: Finding): boolean {
  return severity === "blocks";
}
