/** A simulation as it is shown: every number written, every name in the reader's words. */
export interface FigureView {
  name: string;
  value: string;
  /** "413 to 3,245". */
  range: string;
  note?: string;
}

export interface StepView {
  name: string;
  low: number;
  middle: number;
  high: number;
  value: string;
  range: string;
  /** Whether the product counts it in a campaign that runs. */
  isReported: boolean;
}

export interface CarrierView {
  name: string;
  value: string;
  isMeasured: boolean;
  /** It stands for a rule that there is not. */
  isUnbuilt: boolean;
  /** "+1.00%". */
  effect: string;
  /** Of the strongest effect, 0 to 1. */
  part: number;
}

export interface SimulationView {
  invited: number;
  runs: number;
  plays: number;
  isSettled: boolean;
  error: string;
  figures: FigureView[];
  steps: StepView[];
  /** The strongest first. */
  carriers: CarrierView[];
  turnedAway: number;
  waiting: number;
  runsCut: number;
  friendsPerPlayer: string;
}
