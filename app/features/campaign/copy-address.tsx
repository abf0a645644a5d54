import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { toast } from "#app/ui/toast-queue.ts";

/** The play page's whole address for a poster, a post or a letter. */
export function CopyAddress({ path }: { path: string }) {
  const { campaign: words } = useWords();
  const copy = () =>
    navigator.clipboard.writeText(new URL(path, window.location.href).href).then(
      () => toast(words.addressCopied),
      () => toast(words.addressNotCopied, "bad"),
    );
  return (
    <Button type="button" icon="copy" className="needs-script" onClick={copy}>
      {words.copyAddress}
    </Button>
  );
}
