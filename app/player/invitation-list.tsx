import type { PlayerMessages } from "../i18n/player-messages.ts";

export interface InvitationView {
  id: string;
  channel: "mail" | "link";
  /** "21 Nov". */
  date: string;
  level: number;
  state: "waiting" | "joined" | "finished" | "ended";
  boosts: { points: number; state: "pending" | "earned" | "void" }[];
}

/** The address is not kept, so a challenge is told by its day and level. */
export function InvitationList({ t, invitations }: { t: PlayerMessages; invitations: InvitationView[] }) {
  const words = t.referral.invitations;
  if (invitations.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <ul className="ledger">
      {invitations.map((invitation) => (
        <li className="ledger__row" key={invitation.id}>
          <span className="ledger__what">
            {invitation.channel === "mail" ? words.byMail(invitation) : words.byLink(invitation)}
            <small className={`state state--${invitation.state}`}>{words.states[invitation.state]}</small>
          </span>
          <span className="ledger__boosts">
            {invitation.boosts.map((boost) => (
              <small className={`boost boost--${boost.state}`} key={`${boost.points}-${boost.state}`}>
                <b>{t.referral.points({ points: boost.points })}</b> {words.boosts[boost.state]}
              </small>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
