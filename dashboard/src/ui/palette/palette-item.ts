import type { Component } from 'vue';

/** Something the command palette offers. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Where it is or what it does. */
  readonly detail?: string;
  readonly icon?: Component;
  /** What else it is found by: pinyin in full and initials, other names. */
  readonly keywords?: string;
  readonly run: () => void;
}

/** Whether what the reader typed finds an item: each word in its label or at the start of one of its keywords. */
export function matchesItem(item: Pick<PaletteItem, 'label' | 'keywords'>, typed: string): boolean {
  const label = item.label.toLowerCase();
  const keywords = (item.keywords ?? '').toLowerCase().split(/\s+/);
  return typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.includes(word) || keywords.some((keyword) => keyword.startsWith(word)));
}
