import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import type { PlaySource } from "#app/domain/profile/play-source.ts";
import { isQualified } from "#app/domain/profile/qualified.ts";
import { type LoggedEvent, type TimelineEntry, toTimeline } from "#app/domain/profile/timeline.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";
import { inWordsOf, type StoredAnswer } from "./answers-in-words.ts";
import { loadCampaignWords } from "./campaign-words.query.server.ts";
import { type PlayLedger, playLedger, type StoredEntry } from "./play-ledger.ts";
import { PROSPECT, TIMELINE } from "./prospect.sql.server.ts";

export interface ProspectPlay {
  id: string;
  campaign: string;
  campaignName: string;
  source: PlaySource;
  placement: string | null;
  score: number;
  levelsFinished: number;
  ledger: PlayLedger;
  /** Each answer in the words of the question, in the order given. `isRight` is null for a question of taste. */
  answers: { question: string; answer: string; isRight: boolean | null }[];
  startedAt: Date;
  finishedAt: Date | null;
  leftAt: Date | null;
  voucher: string | null;
}

export interface ProspectConsent {
  id: string;
  purpose: string;
  /** The very words beside the box. */
  text: string;
  version: string;
  locale: string;
  source: string;
  givenAt: Date;
  withdrawnAt: Date | null;
  withdrawnSource: string | null;
}

export interface ProspectMessage {
  id: string;
  name: string;
  decision: "send" | "hold" | "never";
  reason: string;
  decidedAt: Date;
  nextAt: Date | null;
  sentAt: Date | null;
  failedAt: Date | null;
}

interface Identity {
  id: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  madeBy: string;
  createdAt: Date;
  knownAt: Date | null;
  provenAt: Date | null;
  lastActAt: Date | null;
}

/** All that the brand knows of one person, and why it thinks so. */
export interface ProspectPage extends Identity {
  hasFinished: boolean;
  isQualified: boolean;
  traits: { question: string; answer: string }[];
  plays: ProspectPlay[];
  consents: ProspectConsent[];
  messages: ProspectMessage[];
  timeline: TimelineEntry[];
  /** Older events are not shown. */
  isCut: boolean;
}

/** Events fetched for the timeline. */
const TIMELINE_LENGTH = 300;

/** JSON has no dates: every moment inside an aggregate comes as text. */
type Stored<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};
type StoredPlay = Stored<Omit<ProspectPlay, "ledger" | "campaignName" | "answers">> & {
  versionId: string;
  entries: StoredEntry[];
  answers: StoredAnswer[];
};

interface Row extends Identity {
  mergedInto: string | null;
  traits: { key: string; value: string }[];
  plays: StoredPlay[];
  consents: Stored<ProspectConsent>[];
  messages: Stored<ProspectMessage>[];
}

type Found = { mergedInto: string } | { prospect: ProspectPage } | null;

/** The brand's prospect; a claim that turned out to be somebody says who; another brand's is as good as absent. */
export async function findProspect(brandId: string, id: string, language: Language): Promise<Found> {
  if (!UUID.test(id)) return null;
  const [[row], events, words] = await Promise.all([
    run<Row>(PROSPECT, [brandId, id]),
    run<LoggedEvent>(TIMELINE, [brandId, id, TIMELINE_LENGTH]),
    loadCampaignWords(brandId, language),
  ]);
  if (!row) return null;
  if (row.mergedInto) return { mergedInto: row.mergedInto };
  const { mergedInto: _, ...identity } = row;
  const hasFinished = row.plays.some(({ finishedAt }) => finishedAt !== null);
  return {
    prospect: {
      ...identity,
      hasFinished,
      isQualified: isQualified({
        isProven: row.provenAt !== null,
        hasFinished,
        declaredTraits: row.traits.length,
      }),
      traits: row.traits.map(({ key, value }) => ({
        question: words.traitName(key),
        answer: words.traitValue(key, value),
      })),
      plays: await Promise.all(row.plays.map((play) => toPlay(play, language))),
      consents: row.consents.map((consent) => ({
        ...consent,
        givenAt: new Date(consent.givenAt),
        withdrawnAt: dated(consent.withdrawnAt),
      })),
      messages: row.messages.map((message) => ({
        ...message,
        decidedAt: new Date(message.decidedAt),
        nextAt: dated(message.nextAt),
        sentAt: dated(message.sentAt),
        failedAt: dated(message.failedAt),
      })),
      timeline: toTimeline(events),
      isCut: events.length === TIMELINE_LENGTH,
    },
  };
}

async function toPlay(
  { versionId, entries, answers, ...play }: StoredPlay,
  language: Language,
): Promise<ProspectPlay> {
  const { content } = await loadVersion(versionId);
  return {
    ...play,
    campaignName: inLanguage(content.name, language, content.languages[0]),
    ledger: playLedger(content, language, entries),
    answers: inWordsOf(content, language, answers),
    startedAt: new Date(play.startedAt),
    finishedAt: dated(play.finishedAt),
    leftAt: dated(play.leftAt),
  };
}

function dated(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
