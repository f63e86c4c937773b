import { GraphQLError } from 'graphql';

/** Codes with which the gateway itself refuses or fails. Subgraphs add theirs (BAD_USER_INPUT, CONFLICT, NOT_FOUND …). */
export type RefusalCode =
  | 'ALIAS_LIMIT'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'BATCHING_NOT_SUPPORTED'
  | 'COST_LIMIT'
  | 'CSRF_REFUSED'
  | 'DEPTH_LIMIT'
  | 'DIRECTIVE_LIMIT'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL'
  | 'INTROSPECTION_REFUSED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'PAYLOAD_TOO_LARGE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'RATE_LIMITED'
  | 'REPETITION_LIMIT'
  | 'SHUTTING_DOWN'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'TOKEN_LIMIT'
  | 'UNAUTHENTICATED'
  | 'UNSUPPORTED_MEDIA_TYPE';

export interface RefusalDetails {
  /** HTTP status when the whole request fails; 400 unless told. */
  readonly status?: number;
  /** HTTP headers that go with it, e.g. `retry-after`. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A fault of the GraphQL document, which by GraphQL over HTTP keeps status 200 for clients that ask for
   * `application/json`.
   */
  readonly ofDocument?: boolean;
  readonly path?: readonly (string | number)[];
  /** Further fields of `extensions`, for programs. */
  readonly [extension: string]: unknown;
}

/** An error that the client may read in full: what is wrong, its code and what to do. */
export function refusal(code: RefusalCode, message: string, details: RefusalDetails = {}): GraphQLError {
  const { status = 400, headers, ofDocument = false, path, ...extensions } = details;
  return new GraphQLError(message, {
    path,
    extensions: {
      code,
      ...extensions,
      http: { status, ...(headers && { headers }), ...(ofDocument && { spec: true }) },
    },
  });
}
