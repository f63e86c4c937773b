import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { loadMessages } from '@/i18n/i18n';
import SignInPage from './SignInPage.vue';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

async function open(answers: Record<string, { status: number; body: unknown }>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const { status, body } = answers[address] ?? { status: 404, body: {} };
    return new Response(JSON.stringify(body), { status });
  });
  await loadMessages(['sign-in']);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: SignInPage }],
  });
  await router.push('/sign-in');
  const page = mount(SignInPage, { attachTo: document.body, global: { plugins: [createPinia(), router] } });
  await flushPromises();
  return page;
}

describe('when nothing was typed', () => {
  it('ties each message to its field and goes to the first', async () => {
    const page = await open({});
    await page.find('form').trigger('submit');
    await flushPromises();
    const name = page.get('input[name=username]');
    expect(name.attributes('aria-invalid')).toBe('true');
    expect(document.getElementById(name.attributes('aria-describedby') ?? '')?.textContent).toBe('请输入用户名');
    expect(document.activeElement).toBe(name.element);
  });
});

describe('when the account is locked', () => {
  it('says for how long and holds the button', async () => {
    const retryAt = new Date(Date.now() + 600_000).toISOString();
    const page = await open({ '/auth/sign-in/username': { status: 429, body: { code: 'ACCOUNT_LOCKED', retryAt } } });
    await page.get('input[name=username]').setValue('zibo.cadre');
    await page.get('input[name=password]').setValue('wrong');
    await page.find('form').trigger('submit');
    await flushPromises();
    expect(page.get('[role=alert]').text()).toMatch(/账号已暂时锁定.*可再试/);
    expect(page.get('button[type=submit]').attributes('disabled')).toBeDefined();
  });
});

describe('when the account has a second factor', () => {
  it('asks for the code', async () => {
    const page = await open({ '/auth/sign-in/username': { status: 200, body: { twoFactorRedirect: true } } });
    await page.get('input[name=username]').setValue('jiangxi.auditor');
    await page.get('input[name=password]').setValue('right');
    await page.find('form').trigger('submit');
    await flushPromises();
    expect(page.get('h1').text()).toBe('两步验证');
    expect(page.get('input[name=code]').attributes('autocomplete')).toBe('one-time-code');
  });
});

describe('with demo accounts', () => {
  it('fills one in', async () => {
    const account = { username: 'zibo.cadre', password: 'demo', name: '李桂兰', union: '淄博市总工会' };
    const page = await open({ '/auth/providers': { status: 200, body: { providers: [], demoAccounts: [account] } } });
    await page.get('.demo button').trigger('click');
    expect((page.get('input[name=username]').element as HTMLInputElement).value).toBe('zibo.cadre');
  });
});
