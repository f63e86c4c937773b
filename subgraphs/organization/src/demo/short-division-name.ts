/** Peoples as they stand in the names of autonomous divisions. */
const PEOPLES =
  '蒙古族|回族|藏族|维吾尔|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|达斡尔|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|怒族|普米族|鄂温克族|裕固族|保安族|独龙族|各族|蒙古';

const AUTONOMOUS = new RegExp(`^(?!内蒙古)(.+?)(?:${PEOPLES})+自治[区州县旗]$`);
const NAMED_AFTER_PEOPLE = new RegExp(`^(${PEOPLES})自治[区州县旗]$`);

/**
 * The name of a province, city or county as tables and charts show it: 江西, 临夏, 东湖; what would be left with one
 * character stays whole (东区, 黟县).
 */
export function shortDivisionName(name: string): string {
  const people = NAMED_AFTER_PEOPLE.exec(name);
  if (people) return people[1]!.replace(/族$/, '');
  const autonomous = AUTONOMOUS.exec(name);
  if (autonomous) return autonomous[1]!;
  const short = name.replace(/(自治区|自治州|自治县|自治旗|地区|林区|[省市县盟旗]|(?<!新)区)$/, '');
  return [...short].length >= 2 ? short : name;
}
