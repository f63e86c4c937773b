export { syntheticIdentity } from '../demo/synthetic-identity.js';
