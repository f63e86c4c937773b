import { describe, expect, test } from 'vitest';
import { passwordAdvice, passwordProblem, type PasswordProblem } from './password-problem.js';

interface Case {
  password: string;
  problem: PasswordProblem | null;
}

const cases: readonly Case[] = [
  { password: 'short', problem: 'TOO_SHORT' },
  { password: '十一个汉字也还是不够长', problem: 'TOO_SHORT' },
  { password: 'x'.repeat(129), problem: 'TOO_LONG' },
  { password: 'Passw0rd2024!', problem: 'TOO_COMMON' },
  { password: 'P@ssw0rd@2024', problem: 'TOO_COMMON' },
  { password: 'admin@123456', problem: 'TOO_COMMON' },
  { password: 'qwerty!@#$%^2024', problem: 'TOO_COMMON' },
  { password: '123456789012', problem: 'TOO_REPETITIVE' },
  { password: 'abcdefghijkl', problem: 'TOO_REPETITIVE' },
  { password: 'aaaaaaaaaaaaaaaa', problem: 'TOO_REPETITIVE' },
  { password: 'abababababababab', problem: 'TOO_REPETITIVE' },
  { password: 'my-Jiangxi.Analyst-1', problem: 'CONTAINS_USERNAME' },
  { password: 'correct horse battery', problem: null },
  { password: '春眠不觉晓处处闻啼鸟夜来', problem: null },
  { password: 'the root of seven maples', problem: null },
];

describe('when a new password is chosen', () => {
  test.each(cases)('"$password" → $problem', ({ password, problem }) => {
    expect(passwordProblem(password, 'jiangxi.analyst')).toBe(problem);
  });

  test.each(['TOO_SHORT', 'TOO_LONG', 'TOO_COMMON', 'TOO_REPETITIVE', 'CONTAINS_USERNAME'] as const)(
    '%s says what to do',
    (problem) => {
      expect(passwordAdvice(problem)).toMatch(/password.*\.$/i);
    },
  );
});
