import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { ProspectConsent } from "./prospect.query.server.ts";

/** Each consent with what proves it: the very words, their version and language, when and where (GDPR art. 7(1)). */
export function ConsentsPanel({ consents }: { consents: ProspectConsent[] }) {
  const { profile: words } = useWords();
  return (
    <Panel title={words.consents}>
      {consents.length === 0 && <p className="quiet">{words.noConsent}</p>}
      {consents.map((consent) => (
        <Consent key={consent.id} consent={consent} />
      ))}
    </Panel>
  );
}

function Consent({ consent }: { consent: ProspectConsent }) {
  const { profile: words } = useWords();
  const { moment } = useFormats();
  const via = (source: string) => wordFor(words.consentSources, source);
  return (
    <article className="consent">
      <h3 className="consent__title">
        {wordFor(words.purposes, consent.purpose)}{" "}
        {consent.withdrawnAt ? (
          <Badge tone="warn">{words.withdrawn}</Badge>
        ) : (
          <Badge tone="good">{words.agreed}</Badge>
        )}
      </h3>
      <blockquote className="consent__text" lang={consent.locale} dir="auto">
        {consent.text}
      </blockquote>
      <Facts
        facts={[
          { name: words.given, value: `${moment(consent.givenAt)}, ${via(consent.source)}` },
          ...(consent.withdrawnAt
            ? [
                {
                  name: words.withdrawnOn,
                  value: `${moment(consent.withdrawnAt)}, ${via(consent.withdrawnSource ?? "")}`,
                },
              ]
            : []),
          { name: words.version, value: `${consent.version}, ${wordFor(words.languages, consent.locale)}` },
        ]}
      />
    </article>
  );
}
