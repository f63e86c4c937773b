import type { RouteRecordRaw } from 'vue-router';
import IconGoods from '~icons/lucide/package';

export const goodsRoutes: RouteRecordRaw[] = [
  {
    path: 'goods',
    name: 'goods',
    component: () => import('./GoodsPage.vue'),
    meta: {
      title: 'navigation.goods',
      messages: ['goods'],
      navigation: { id: 'goods', group: 'records', icon: IconGoods },
      needs: 'grant:read',
    },
  },
];
