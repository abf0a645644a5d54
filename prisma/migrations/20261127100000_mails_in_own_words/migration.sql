-- Drafts begun before campaigns had words of their own for mails get the part in which they are said.
INSERT INTO draft_part (campaign_id, brand_id, name, content, revision, edited_at)
SELECT campaign_id, brand_id, 'mails', '{}', revision, now() FROM campaign_draft
ON CONFLICT DO NOTHING;
