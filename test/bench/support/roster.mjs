const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const HEADER = '姓名,身份证号,上次妇科检查,上次宫颈癌检查,上次乳腺癌检查';
const day = (n) => new Date(Date.UTC(2021, 0, 1 + (n % 1_700))).toISOString().slice(0, 10);

/** An identity number that nobody bears: region 999999 exists nowhere. A wrong one fails its check digit. */
function identity(n, isWrong) {
  const born = new Date(Date.UTC(1960, 0, 1 + Math.floor(n / 500))).toISOString().slice(0, 10).replaceAll('-', '');
  const digits = `999999${born}${String((n % 500) * 2).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0) + (isWrong ? 1 : 0);
  return digits + '10X98765432'[sum % 11];
}

/** A roster as a CSV file in Base64: so many women with three past examinations each, so many of them with a wrong number. */
export function roster(rows, errors) {
  const every = errors > 0 ? Math.floor(rows / errors) : 0;
  const lines = Array.from({ length: rows }, (_, n) => {
    const isWrong = every > 0 && n % every === 0 && n / every < errors;
    return `受检者甲,${identity(n, isWrong)},${day(n)},${day(n + 400)},${day(n + 800)}`;
  });
  return Buffer.from([HEADER, ...lines].join('\n')).toString('base64');
}
