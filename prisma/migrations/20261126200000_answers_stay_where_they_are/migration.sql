-- Every answer moves its attempt on and most change their play's score. With room beside it on its page the new version of
-- a row needs no new entries in the table's indexes; rows that are there already get the room as they are rewritten.
ALTER TABLE attempt SET (fillfactor = 70);
ALTER TABLE play SET (fillfactor = 70);
