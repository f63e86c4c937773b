export {
  composeSupergraph,
  CompositionError,
  type ComposedSchema,
  type SubgraphSdl,
} from './composition/compose-supergraph.js';
export { emitSchema, StaleSchemaError, type EmittedSchema } from './composition/emit-schema.js';
export { createGateway, type Gateway, type GatewayOptions } from './create-gateway.js';
export { checkTrustedDocuments, readTrustedDocuments, type TrustedDocuments } from './documents/trusted-documents.js';
export { ANONYMOUS_LIMITS, SIGNED_IN_LIMITS, type DocumentLimits } from './documents/document-limits.js';
export type { RateLimits } from './http/graphql-endpoint.js';
export { httpServer, PortInUseError, type HttpServer, type HttpServerOptions } from './http/http-server.js';
export { sendFetchResponse, toFetchRequest, type FetchHandler } from './http/fetch-handler.js';
export type { ClaimsForApiKey } from './identity/api-key-claims.js';
export type { KeySource } from './identity/token-verifier.js';
export { GatewayMetrics } from './observe/gateway-metrics.js';
export { startTracing, type Tracing } from './observe/start-tracing.js';
export { httpTransport, type HttpTransportOptions } from './upstream/http-transport.js';
export { inProcessTransport, type LocalSubgraph } from './upstream/in-process-transport.js';
export type { ResilienceOptions } from './upstream/resilient-transport.js';
export type { SubgraphCall, SubgraphTransport } from './upstream/subgraph-transport.js';
