import { useWords } from "#app/i18n/studio-language.tsx";

/** To the same numbers as a file. */
export function CsvLink({ table, of }: { table: string; of: string }) {
  const { live: words } = useWords();
  return (
    <p className="live__aside">
      <a href={`live.csv?table=${table}`} download aria-label={words.csvOf(of)}>
        {words.csv}
      </a>
    </p>
  );
}
