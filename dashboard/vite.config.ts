import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Icons from 'unplugin-icons/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import Components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';
import { trustedDocuments } from './build/trusted-documents.ts';

const backend = process.env.GONGHUI_BACKEND ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [
    trustedDocuments({
      documents: fileURLToPath(new URL('../schema/trusted-documents.json', import.meta.url)),
      runtime: '@/graphql/trusted-document',
    }),
    vue(),
    Icons({ compiler: 'vue3' }),
    Components({
      dirs: [],
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
      dts: 'src/element-plus.d.ts',
    }),
    precompress(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  optimizeDeps: { include: ['element-plus/es', 'element-plus/es/components/*/style/css'] },
  server: { host: '127.0.0.1', proxy: { '/graphql': backend, '/auth': backend, '/download': backend } },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: ['chrome87', 'firefox102', 'safari14'],
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](vue|@vue|vue-router|pinia|vue-i18n|@intlify)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
});
