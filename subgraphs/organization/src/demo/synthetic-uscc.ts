const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * A unified social credit code that nobody bears but whose check characters are right: its organization code begins
 * with zeros after two letters.
 * @param prefix first two characters: 81 grassroots union, 91 enterprise, 93 co-operative, 12 institution, 51 social organization
 * @param division six-digit division code
 * @param serial 0 to 999,999, unique in prefix and division
 * @see GB 32100-2015, GB 11714-1997
 */
export function syntheticUscc(prefix: string, division: string, serial: number): string {
  const organization = `${prefix === '81' ? 'MC' : 'MA'}${String(serial).padStart(6, '0')}`;
  const inner =
    11 -
    (weigh(
      [...organization].map((character) => Number.parseInt(character, 36)),
      [3, 7, 9, 10, 5, 8, 4, 2],
    ) %
      11);
  const body = `${prefix}${division}${organization}${inner === 10 ? 'X' : inner === 11 ? '0' : inner}`;
  const sum = weigh(
    [...body].map((character) => ALPHABET.indexOf(character)),
    [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
  );
  return body + ALPHABET[(31 - (sum % 31)) % 31]!;
}

function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * weights[index]!, 0);
}
