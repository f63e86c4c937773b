/** A user name: lower-case letters and digits, with single dots, underscores or hyphens between them. */
export const USERNAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;

/** Characters of a user name. */
export const USERNAME_LENGTH = { min: 3, max: 64 } as const;
