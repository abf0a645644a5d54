const LONGEST = 80;

/** What a picture is called in the library: its file's name without folder and ending. Empty when nothing of it can be read. */
export function pictureName(fileName: string): string {
  return fileName
    .normalize("NFC")
    .replace(/^.*[/\\]/, "")
    .replace(/\.\w{1,5}$/, "")
    .replace(/[\p{C}\s_]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .trim();
}
