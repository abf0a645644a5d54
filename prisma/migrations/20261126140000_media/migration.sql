-- The pictures of a brand: uploaded once, made anew in a few widths, served to players from here by every web process.

-- `id` is a keyed hash of the brand and the file's bytes: the same picture is there once for a brand, and its address cannot be
-- guessed, counted up or told from the picture. `width` and `height` are those of the largest that is kept, in pixels.
CREATE TABLE media_picture (
  id          text PRIMARY KEY,
  brand_id    uuid NOT NULL REFERENCES brand (id),
  name        text NOT NULL,
  width       integer NOT NULL,
  height      integer NOT NULL,
  -- What a picture shows, for those who do not see it: a text per language.
  alt         jsonb NOT NULL DEFAULT '{}',
  -- Of all its files together: what counts against the brand's room.
  bytes       integer NOT NULL,
  uploaded_by uuid REFERENCES marketer (id) ON DELETE SET NULL,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT a_picture_is_served_by_its_id CHECK (id ~ '^[A-Za-z0-9_-]{24}$'),
  CONSTRAINT a_picture_has_a_size CHECK (width >= 1 AND height >= 1 AND bytes >= 1)
);
CREATE INDEX media_picture_by_brand ON media_picture (brand_id, uploaded_at DESC);

-- One width of a picture in one format, never changed.
CREATE TABLE media_file (
  picture_id text NOT NULL REFERENCES media_picture (id) ON DELETE CASCADE,
  brand_id   uuid NOT NULL REFERENCES brand (id),
  width      integer NOT NULL,
  format     text NOT NULL,
  content    bytea NOT NULL,
  PRIMARY KEY (picture_id, width, format),
  CONSTRAINT picture_formats CHECK (format IN ('avif', 'webp'))
);
-- Packed already: PostgreSQL need not try to make it smaller.
ALTER TABLE media_file ALTER COLUMN content SET STORAGE EXTERNAL;
