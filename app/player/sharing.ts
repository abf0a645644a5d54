/** Shows what only a script can do: the device's own share sheet, and copying. */
export function offerSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-share]")) {
    button.hidden = !("share" in navigator);
    offerSheet(button);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.setAttribute("aria-live", "polite");
    const words = button.textContent;
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? "");
      button.textContent = button.dataset.done ?? words;
      setTimeout(() => (button.textContent = words), 2500);
    };
  }
}

/** The sheet gets the card as a picture where the device takes one; the link is then in the text, which no app drops. */
function offerSheet(button: HTMLButtonElement): void {
  const { share: url = "", shareText: text = "", shareCard = "", shareFile = "" } = button.dataset;
  let card: Promise<File | null> | undefined;
  // Begun when the finger comes down: a sheet opens only shortly after a press.
  const fetchCard = () => (card ??= pictureAt(shareCard, shareFile));
  button.onpointerdown = fetchCard;
  button.onclick = async () => {
    const file = await fetchCard();
    // Without a picture for now; the next press asks again.
    if (!file) card = undefined;
    const said = file ? { files: [file], text: `${text} ${url}` } : { url, text };
    // A closed share sheet is no error.
    navigator.share(said).catch(() => {});
  };
}

/** Null where the device shares no pictures, and when the picture is too slow to come. */
async function pictureAt(address: string, name: string): Promise<File | null> {
  const fileOf = (parts: BlobPart[]) => new File(parts, name, { type: "image/png" });
  if (!navigator.canShare?.({ files: [fileOf([])] })) return null;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
    return answer.ok ? fileOf([await answer.blob()]) : null;
  } catch {
    return null;
  }
}
