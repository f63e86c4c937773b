import { moneyOf } from '@/ui/form/field-value';

/** What was typed for one item of the terms. */
export interface TypedItem {
  readonly quantity: string;
  readonly asked: string;
}

/** The items typed by their keys. */
export type TypedItems = Readonly<Record<string, TypedItem>>;

/** An item as the graph takes it. */
export interface AskedItem {
  readonly key: string;
  readonly quantity: number;
  readonly asked: string;
}

/** The items in which something stands, as the graph takes them; of wrong ones nothing. */
export function askedItems(keys: readonly string[], typed: TypedItems): AskedItem[] {
  return keys.flatMap((key) => {
    const item = typed[key];
    if (!item || itemProblem(item)) return [];
    const asked = moneyOf({ ...item }, 'asked');
    return asked === null ? [] : [{ key, quantity: Number(item.quantity.trim()), asked }];
  });
}

/** What is wrong with an item, before the server is asked; null when nothing is, or nothing was typed. */
export function itemProblem({ quantity, asked }: TypedItem): 'quantity' | 'asked' | null {
  if (quantity.trim() === '' && asked.trim() === '') return null;
  if (!/^[1-9]\d{0,6}$/.test(quantity.trim())) return 'quantity';
  return /^\d{1,13}(\.\d{1,2})?$/.test(asked.replaceAll(/[,，\s¥]/g, '')) ? null : 'asked';
}
