/** The script of questions and answers. */
import { helpAnswering } from "./answering.ts";
import { offerComforts, sendOnce } from "./comforts.ts";
import { exchangeAnswers } from "./exchange.ts";
import { followMoves } from "./moves.ts";

sendOnce();
begin();
followMoves();
exchangeAnswers(begin);

/** For each page that this script serves: the one it came with, and those that take its place. */
function begin(): void {
  offerComforts();
  helpAnswering();
}
