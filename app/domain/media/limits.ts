/** What a picture may be when it comes, and what is made of it. */
export const LARGEST_UPLOAD = 10 * 1024 * 1024;
/** A telephone's picture has 12, its best 50. Beyond, a small file can unpack to more memory than a process has. */
export const MOST_PIXELS = 50_000_000;

/** A player's column is 640 CSS pixels wide at the most; the largest serves it on a screen of double density. */
export const WIDTHS = [320, 640, 1280] as const;
export const WIDEST = 1280;
/** A picture that is taller than this is made smaller as a whole. */
export const TALLEST = 2560;

/** What all pictures of a brand may take together as they are stored; a photograph takes about a third of a megabyte. */
export const MOST_STORED = 300 * 1024 * 1024;
