import { useI18n } from 'vue-i18n';
import type { NameOf } from './flag-facts';

/** Words for the names in evidence and rules. The server may know more names than the console. */
export function useFactNames(): NameOf {
  const { t, te } = useI18n({ useScope: 'global' });
  return (place, name) => {
    const key = `grantAudit.${place}.${name}`;
    return te(key) || te(key, 'zh-CN') ? t(key) : name;
  };
}
