import { useEventListener, useLocalStorage } from '@vueuse/core';
import type { ComputedRef, Ref, ShallowRef } from 'vue';
import { computed, onScopeDispose, shallowRef } from 'vue';

/** A key, or a key with Ctrl (⌘ on a Mac), and what it does. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names it, in lower case. */
  readonly key: string;
  readonly withControl?: boolean;
  /** What it does, for the list of keys. */
  readonly label: () => string;
  readonly run: () => void;
}

const registered: ShallowRef<readonly Shortcut[]> = shallowRef([]);
const singleKeysOn = useLocalStorage('gonghui.singleKeys', true);
let listening = false;

/** Binds keys for as long as the calling component lives, and lists them in the help. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  listen();
  registered.value = [...registered.value, ...shortcuts];
  onScopeDispose(() => {
    registered.value = registered.value.filter((shortcut) => !shortcuts.includes(shortcut));
  });
}

/** The keys bound just now; single keys can be switched off, since speech input types them by accident (WCAG 2.1.4). */
export function useShortcutList(): { shortcuts: ComputedRef<readonly Shortcut[]>; singleKeysOn: Ref<boolean> } {
  return { shortcuts: computed(() => registered.value), singleKeysOn };
}

function listen(): void {
  if (listening) return;
  listening = true;
  useEventListener(document, 'keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey || event.isComposing || event.defaultPrevented) return;
    if (!control && (!singleKeysOn.value || isTyping(event.target))) return;
    const key = event.key.toLowerCase();
    const shortcut = registered.value.findLast((one) => one.key === key && (one.withControl ?? false) === control);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
