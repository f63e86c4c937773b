const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` can be an id at all; anything else is an unknown id, not an error of the database. */
export const isId = (text: string): boolean => UUID.test(text);
