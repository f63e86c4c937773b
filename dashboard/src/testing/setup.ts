import { config } from '@vue/test-utils';
import { afterEach } from 'vitest';
import { i18n, setLocale } from '@/i18n/i18n';

config.global.plugins = [i18n];

// What one file leaves behind, the next would find.
afterEach(async () => {
  await setLocale('zh-CN');
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
});
