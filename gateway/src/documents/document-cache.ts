import type { DocumentNode } from 'graphql';
import { parseWithinLimits } from './parse-within-limits.js';
import { refuseRepetition } from './refuse-repetition.js';

interface Entry {
  readonly document: DocumentNode;
  readonly maxTokens: number;
}

/**
 * Parsed documents by their text, least recently used first out. The same text gives the same object, by which
 * validation results, query plans and authorization are remembered elsewhere.
 */
export class DocumentCache {
  readonly #entries = new Map<string, Entry>();
  readonly #maxEntries: number;
  readonly #maxLength: number;

  constructor({ maxEntries = 500, maxLength = 20_000 } = {}) {
    this.#maxEntries = maxEntries;
    this.#maxLength = maxLength;
  }

  /** @throws GraphQLError as `parseWithinLimits` and `refuseRepetition` */
  parse(text: string, maxTokens: number): DocumentNode {
    const known = this.#entries.get(text);
    // A text accepted under a looser bound is counted again for a caller with a tighter one.
    if (known && known.maxTokens <= maxTokens) {
      this.#entries.delete(text);
      this.#entries.set(text, known);
      return known.document;
    }
    const document = parseWithinLimits(text, maxTokens);
    if (known) return known.document;
    refuseRepetition(document);
    if (text.length <= this.#maxLength) {
      this.#entries.set(text, { document, maxTokens });
      if (this.#entries.size > this.#maxEntries) this.#entries.delete(this.#entries.keys().next().value!);
    }
    return document;
  }
}
