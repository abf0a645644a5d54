/** How a level went, at a glance: three for no mistake, two for three quarters right, one for half. */
export function starsOf({ right, of }: { right: number; of: number }): 0 | 1 | 2 | 3 {
  if (right >= of) return 3;
  if (right * 4 >= of * 3) return 2;
  return right * 2 >= of ? 1 : 0;
}
