/** The first letters of a name in a small round, beside the name itself: hidden from those who listen. */
export function Initials({ of: name, className }: { of: string; className: string }) {
  return (
    <span className={className} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** By characters as people count them: a letter with its accents is one. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}']+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return ends.map((word) => [...new Intl.Segmenter().segment(word ?? "")][0]?.segment ?? "").join("");
}
