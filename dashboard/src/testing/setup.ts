import { config } from '@vue/test-utils';
import { i18n } from '@/i18n/i18n';

config.global.plugins = [i18n];
