const DIGITS = [...'〇一二三四五六七八九'];

/**
 * A calendar date as a certificate writes it, e.g. 二〇二六年十一月二十一日.
 * @param date `yyyy-mm-dd`
 */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const digits = [...year].map((digit) => DIGITS[Number(digit)]).join('');
  return `${digits}年${count(Number(month))}月${count(Number(day))}日`;
}

/** A number from 1 to 99 as it is spoken. */
function count(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return ten + (ones === 0 ? '' : DIGITS[ones]!);
}
