import { useText } from './use-text';
import type { Locale } from './i18n';

const timeZone = 'Asia/Shanghai';

/** Figures, money and dates as the reader writes them. */
export interface Format {
  /** 712541 → 712,541 */
  integer(value: number): string;
  /** 191704700 → 1.92亿 (192M in English) */
  compact(value: number): string;
  /** 0.8731 → 87.3%; 0.0% and 100.0% are none and all to the fen: what only rounds to them is <0.1% and >99.9%. */
  percent(share: number): string;
  /** 0.031 → +3.1%; what only rounds to nothing keeps its sign. */
  signedPercent(share: number): string;
  /** A rate that was laid down, with every digit of its ten thousandths: 0.8725 → 87.25% */
  rate(share: number): string;
  /** 1234 → +1,234 */
  signedInteger(value: number): string;
  /** A decimal string of yuan, such as `80500000.00` → ¥80,500,000.00; never through a float. */
  money(yuan: string): string;
  /** A calendar date or a moment → 2026/11/21 */
  date(value: string | Date): string;
  /** A calendar date → 2026年11月 (Nov 2026) */
  month(value: string): string;
  /** A calendar date → 26-11, for axes */
  shortMonth(value: string): string;
  /** A moment → 2026/11/21 09:30 */
  dateTime(value: string | Date): string;
  /** 75 seconds → 1分15秒 (1 min 15 sec) */
  duration(seconds: number): string;
  /** Sorts names as a reader of the language expects. */
  compare(a: string, b: string): number;
}

/** Half of the last digit that a share is printed with. */
const halfOfLast = 0.0005;

const formats = new Map<Locale, Format>();

/** Formatters of the current language. Intl objects are made once per language: table cells call these by the thousand. */
export function useFormat(): Format {
  const { locale } = useText();
  const current = () => formatOf(locale.value);
  return {
    integer: (value) => current().integer(value),
    compact: (value) => current().compact(value),
    percent: (share) => current().percent(share),
    signedPercent: (share) => current().signedPercent(share),
    rate: (share) => current().rate(share),
    signedInteger: (value) => current().signedInteger(value),
    money: (yuan) => current().money(yuan),
    date: (value) => current().date(value),
    month: (value) => current().month(value),
    shortMonth: (value) => current().shortMonth(value),
    dateTime: (value) => current().dateTime(value),
    duration: (seconds) => current().duration(seconds),
    compare: (a, b) => current().compare(a, b),
  };
}

/** Formatters of one language. */
export function formatOf(locale: Locale): Format {
  let format = formats.get(locale);
  if (!format) {
    format = makeFormat(locale);
    formats.set(locale, format);
  }
  return format;
}

function makeFormat(locale: Locale): Format {
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  const oneDecimal = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const percent = new Intl.NumberFormat(locale, oneDecimal);
  const signedPercent = new Intl.NumberFormat(locale, { ...oneDecimal, signDisplay: 'always' });
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const signedInteger = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const longMonth = locale === 'en' ? 'short' : '2-digit';
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: longMonth, day: '2-digit', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: longMonth,
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const month = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    timeZone,
  });
  const unit = (name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: locale === 'en' ? 'short' : 'long' });
  const units = { hour: unit('hour'), minute: unit('minute'), second: unit('second') };
  const collator = new Intl.Collator(locale, { numeric: true });

  return {
    integer: (value) => integer.format(value),
    compact: (value) => compact.format(value),
    percent(share) {
      if (share > 0 && share < halfOfLast) return `<${percent.format(2 * halfOfLast)}`;
      if (share < 1 && share >= 1 - halfOfLast) return `>${percent.format(1 - 2 * halfOfLast)}`;
      if (share > 1 && share < 1 + halfOfLast) return `>${percent.format(1)}`;
      return percent.format(share);
    },
    signedPercent: (share) => (share === 0 ? percent : signedPercent).format(share),
    rate: (share) => rate.format(share),
    signedInteger: (value) => signedInteger.format(value),
    money: (yuan) => money.format(yuan as Intl.StringNumericLiteral),
    date: (value) => date.format(toDate(value)),
    month: (value) => month.format(toDate(value)),
    shortMonth: (value) => value.slice(2, 7),
    dateTime: (value) => dateTime.format(toDate(value)),
    duration(seconds) {
      const whole = Math.max(0, Math.ceil(seconds));
      const parts = [
        { value: Math.floor(whole / 3600), format: units.hour },
        { value: Math.floor((whole % 3600) / 60), format: units.minute },
        { value: whole % 60, format: units.second },
      ].filter(({ value }) => value > 0);
      const shown = parts.length > 0 ? parts : [{ value: 0, format: units.second }];
      return shown.map(({ value, format }) => format.format(value)).join(locale === 'en' ? ' ' : '');
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

/** A calendar date has no zone: it is noon in Shanghai, so that no conversion moves it to a neighbouring day. */
function toDate(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+08:00` : value);
}
