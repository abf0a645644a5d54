import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export interface Beginnings {
  startingPoints: {
    name: string;
    title: string;
    tagline: string;
    levels: number;
    questions: number;
    colour: string;
  }[];
  campaigns: { slug: string; name: string }[];
}

/** Where a new campaign begins. */
export function NewCampaignScreen({ startingPoints, campaigns }: Beginnings) {
  const { draft: words, campaigns: list } = useWords();
  return (
    <>
      <PageHead title={words.newCampaign} above={<Link to="/studio">{list}</Link>} intro={words.newIntro} />
      <section className="beginnings" aria-labelledby="starting-points">
        <h2 className="beginnings__title" id="starting-points">
          {words.startingPoints}
        </h2>
        <p className="beginnings__intro">{words.startingPointsIntro}</p>
        <div className="beginnings__grid">
          {startingPoints.map(({ name, title, tagline, levels, questions, colour }) => (
            <Beginning key={name} from={`starting-point:${name}`} title={title} action={words.use}>
              <Swatch colour={colour} />
              <p>{tagline}</p>
              <p className="beginning__size">{words.levelsAndQuestions(levels, questions)}</p>
            </Beginning>
          ))}
          <Beginning from="blank" title={words.blank} action={words.use}>
            <p>{words.blankText}</p>
          </Beginning>
          <div className="beginning">
            <h3 className="beginning__title">{words.fromFile}</h3>
            <div className="beginning__text">
              <p>{words.fromFileText}</p>
            </div>
            <Link className={buttonClass()} to="/studio/campaigns/new/file">
              {words.chooseFile}
            </Link>
          </div>
        </div>
      </section>
      {campaigns.length > 0 && (
        <section className="beginnings" aria-labelledby="copies">
          <h2 className="beginnings__title" id="copies">
            {words.copies}
          </h2>
          <div className="beginnings__grid">
            {campaigns.map(({ slug, name }) => (
              <Beginning key={slug} from={`campaign:${slug}`} title={name || slug} action={words.copy} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Beginning({
  from,
  title,
  action,
  children,
}: {
  from: string;
  title: string;
  action: string;
  children?: React.ReactNode;
}) {
  const { draft: words } = useWords();
  return (
    <Form method="post" className="beginning">
      <input type="hidden" name="from" value={from} />
      <h3 className="beginning__title">{title}</h3>
      <div className="beginning__text">{children}</div>
      <Button aria-label={words.of(action, title)}>{action}</Button>
    </Form>
  );
}

/** The brand's colour, as an ornament; a drawing and not a style, which the content policy would refuse. */
function Swatch({ colour }: { colour: string }) {
  return (
    <svg className="beginning__swatch" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" fill={colour} />
    </svg>
  );
}
