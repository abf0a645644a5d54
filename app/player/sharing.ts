/** Shows what only a script can do: the device's own share sheet, and copying. */
export function offerSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-share]")) {
    button.hidden = !("share" in navigator);
    button.onclick = () => {
      // A closed share sheet is no error.
      navigator.share({ url: button.dataset.share, text: button.dataset.shareText }).catch(() => {});
    };
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
