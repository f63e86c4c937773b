import type { UserError } from '@gonghui/kit';

const ALREADY_CORRECTED: UserError = {
  code: 'ALREADY_CORRECTED',
  message: 'This entry is a correction, or has one. Load it again.',
  field: ['entryId'],
};

/** The refusal behind an error of the database, or null when it is something else. */
export function goodsRefusalOf(
  error: unknown,
  { item, unit }: { readonly item: string; readonly unit: string },
): UserError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const { code, constraint, detail } = cause as { code?: unknown; constraint?: unknown; detail?: unknown };
    if (code === 'GS001')
      return {
        code: 'INSUFFICIENT_STOCK',
        message: `There are ${String(detail)} ${unit} of ${item} left, which is less. Record what was received first.`,
        field: ['quantity'],
      };
    if (code === 'GS002' || constraint === 'goods_entry_corrects_unique') return ALREADY_CORRECTED;
  }
  return null;
}
