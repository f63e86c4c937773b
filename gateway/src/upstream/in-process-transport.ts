import type { LocalCall, RunningSubgraph } from '@gonghui/kit';
import type { SubgraphCall, SubgraphTransport } from './subgraph-transport.js';

/** What the transport needs of a subgraph in the same process. */
export type LocalSubgraph = Pick<RunningSubgraph, 'execute' | 'subscribe' | 'ready'> &
  Partial<Pick<RunningSubgraph, 'download'>>;

/** Calls a subgraph of the same process directly: no HTTP, no JSON, and no signature, since nothing crosses a wire. */
export function inProcessTransport(subgraph: LocalSubgraph): SubgraphTransport {
  return {
    execute: (call) => subgraph.execute(localCall(call)),
    subscribe: (call) => subgraph.subscribe(localCall(call)),
    download: subgraph.download && ((token, requestId) => subgraph.download!(token, requestId)),
    ready: () => subgraph.ready(),
    // Whoever started the subgraph closes it.
    async close() {},
  };
}

function localCall({ query, variables, operationName, claims, requestId }: SubgraphCall): LocalCall {
  return { query, variables, operationName, claims, requestId };
}
