import urql from '@urql/vue';
import 'element-plus/theme-chalk/base.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import './styles/tokens.css';
import './styles/element-plus.css';
import './styles/base.css';
import './styles/print.css';
import App from './App.vue';
import { makeClient } from './graphql/client';
import { i18n, rememberedLocale, setLocale } from './i18n/i18n';
import { makeRouter } from './router';
import { useSession } from './session/session';
import { useNotices } from './ui/notices/use-notices';
import { recoverNavigation } from './url/recover-navigation';

const app = createApp(App).use(createPinia()).use(i18n);

const session = useSession();
// Both are on their way before the router asks for them.
void session.restore();
const locale = setLocale(rememberedLocale());

const router = makeRouter(session);
recoverNavigation(router, {
  isReachable: () =>
    fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  visit: (address) => window.location.assign(address),
  tell: () => useNotices().notify({ tone: 'bad', text: i18n.global.t('state.failure.unavailable.detail') }),
});
const client = makeClient({
  currentToken: () => session.accessToken.current,
  // Nobody is signed in on a public page: there is no session to ask for a token.
  renewToken: async () => (session.state === 'signed-out' ? { state: 'signed-out' } : session.renew()),
  onSignedOut() {
    session.expire();
    const { fullPath, meta } = router.currentRoute.value;
    if (!meta.public) void router.replace({ name: 'sign-in', query: { next: fullPath } });
  },
});

void locale.then(() => app.use(router).use(urql, client).mount('#app'));
