import fc from "fast-check";

/** What may be asked of the server, before anybody knows how the game stands: numbers pick among what there is then. */
export type Wish = { who: Who } & (
  | ({ does: "go-on" | "answer"; level: number; place: number; way: number; skip: boolean } & Dress)
  | { does: "start"; level: number }
  | { does: "pace"; pace: string }
  | {
      does: "look";
      page: (typeof PAGES)[number];
      level: number;
      place: number;
      head: boolean;
      french: boolean;
    }
  | { does: "send-again"; nth: number }
);

/** Two who play, one of them on two devices, somebody without a cookie, and somebody with a made-up one. */
export type Who = "ada" | "phone" | "grace" | "nobody" | "forger";

/** How an answer is dressed up. None of it may count. */
interface Dress {
  version: number;
  isForged: boolean;
  as: "form" | "multipart" | "json";
}

const PAGES = [
  "level",
  "answer",
  "result",
  "start",
  "pace",
  "map",
  "me",
  "leaderboard",
  "voucher",
  "landing",
] as const;

/** Time goes by: so many milliseconds, or until what time changes next and so long after; or requests of one moment. */
export type Step = { who: Who; wait: number | null; after: number } | { together: Wish[] };

const who = fc.oneof(
  { arbitrary: fc.constant<Who>("ada"), weight: 14 },
  { arbitrary: fc.constantFrom<Who>("phone", "grace"), weight: 6 },
  { arbitrary: fc.constantFrom<Who>("nobody", "forger"), weight: 1 },
);
const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 5 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );
const number = fc.nat(40);
const choosing = {
  who,
  level: number,
  place: number,
  way: fc.oneof({ arbitrary: fc.constant(0), weight: 1 }, { arbitrary: number, weight: 3 }),
  skip: often(false, true),
  version: number,
  isForged: often(false, true),
  as: fc.oneof(
    { arbitrary: fc.constant<"form">("form"), weight: 12 },
    { arbitrary: fc.constantFrom<"multipart" | "json">("multipart", "json"), weight: 1 },
  ),
};

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { arbitrary: fc.record({ does: fc.constant("go-on" as const), ...choosing }), weight: 12 },
  { arbitrary: fc.record({ does: fc.constant("answer" as const), ...choosing }), weight: 6 },
  { arbitrary: fc.record({ does: fc.constant("start" as const), who, level: number }), weight: 1 },
  {
    arbitrary: fc.record({
      does: fc.constant("pace" as const),
      who,
      pace: fc.constantFrom("normal", "double", "long", "off", "never", ""),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      does: fc.constant("look" as const),
      who,
      page: fc.constantFrom(...PAGES),
      level: number,
      place: number,
      head: often(false, true),
      french: often(false, true),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ does: fc.constant("send-again" as const), who, nth: number }), weight: 5 },
);

const wait = fc.record({
  who: often<Who>("ada", "grace"),
  wait: fc.option(fc.constantFrom(1, 400, 501, 3000, 12_000, 20_000, 41_500, 600_000), { freq: 1 }),
  after: fc.constantFrom(-1, 0, 1),
});

const together: fc.Arbitrary<{ together: Wish[] }> = fc.oneof(
  { arbitrary: fc.record({ together: fc.tuple(wish) }), weight: 8 },
  { arbitrary: fc.record({ together: fc.array(wish, { minLength: 2, maxLength: 4 }) }), weight: 2 },
  // A double click, a triple one: the same request in one moment.
  {
    arbitrary: fc
      .record({ one: wish, times: fc.integer({ min: 2, max: 3 }) })
      .map(({ one, times }) => ({ together: Array.from({ length: times }, () => one) })),
    weight: 1,
  },
);

export function steps(most: number, withTime: boolean): fc.Arbitrary<Step[]> {
  const timed: fc.Arbitrary<Step> = fc.oneof(
    { arbitrary: together, weight: 5 },
    { arbitrary: wait, weight: 1 },
  );
  const step: fc.Arbitrary<Step> = withTime ? timed : together;
  return fc.array(step, { minLength: 1, maxLength: most, size: "max" });
}
