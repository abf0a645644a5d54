/** The script of questions and answers. */
import { helpAnswering } from "./answering.ts";
import { offerComforts } from "./comforts.ts";

offerComforts();
helpAnswering();
