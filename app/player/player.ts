/** The script of all pages but questions and answers. */
import { celebrate } from "./celebrate.ts";
import { calm, offerComforts, sendOnce } from "./comforts.ts";
import { followMoves } from "./moves.ts";
import { offerSharing } from "./sharing.ts";

sendOnce();
followMoves();
offerComforts();
offerSharing();
const feast = document.querySelector<HTMLElement>("[data-celebrate]");
// In a turn of its own: what can be pressed need not wait for the paper.
if (feast && !calm) setTimeout(celebrate, 0, Number(feast.dataset.celebrate));
