import { RedFlagKey } from '../red-flag-key.js';
import { Severity } from '../severity.js';

/** Facts of a flag, as a rule found them: amounts in fen, counts, days. */
export type Evidence = Readonly<Record<string, string | number | null>>;

/** Numbers that a rule compares with. */
export type Parameters = Readonly<Record<string, number>>;

/** Editions of the rules after the first: as the migrations wrote them, whatever versions auditors wrote between. */
export type Edition = 2 | 3;

/** A number of a rule: what it is unless a version says otherwise, and what it may be. */
export interface ParameterRange {
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** The edition of the rules that brought it; those before are without it, so that what an old version meant stays. */
  readonly since?: Edition;
}

/** Text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A rule: what it looks for, how much it weighs, and how it explains itself. */
export interface RedFlagDefinition {
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** Why this subject was flagged. */
  readonly explain: (evidence: Evidence, parameters: Parameters) => Bilingual;
}

const { LOW, MEDIUM, HIGH } = Severity;

/** Shares are ten thousandths. */
const share = (standard: number): ParameterRange => ({ standard, least: 1, most: 10_000 });
/** 1 when the rule does so, 0 when not; versions from before it do not. */
const switchSince = (since: Edition): ParameterRange => ({ standard: 1, least: 0, most: 1, since });
const days = (standard: number): ParameterRange => ({ standard, least: 1, most: 3_650 });

/** Yuan as people write them, from fen. */
function yuan(fen: string | number | null | undefined): string {
  const digits = String(fen ?? 0).padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}

/** The item that a flag is about, before its explanation; nothing when it is about the whole grant. */
const ofItem = (item: string | number | null | undefined): Bilingual =>
  item == null ? { zh: '', en: '' } : { zh: `申请明细“${item}”：`, en: `Item “${item}”: ` };

/** Which awards are looked at, where not all of them are. */
function purposeOf(isSamePurpose: boolean, isAcross: boolean, fromYuan: number | undefined): Bilingual {
  if (!isSamePurpose) return { zh: '', en: '' };
  if (!isAcross) return { zh: '用途相同的，', en: ', for the same purpose,' };
  const from = yuan(`${fromYuan}00`).replace('.00', '');
  return {
    zh: `用途相同（或不同用途而每笔达到${from}元）的，`,
    en: `, for the same purpose (or for another, of ${from} yuan and more each),`,
  };
}

const percent = (basisPoints: number | undefined): string => `${(basisPoints ?? 0) / 100}%`;

