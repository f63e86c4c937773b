import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { badInput } from './bad-input.js';
import { isCalendarDate } from './calendar-date.js';

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw badInput('A Date is written yyyy-mm-dd and must exist, e.g. "2021-05-24".');
}

/** Calendar date `yyyy-mm-dd`; in code a string, because a date is not a moment. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date, yyyy-mm-dd, in Asia/Shanghai.',
  serialize: (value) => parseDate(value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** A moment, ISO 8601 with offset. */
export const DateTimeScalar = GraphQLDateTime;

/**
 * Yuan from fen.
 * @param fen integer number of fen
 * @returns decimal string with two places, e.g. `80500000.00`
 */
export function formatYuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Fen from a decimal string of yuan with at most two places. @throws GraphQLError `BAD_USER_INPUT` */
export function parseYuan(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,2})?$/.test(value)) {
    const [yuan, fraction = ''] = value.replace('-', '').split('.');
    const fen = BigInt(yuan!) * 100n + BigInt(fraction.padEnd(2, '0'));
    return value.startsWith('-') ? -fen : fen;
  }
  throw badInput('Money is a string of yuan with at most two decimal places, e.g. "3500000.00".');
}

/** Money: integer fen in code and database, a decimal string of yuan in GraphQL, never a float. */
export const MoneyScalar = new GraphQLScalarType<bigint, string>({
  name: 'Money',
  description: 'Amount of money in yuan (CNY) as a decimal string with two places, e.g. "80500000.00".',
  serialize: (value) => formatYuan(BigInt(value as bigint | string | number)),
  parseValue: parseYuan,
  parseLiteral: (node) => parseYuan(node.kind === Kind.STRING ? node.value : undefined),
});

/** Any JSON value; only for records whose shape is not ours to fix, such as the audit trail's before and after. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
});
