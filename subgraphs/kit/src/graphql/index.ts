export * from './bad-input.js';
export * from './calendar-date.js';
export * from './direction.js';
export * from './mutation.js';
export * from './page.js';
export * from './scalars.js';
export * from './user-error.js';
