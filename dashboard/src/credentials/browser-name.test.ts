import { describe, expect, it } from 'vitest';
import { browserName } from './browser-name';

describe('when a session is listed', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156 · Linux',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
      'Edge 150 · Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_1) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
      'Safari 19 · macOS',
    ],
    ['curl/7.88.1', 'curl 7'],
    ['gonghui-script', 'gonghui-script'],
    [null, null],
    ['', null],
  ])('names %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
