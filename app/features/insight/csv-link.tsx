import { useWords } from "#app/i18n/studio-language.tsx";
import type { Grain } from "./plays-over-time.query.server.ts";

/** To the same numbers as a file. */
export function CsvLink({ table, by, of }: { table: string; by?: Grain; of: string }) {
  const { live: words } = useWords();
  return (
    <p className="live__aside">
      <a href={`live.csv?table=${table}${by ? `&by=${by}` : ""}`} download aria-label={words.csvOf(of)}>
        {words.csv}
      </a>
    </p>
  );
}
