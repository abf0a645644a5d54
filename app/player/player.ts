/** The script of all pages but questions and answers. */
import { celebrate } from "./celebrate.ts";
import { calm, offerComforts } from "./comforts.ts";
import { offerSharing } from "./sharing.ts";

offerComforts();
offerSharing();
const feast = document.querySelector<HTMLElement>("[data-celebrate]");
if (feast && !calm) celebrate(Number(feast.dataset.celebrate));
