import { describe, expect, test } from 'vitest';
import { brokenReferences } from './document-references.mjs';

const present = {
  file: (link: string) => link === 'docs/adr' || link === 'a file.md',
  scripts: new Set(['task', 'check']),
  tasks: new Set(['format']),
};

describe('with a document whose references hold', () => {
  test.each([
    'See [the decisions](docs/adr) and [elsewhere](https://example.org/x), [below](#below), [a file](a%20file.md#part).',
    'Type `npm run check -- lint`, `npm run task format` or `npm run task`.',
    '```\n[not a link](nowhere.md)\n```\nand `[this](neither)`.',
  ])('%j: nothing is said', (text) => {
    expect(brokenReferences(text, present)).toEqual([]);
  });
});

describe('with a document whose references have gone', () => {
  test.each([
    ['See [the guide](guide.md "Guide").', 'links to guide.md, which does not exist'],
    ['```\nnpm run tidy\n```', 'tells to type "npm run tidy", which does not exist'],
    ['`npm run task tidy`', 'tells to type "npm run task tidy", which does not exist'],
  ])('%j: it is said', (text, says) => {
    expect(brokenReferences(text, present)).toEqual([says]);
  });
});