/** Every rule. Keys never change; thresholds do, by versions of `red_flag_rule`. Design: thresholds are configuration. */
export const RED_FLAGS: Readonly<Record<RedFlagKey, RedFlagDefinition>> = {
  [RedFlagKey.JUST_UNDER_CAP]: {
    severity: LOW,
    title: { zh: '金额略低于上限', en: 'Just under a cap' },
    parameters: { shareBasisPoints: share(9_500), perItem: switchSince(2) },
    explain: ({ amountFen, capFen, item }, { shareBasisPoints }) => ({
      zh: `${ofItem(item).zh}金额${yuan(amountFen)}元，达到上限${yuan(capFen)}元的${percent(shareBasisPoints)}以上而未达上限。`,
      en: `${ofItem(item).en}${yuan(amountFen)} yuan is at least ${percent(shareBasisPoints)} of the cap of ${yuan(capFen)} yuan, and below it.`,
    }),
  },
  [RedFlagKey.REPEATED_AWARD]: {
    severity: MEDIUM,
    title: { zh: '短期内重复获得', en: 'Several awards within a window' },
    parameters: {
      windowDays: days(365),
      others: { standard: 1, least: 1, most: 100 },
      acrossSchemes: switchSince(2),
      samePurpose: switchSince(3),
      acrossYuan: { standard: 1_000_000, least: 0, most: 1_000_000_000, since: 3 },
    },
    explain: ({ others, sameSubject, sameAccount }, { windowDays, acrossSchemes, samePurpose, acrossYuan }) => {
      const { zh, en } = purposeOf(samePurpose === 1, acrossSchemes === 1, acrossYuan);
      return {
        zh: `${acrossSchemes === 1 ? '不论哪个项目' : '同一项目下'}，${zh}${windowDays}天内另有${others}笔批给同一对象（${sameSubject}笔）或同一账户（${sameAccount}笔）。`,
        en: `Under ${acrossSchemes === 1 ? 'any' : 'the same'} scheme${en} ${others} further awards within ${windowDays} days went to the same subject (${sameSubject}) or the same account (${sameAccount}).`,
      };
    },
  },
  [RedFlagKey.PAYEE_NOT_AWARDEE]: {
    severity: HIGH,
    title: { zh: '收款人与获批对象不一致', en: 'Payee is not the awardee' },
    parameters: {},
    explain: ({ payee, awardee, account, awardedAccount }) => ({
      zh: `款项付给“${payee}”（账户${account}），获批收款人为“${awardee}”（账户${awardedAccount}）。`,
      en: `Paid to “${payee}” (account ${account}); awarded to “${awardee}” (account ${awardedAccount}).`,
    }),
  },
  [RedFlagKey.PAID_BEFORE_DECISION]: {
    severity: HIGH,
    title: { zh: '先付后批', en: 'Paid before the decision' },
    parameters: {},
    explain: ({ paidOn, decidedOn }) => ({
      zh: `${paidOn}拨付，${decidedOn === null ? '尚无审批决定' : `${decidedOn}才作出审批决定`}。`,
      en: `Paid on ${paidOn}; ${decidedOn === null ? 'there is no decision' : `decided only on ${decidedOn}`}.`,
    }),
  },
  [RedFlagKey.PAID_OVER_AWARD]: {
    severity: HIGH,
    title: { zh: '超批准金额拨付', en: 'Paid more than awarded' },
    parameters: {},
    explain: ({ paidFen, awardedFen }) => ({
      zh: `已付${yuan(paidFen)}元，批准${yuan(awardedFen)}元。`,
      en: `${yuan(paidFen)} yuan were paid, ${yuan(awardedFen)} yuan awarded.`,
    }),
  },
  [RedFlagKey.YEAR_END_BUNCHING]: {
    severity: MEDIUM,
    title: { zh: '年末突击花钱', en: 'Year-end bunching' },
    parameters: { shareBasisPoints: share(5_000), payments: { standard: 5, least: 1, most: 10_000 } },
    explain: ({ decemberFen, yearFen, payments }, { shareBasisPoints }) => ({
      zh: `全年拨付${yuan(yearFen)}元，其中12月${yuan(decemberFen)}元（${payments}笔），占比达到${percent(shareBasisPoints)}。`,
      en: `Of ${yuan(yearFen)} yuan of the year ${yuan(decemberFen)} were paid in December (${payments} payments): ${percent(shareBasisPoints)} or more.`,
    }),
  },
  [RedFlagKey.MORE_THAN_STAFF]: {
    severity: HIGH,
    title: { zh: '受益人数超过职工人数', en: 'More beneficiaries than staff' },
    parameters: { shareBasisPoints: { standard: 10_000, least: 1, most: 100_000 } },
    explain: ({ declared, staff }, { shareBasisPoints }) => ({
      zh: `申报${declared}人，超过所覆盖单位职工${staff}人的${percent(shareBasisPoints)}。`,
      en: `${declared} declared, more than ${percent(shareBasisPoints)} of the ${staff} employees of the units covered.`,
    }),
  },
  [RedFlagKey.SHARED_ACCOUNT]: {
    severity: HIGH,
    title: { zh: '多家申请单位共用账户', en: 'One account for several applicants' },
    parameters: { applicants: { standard: 2, least: 2, most: 1_000 } },
    explain: ({ applicants, account }) => ({
      zh: `账户${account}被${applicants}家申请单位使用。`,
      en: `Account ${account} is used by ${applicants} applicants.`,
    }),
  },
  [RedFlagKey.MISSING_ACCEPTANCE]: {
    severity: MEDIUM,
    title: { zh: '拨付后长期未验收', en: 'Missing acceptance' },
    parameters: { days: days(180) },
    explain: ({ paidOn }, { days: limit }) => ({
      zh: `${paidOn}付清，超过${limit}天未验收。`,
      en: `Paid in full on ${paidOn}; not accepted more than ${limit} days later.`,
    }),
  },
  [RedFlagKey.SPLIT_APPLICATIONS]: {
    severity: HIGH,
    title: { zh: '拆分申报规避上限', en: 'Split applications' },
    parameters: { windowDays: days(180), perItem: switchSince(2) },
    explain: ({ applications, totalFen, capFen, item }, { windowDays }) => ({
      zh: `${ofItem(item).zh}${windowDays}天内同一单位为同一对象或账户申报${applications}笔，每笔不超过上限，合计${yuan(totalFen)}元，超过上限${yuan(capFen)}元。`,
      en: `${ofItem(item).en}Within ${windowDays} days one applicant asked ${applications} times for one subject or account: none above the cap of ${yuan(capFen)} yuan, together ${yuan(totalFen)}.`,
    }),
  },
};

/** The numbers that a rule has by itself. */
export function standardParameters(key: RedFlagKey): Parameters {
  return Object.fromEntries(Object.entries(RED_FLAGS[key].parameters).map(([name, { standard }]) => [name, standard]));
}

/** Those of its first version, without what came later. */
export function firstParameters(key: RedFlagKey): Parameters {
  return parametersSince(key, undefined);
}

/** What came with a later edition. */
export function laterParameters(key: RedFlagKey, edition: Edition): Parameters {
  return parametersSince(key, edition);
}

function parametersSince(key: RedFlagKey, edition: Edition | undefined): Parameters {
  const entries = Object.entries(RED_FLAGS[key].parameters).filter(([, { since }]) => since === edition);
  return Object.fromEntries(entries.map(([name, { standard }]) => [name, standard]));
}

/** Why a new version's numbers are refused; null when they are fine. All must be given, and no others. */
export function checkParameters(key: RedFlagKey, parameters: Readonly<Record<string, unknown>>): string | null {
  const ranges = RED_FLAGS[key].parameters;
  const unknown = Object.keys(parameters).find((name) => !Object.hasOwn(ranges, name));
  if (unknown !== undefined) return `The rule ${key} has no parameter "${unknown}".`;
  for (const [name, { least, most }] of Object.entries(ranges)) {
    const value = parameters[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      return `"${name}" must be a whole number from ${least} to ${most}.`;
  }
  return null;
}
