import { describe, expect, test } from 'vitest';
import { checkOidcProviders, type OidcProvider } from './oidc.js';

const sound: OidcProvider = {
  id: 'jiangxi',
  name: '江西省总工会统一认证',
  discoveryUrl: 'https://sso.jiangxi.example/.well-known/openid-configuration',
  clientId: 'gonghui',
  unionId: '01900000-0000-7000-8000-000000000002',
};

describe('when sign-ons are read from the settings', () => {
  test('sound ones pass, also on this machine and as public clients', () => {
    const local = { ...sound, id: 'local', discoveryUrl: 'http://127.0.0.1:8080/.well-known/openid-configuration' };
    expect(() => checkOidcProviders([sound, local])).not.toThrow();
  });

  test.each([
    { field: 'id', value: '../x' },
    { field: 'id', value: undefined },
    { field: 'name', value: '' },
    { field: 'discoveryUrl', value: 'http://sso.jiangxi.example/' },
    { field: 'discoveryUrl', value: 'file:///etc/passwd' },
    { field: 'discoveryUrl', value: 'nonsense' },
    { field: 'clientId', value: 7 },
    { field: 'clientSecret', value: 7 },
    { field: 'unionId', value: '360000' },
    { field: 'usernameClaim', value: 7 },
  ])('$field $value is refused by name', ({ field, value }) => {
    expect(() => checkOidcProviders([{ ...sound, [field]: value }])).toThrow(`"${field}" must be`);
  });

  test('two may not share an id', () => {
    expect(() => checkOidcProviders([sound, sound])).toThrow('sign-on "jiangxi": "id" must be unique.');
  });
});
