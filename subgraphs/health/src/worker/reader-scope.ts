import type { RequestContext } from '@gonghui/kit';

/** The scope by which somebody reads what officers and handlers both see: whoever handles cases reads as a handler. */
export const readerScope = ({ actor }: RequestContext): 'health:handle' | 'health:manage' =>
  actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage';
