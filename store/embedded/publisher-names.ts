/**
 * Each publisher by its key with the commonest of its spellings, the first of those that are equally common:
 * publisher_key, name.
 */
export const PUBLISHER_NAMES = `
  SELECT publisher_key, publisher AS name FROM (
    SELECT publisher_key, publisher,
      row_number() OVER (PARTITION BY publisher_key ORDER BY count(*) DESC, publisher) AS place
    FROM places WHERE publisher IS NOT NULL GROUP BY publisher_key, publisher)
  WHERE place = 1`;
