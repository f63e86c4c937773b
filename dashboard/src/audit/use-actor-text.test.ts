import { mount } from '@vue/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '@/i18n/i18n';
import { useActorText } from './use-actor-text';

beforeAll(() => loadMessages(['audit-names']));

it.each([
  ['019aa000-0000-7000-8000-000000000001', '王芳', '王芳'],
  ['019aa000-0000-7000-8000-000000000001', null, '范围外的账号'],
  ['system', null, '系统'],
  [null, null, '系统'],
])('the actor %s, by name %s, is told as %s', (actorId, actorName, told) => {
  let text: ReturnType<typeof useActorText> | undefined;
  mount({ setup: () => ((text = useActorText()), () => null) });
  expect(text!({ actorId, actorName })).toBe(told);
});
