/** A key that none of the others has: a, b, ..., z, aa, bb. */
export function nextKey(taken: readonly string[]): string {
  for (let n = 0; ; n++) {
    const key = String.fromCharCode(97 + (n % 26)).repeat(1 + Math.floor(n / 26));
    if (!taken.includes(key)) return key;
  }
}
