/** What runs by the clock (UTC), in crontab lines; `fill` catches up on a run that nobody was there for. */
export const schedule = [
  "* * * * * fold-standings",
  "* * * * * fold-events",
  "*/5 * * * * sweep ?fill=1h",
  "17 3 * * * make-event-partitions ?fill=2d",
].join("\n");
