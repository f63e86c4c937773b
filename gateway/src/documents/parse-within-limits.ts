import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import { refusal } from '../refusal.js';

/** Brackets within brackets: the parser recurses, and a deeper document could exhaust its stack. */
const MAX_NESTING = 200;

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Parses a document after counting its tokens, so that neither a huge nor a deeply nested text reaches the parser.
 * @throws GraphQLError `TOKEN_LIMIT`, `DEPTH_LIMIT` or `GRAPHQL_PARSE_FAILED`
 */
export function parseWithinLimits(text: string, maxTokens: number): DocumentNode {
  try {
    countTokens(text, maxTokens);
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] !== undefined) throw error;
    if (error instanceof GraphQLError)
      throw new GraphQLError(error.message, {
        positions: error.positions,
        source: error.source,
        extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } },
      });
    throw error;
  }
}

function countTokens(text: string, maxTokens: number): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF;) {
    if (++tokens > maxTokens)
      throw refusal('TOKEN_LIMIT', `The document has more than ${maxTokens} tokens. Send it in parts.`, {
        limit: maxTokens,
        ofDocument: true,
      });
    if (OPENING.has(lexer.token.kind)) depth += 1;
    else if (CLOSING.has(lexer.token.kind)) depth -= 1;
    if (depth > MAX_NESTING)
      throw refusal('DEPTH_LIMIT', `The document nests more than ${MAX_NESTING} brackets.`, {
        limit: MAX_NESTING,
        ofDocument: true,
      });
  }
}
