-- Campaigns as their authors work on them. What players see is a version; a draft is what the next version will be.

-- One draft for each campaign that has been opened in the editor.
CREATE TABLE campaign_draft (
  campaign_id        uuid PRIMARY KEY REFERENCES campaign (id),
  brand_id           uuid NOT NULL REFERENCES brand (id),
  -- Rises with every edit, whichever part it is of.
  revision           integer NOT NULL DEFAULT 1,
  -- The revision that the newest version was made of; what is beyond it has not been published.
  published_revision integer,
  created_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revisions_count_from_one CHECK (revision >= 1),
  CONSTRAINT what_is_published_was_a_draft CHECK (published_revision <= revision)
);

-- A part of a draft: its identity, a level, a question. Saved by itself, and only over the revision that its author saw.
CREATE TABLE draft_part (
  campaign_id uuid NOT NULL REFERENCES campaign_draft (campaign_id) ON DELETE CASCADE,
  brand_id    uuid NOT NULL REFERENCES brand (id),
  name        text NOT NULL,
  content     jsonb NOT NULL,
  -- The draft's revision that this part was last changed in.
  revision    integer NOT NULL,
  edited_by   uuid REFERENCES marketer (id) ON DELETE SET NULL,
  edited_at   timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, name),
  CONSTRAINT a_part_is_named CHECK (name ~ '^([a-z]+|(level|question):[a-z0-9-]{1,60})$')
);

-- What an edit changed, so that it can be undone: for each part what was there before and after.
CREATE TABLE draft_edit (
  campaign_id uuid NOT NULL REFERENCES campaign_draft (campaign_id) ON DELETE CASCADE,
  brand_id    uuid NOT NULL REFERENCES brand (id),
  -- The draft's revision that this edit made.
  revision    integer NOT NULL,
  kind        text NOT NULL,
  changes     jsonb NOT NULL,
  edited_by   uuid REFERENCES marketer (id) ON DELETE SET NULL,
  edited_at   timestamptz NOT NULL,
  undone_at   timestamptz,
  PRIMARY KEY (campaign_id, revision)
);

-- Who published a version, and which older one it brings back.
ALTER TABLE campaign_version ADD COLUMN published_by uuid REFERENCES marketer (id) ON DELETE SET NULL;
ALTER TABLE campaign_version ADD COLUMN restores integer;
ALTER TABLE campaign_version ADD CONSTRAINT a_version_restores_an_older_one CHECK (restores < number);
