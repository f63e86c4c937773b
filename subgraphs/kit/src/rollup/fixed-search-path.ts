/** For functions of the owner: nobody may put a table of his own before ours. */
export const FIXED_SEARCH_PATH = 'set search_path = pg_catalog, public, pg_temp';
