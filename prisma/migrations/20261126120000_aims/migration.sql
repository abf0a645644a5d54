-- Drafts begun before campaigns had an aim get the part in which it is told.
INSERT INTO draft_part (campaign_id, brand_id, name, content, revision, edited_at)
SELECT campaign_id, brand_id, 'aim', '{}', revision, now() FROM campaign_draft
ON CONFLICT DO NOTHING;
