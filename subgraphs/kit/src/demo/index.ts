export * from './demo-id.js';
export * from './seeded-random.js';
export * from './without-audit-trail.js';
