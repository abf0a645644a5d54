import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";
import { Cover, type CoverView } from "./cover.tsx";
import { SignUpForm, type SignUpFormView } from "./sign-up-form.tsx";

export interface LandingView extends CoverView {
  intro: string;
  /** `voucher` is the value as shown: "€15". */
  facts: { levels: number; questions: number; voucher?: string };
  /** The friend who challenged; `score` once there is one to beat. */
  challenger?: { name: string; score?: number };
  form: SignUpFormView;
  returnHref: string;
  /** This device plays already: the way on instead of the form. */
  resume?: { firstName: string; href: string };
}

export function LandingScreen({ t, ...view }: LandingView & { t: PlayerMessages }) {
  const { facts } = view;
  return (
    <div className="landing">
      <Cover {...view}>
        <ul className="cover__facts" aria-label={t.landing.facts}>
          <Fact value={t.page.number({ n: facts.levels })} noun={t.landing.levels({ n: facts.levels })} />
          <Fact
            value={t.page.number({ n: facts.questions })}
            noun={t.landing.questions({ n: facts.questions })}
          />
          {facts.voucher && <Fact value={facts.voucher} noun={t.landing.voucher} />}
        </ul>
      </Cover>
      <div className="landing__way">
        {view.challenger && <Challenge t={t} challenger={view.challenger} />}
        {view.resume ? (
          <section className="card">
            <h2 className="card__title">{t.landing.resumeTitle({ firstName: view.resume.firstName })}</h2>
            <OnLink href={view.resume.href}>{t.landing.resume}</OnLink>
          </section>
        ) : (
          <>
            <p className="landing__intro">{view.intro}</p>
            <section className="card" aria-labelledby="form-title">
              <h2 className="card__title" id="form-title">
                {t.landing.formTitle}
              </h2>
              <SignUpForm t={t} form={view.form} />
            </section>
            <p className="landing__return">
              {t.landing.alreadyPlaying} <a href={view.returnHref}>{t.landing.getYourLink}</a>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

function Fact({ value, noun }: { value: string; noun: string }) {
  return (
    <li className="cover__fact">
      <b className="cover__number">{value}</b> {noun}
    </li>
  );
}

function Challenge({ t, challenger }: { t: PlayerMessages; challenger: { name: string; score?: number } }) {
  return (
    <section className="challenge">
      <p className="challenge__who">
        {t.landing.challenge({ name: challenger.name })}
        {challenger.score !== undefined && <b>{t.landing.pointsToBeat({ points: challenger.score })}</b>}
      </p>
      <p className="challenge__ask">{t.landing.challengeAsk({ name: challenger.name })}</p>
    </section>
  );
}
