import { formatYuan, parseYuan } from '@gonghui/kit';
import { GrantFilter } from '../case/grant-filter.js';

/** A filter as JSON, the way it was asked; amounts in yuan, because JSON has no integers of that size. */
export function writeFilter(filter: GrantFilter): object {
  return JSON.parse(
    JSON.stringify(filter, (_name, value: unknown) =>
      typeof value === 'bigint' ? formatYuan(value) : (value ?? undefined),
    ),
  ) as object;
}

/** A filter that `writeFilter` wrote. */
export function readFilter(stored: object): GrantFilter {
  const { minAmount, maxAmount, ...rest } = stored as Record<string, unknown>;
  return Object.assign(new GrantFilter(), rest, {
    minAmount: minAmount == null ? null : parseYuan(minAmount),
    maxAmount: maxAmount == null ? null : parseYuan(maxAmount),
  });
}
