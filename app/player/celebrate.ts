/** Paper in the brand's colours, thrown once and gone: a handful for each star. Never for those who ask for calm. */
export function celebrate(stars: number): void {
  const pieces = 12 * stars;
  const burst = document.createElement("div");
  burst.className = "burst";
  burst.setAttribute("aria-hidden", "true");
  for (let index = 0; index < pieces; index++) burst.append(document.createElement("i"));
  document.body.append(burst);
  const flights = [...burst.children].map((piece, index) => {
    const angle = (index / pieces) * 2 * Math.PI;
    const reach = 90 + ((index * 53) % 110);
    const x = Math.cos(angle) * reach;
    const y = Math.sin(angle) * reach * 0.8;
    return piece.animate(
      [
        { transform: "scale(0)", opacity: 1 },
        { transform: `translate(${x}px,${y - 40}px) rotate(${index * 40}deg)`, opacity: 1, offset: 0.35 },
        { transform: `translate(${x * 1.15}px,${y + 190}px) rotate(${index * 95}deg)`, opacity: 0 },
      ],
      { duration: 1500 + (index % 5) * 120, easing: "cubic-bezier(.15,.7,.4,1)", fill: "both" },
    ).finished;
  });
  void Promise.all(flights).then(() => burst.remove());
}
