export * from './like-pattern.js';
export * from './name-pinyin.js';
