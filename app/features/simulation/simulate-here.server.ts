import { type Simulation, type SimulationTerms, simulate } from "#app/domain/simulation/simulate.ts";

/** The simulation in this very thread, which it keeps for seconds: for a program that does nothing else. */
export function simulateHere(terms: SimulationTerms): Simulation {
  return simulate(terms);
}
