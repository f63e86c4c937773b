import type { LocaleMessageDictionary, VueMessageType } from 'vue-i18n';
import { createI18n } from 'vue-i18n';
import zhCN from '@/locales/zh-CN';

/** The languages of the console. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'gonghui.locale';
type MessageFile = () => Promise<{ default: Record<string, unknown> }>;

const coreFiles = import.meta.glob('../locales/*.ts') as Record<string, MessageFile>;
const featureFiles = import.meta.glob('../features/*/locales/*.ts') as Record<string, MessageFile>;
const loaded = new Set<string>(['core/zh-CN']);
const wantedFeatures = new Set<string>();

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN },
});

/** The language in use. */
export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale;
}

/** The language chosen last time on this machine; Chinese at first. */
export function rememberedLocale(): Locale {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN';
}

/** Switches the language once all messages in use are there. */
export async function setLocale(locale: Locale): Promise<void> {
  await Promise.all([load('core', locale, coreFiles[`../locales/${locale}.ts`]), loadFeatures(wantedFeatures, locale)]);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
}

/** Loads the messages of features in the current language; a feature without messages is fine. */
export async function loadMessages(features: readonly string[]): Promise<void> {
  for (const feature of features) wantedFeatures.add(feature);
  await loadFeatures(features, currentLocale());
}

async function loadFeatures(features: Iterable<string>, locale: Locale): Promise<void> {
  await Promise.all(
    [...features].map((feature) => load(feature, locale, featureFiles[`../features/${feature}/locales/${locale}.ts`])),
  );
}

async function load(name: string, locale: Locale, file: MessageFile | undefined): Promise<void> {
  const id = `${name}/${locale}`;
  if (!file || loaded.has(id)) return;
  const messages = await file();
  i18n.global.mergeLocaleMessage(locale, messages.default as LocaleMessageDictionary<VueMessageType>);
  loaded.add(id);
}
