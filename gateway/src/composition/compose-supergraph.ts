import { composeServices } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { relaxContributedFields } from './relax-contributed-fields.js';

/** A subgraph as composition sees it. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** What composition yields. */
export interface ComposedSchema {
  /** The supergraph: what the gateway plans with. */
  readonly supergraph: string;
  /** The schema as clients see it, without federation's own types. */
  readonly publicSchema: string;
}

/** The subgraphs don't fit together. `reasons` holds every cause, not only the first. */
export class CompositionError extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`The subgraphs do not compose (${reasons.length}):\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
    this.name = 'CompositionError';
    this.reasons = reasons;
  }
}

/**
 * Composes the subgraphs' SDL into one supergraph. The result depends on the SDL alone, not on the order given.
 * Fields that a subgraph adds to an entity of another become nullable, see {@link relaxContributedFields}.
 * @throws CompositionError with every reason
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): ComposedSchema {
  const sorted = subgraphs.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parsed = sorted.map(({ name, sdl }) => ({ name, typeDefs: parseSdl(name, sdl) }));
  const result = composeServices(
    relaxContributedFields(parsed).map((subgraph) => ({
      ...subgraph,
      url: `http://${subgraph.name}.subgraph/graphql`,
    })),
  );
  if (result.errors)
    throw new CompositionError(
      result.errors.map((error) => `[${String(error.extensions['code'] ?? 'INVALID_GRAPHQL')}] ${error.message}`),
    );
  return { supergraph: `${result.supergraphSdl.trim()}\n`, publicSchema: `${print(parse(result.publicSdl))}\n` };
}

function parseSdl(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (cause) {
    throw new CompositionError([`[INVALID_GRAPHQL] [${name}] ${(cause as Error).message}`]);
  }
}
