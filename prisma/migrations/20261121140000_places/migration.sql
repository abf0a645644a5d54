-- A campaign may say how many plays may begin. Why the places are counted like this: docs/decisions/places-by-a-few-counters.md.

-- One of a campaign's few counters of plays that have begun; only campaigns with a capacity have them. Each may give out its
-- own share of the places, so that together they never give out more than there are, and newcomers seldom wait for each other.
CREATE TABLE campaign_place (
  campaign_id uuid NOT NULL REFERENCES campaign (id),
  counter     smallint NOT NULL,
  taken       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (campaign_id, counter),
  CONSTRAINT nobody_takes_less_than_no_place CHECK (taken >= 0)
) WITH (fillfactor = 50);
