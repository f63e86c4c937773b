import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Locale } from './i18n';
import type { MessageKey } from './messages';

/** Text of a message; `count` chooses the plural form. A key that doesn't exist is a type error. */
export type Translate = (key: MessageKey, named?: Record<string, unknown>, count?: number) => string;

/** The messages of the console, with checked keys. */
export function useText(): { t: Translate; locale: ComputedRef<Locale> } {
  const { t, locale } = useI18n({ useScope: 'global' });
  const translate: Translate = (key, named = {}, count) => (count === undefined ? t(key, named) : t(key, named, count));
  return { t: translate, locale: computed(() => locale.value as Locale) };
}
