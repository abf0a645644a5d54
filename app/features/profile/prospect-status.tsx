import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";

interface Props {
  isQualified: boolean;
  provenAt: Date | null;
  /** "sign-up" or "import". */
  madeBy: string;
}

/** How far a person is known, in one word: qualified is more than proven, proven more than claimed or imported. */
export function ProspectStatus({ isQualified, provenAt, madeBy }: Props) {
  const { profile: words } = useWords();
  if (isQualified) return <Badge tone="strong">{words.qualified}</Badge>;
  if (provenAt) return <Badge tone="good">{words.proven}</Badge>;
  return <Badge>{madeBy === "import" ? words.imported : words.unproven}</Badge>;
}
