import * as z from "zod";

/** As a browser's field for a moment writes it, or nothing. */
const moment = z
  .string()
  .trim()
  .regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?)?$/)
  .default("");

export const scheduleSchema = z.object({ opensAt: moment, closesAt: moment });
