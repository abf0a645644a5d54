import { counting } from "../../counting.ts";
import { kinds } from "./kinds.ts";

const { number } = counting("en");

/** What was refused and what to do about it, one sentence per code. */
export const refusals = {
  name_empty: "Write your name here.",
  first_name_empty: "Write your first name.",
  last_name_empty: "Write your last name.",
  name_too_long: "Keep it to 40 characters.",
  name_holds_a_link: "A name without a link or an address, please.",
  email_empty: "Write your e-mail address.",
  not_an_address: "Write an address like ada@example.org.",
  rules_not_accepted: "Tick this box to play.",
  adult_not_confirmed: "Tick this box to play: the game is for adults.",
  choice_missing: "Choose an answer first.",
  choice_unknown: "That answer is not on the list: choose one of these.",
  answer_missing: "Write your answer first.",
  answer_too_long: "That is too long: make it shorter.",
  not_a_number: "Write one number in digits, like 42.",
  out_of_range: (p: { min: number; max: number }): string =>
    `Write a number from ${kinds.quantity({ n: p.min })} to ${kinds.quantity({ n: p.max })}.`,
  places_missing: "Give each of them a place.",
  same_place_twice: "Two of them have the same place: give each its own.",
  matches_missing: "Choose a match for each of them.",
  too_many_chosen: (p: { most: number }): string => `Choose ${number(p.most)} at most.`,
  friend_email_empty: "Write your friend's e-mail address.",
  own_address: "That is your own address: whom would you like to challenge?",
  already_challenged: "You have challenged this person already.",
  no_level_finished: "Finish a level first, then challenge a friend.",
  too_many_invitations: (p: { most: number }): string =>
    `You have challenged ${number(p.most)} friends: that is as many as this game allows.`,
  no_platform_mail: "Challenges leave by your own link here.",
  too_fast: "One moment, please: try again in a minute.",
  form_expired: "This form was open for too long. Send it once more.",
};
