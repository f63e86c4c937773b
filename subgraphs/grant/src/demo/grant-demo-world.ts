import { namePinyin } from '@gonghui/kit';
import { demoId } from '@gonghui/kit/demo';
import { hashBeneficiaryCode } from '../beneficiary/beneficiary-code.js';
import { hashAccount, maskAccount } from '../case/payee-account.js';
import type { SchemeKind } from '../scheme/scheme-kind.js';
import { writeTerms, type SchemeTerms } from '../scheme/scheme-terms.js';
import type { SubjectKind } from '../subject/subject-kind.js';
import type { UnionLevel } from '../trade-union/union-level.js';
import { addDemoEvaluation, type DemoEvaluated, type NewEvaluation } from './add-demo-evaluation.js';
import { addDemoGrant, type DemoDesk } from './add-demo-grant.js';
import {
  DEMO_TABLES,
  type AwardedProject,
  type DemoDonation,
  type DemoEntry,
  type DemoGoods,
  type DemoHousehold,
  type DemoLine,
  type DemoPerson,
  type DemoRow,
  type DemoPublication,
  type DemoScheme,
  type DemoStation,
  type DemoTable,
  type Federation,
  type NewGrant,
  type NewHousehold,
} from './demo-records.js';
import { accountNumber, placeName } from './demo-values.js';

/** Collects the rows of the demo data. */
export interface GrantDemoWorld {
  readonly rows: Readonly<Record<DemoTable, DemoRow[]>>;
  readonly entries: DemoEntry[];
  /** Written after the entries behind them. */
  readonly donations: DemoRow[];
  /** Written after the entries that paid what they spend. */
  readonly uses: DemoRow[];
  readonly projects: readonly AwardedProject[];
  /** The id of the service position of that name. @throws when the venues have none */
  position(name: string): string;
  readonly stations: readonly DemoStation[];
  readonly publications: readonly DemoPublication[];
  /** @throws when the register has no such federation */
  federation(code: string): Federation;
  /** Federations of a level whose code begins so, by code. */
  federations(prefix: string, level: UnionLevel): Federation[];
  /** The federation of that id, when the demo data may use it. */
  byId(id: string): Federation | undefined;
  addScheme(scheme: {
    readonly funder: Federation;
    readonly code: string;
    readonly name: string;
    readonly kind: SchemeKind;
    readonly subjectKind?: SubjectKind;
    readonly terms: SchemeTerms;
    readonly from: string;
    readonly source: string;
  }): DemoScheme;
  addHousehold(household: NewHousehold): DemoHousehold;
  addLine(scheme: DemoScheme, year: number, name: string, budgetFen: bigint, level?: UnionLevel): DemoLine;
  addEvaluation(evaluation: NewEvaluation): DemoEvaluated[];
  /** A line that holds what was raised on that day. */
  addDonationLine(scheme: DemoScheme, name: string, raisedOn: string, donations: readonly DemoDonation[]): DemoLine;
  addGrant(grant: NewGrant): void;
  addGoods(goods: DemoGoods): void;
}

/** Places whose staff has accounts in the demo. */
const PLACES: Readonly<Record<string, string>> = {
  '360000': 'jiangxi',
  '360100': 'nanchang',
  '360112': 'xinjian',
  '360113': 'honggutan',
};

/**
 * Starts a world.
 * @param positions ids of service positions by name
 * @param accounts ids of demo accounts by user name
 */
export function createGrantDemoWorld(
  federations: readonly Federation[],
  projects: readonly AwardedProject[],
  positions: ReadonlyMap<string, string>,
  stations: readonly DemoStation[],
  accounts: ReadonlyMap<string, string>,
): GrantDemoWorld {
  const byCode = new Map(federations.map((one) => [one.code, one]));
  const byId = new Map(federations.map((one) => [one.id, one]));
  const rows = Object.fromEntries(DEMO_TABLES.map((table) => [table, [] as DemoRow[]])) as Record<DemoTable, DemoRow[]>;
  const entries: DemoEntry[] = [];
  const publications: DemoPublication[] = [];
  const donations: DemoRow[] = [];
  const uses: DemoRow[] = [];
  const pinyins = new Map<string, string>();
  const numbers = new Map<string, number>();

  const pinyinOf = (text: string): string => {
    // Numbers would make every name another one; the name itself is searched for them.
    const name = text.replaceAll(/[\d（）]/g, '');
    let known = pinyins.get(name);
    if (known === undefined) pinyins.set(name, (known = namePinyin(name)));
    return known;
  };
  const personOf = (federation: Federation, role: string, name: string): DemoPerson => {
    const place = PLACES[federation.code];
    return {
      id: accounts.get(`${place}.${role}`) ?? demoId('grant person', `${federation.code} ${role}`),
      name: `${placeName(federation)}${name}`,
    };
  };
  const book: DemoDesk['book'] = (entry, who) => {
    const key = `${entry.kind} ${entry.line_id} ${entry.case_id} ${entry.payment_id} ${entry.booked_on}`;
    entries.push({ id: demoId('grant entry', key), actor: who.id, actor_name: who.name, ...entry });
  };

  const desk: DemoDesk = {
    rows,
    uses,
    personOf,
    pinyinOf,
    serialOf(scheme, year) {
      const serial = (numbers.get(`${scheme.code} ${year}`) ?? 0) + 1;
      numbers.set(`${scheme.code} ${year}`, serial);
      return serial;
    },
    book,
  };

  return {
    rows,
    entries,
    donations,
    uses,
    projects,
    position(name) {
      const id = positions.get(name);
      if (id === undefined) throw new Error(`the venues have no service position ${name}`);
      return id;
    },
    stations,
    publications,
    federation(code) {
      const found = byCode.get(code);
      if (!found) throw new Error(`the demo data has no federation with the code ${code}`);
      return found;
    },
    federations: (prefix, level) => federations.filter((one) => one.code.startsWith(prefix) && one.level === level),
    byId: (id) => byId.get(id),

    addScheme({ funder, code, name, kind, subjectKind, terms, from, source }) {
      const id = demoId('grant scheme', code);
      const versionId = demoId('grant version', `${code} 1`);
      rows.scheme.push({
        id,
        union_id: funder.id,
        code,
        name,
        pinyin: namePinyin(name),
        kind,
        subject_kind: subjectKind ?? null,
      });
      rows.scheme_version.push({
        id: versionId,
        scheme_id: id,
        union_id: funder.id,
        version: 1,
        status: 'PUBLISHED',
        effective_from: from,
        effective_to: null,
        terms: writeTerms(terms),
        source,
      });
      return { id, versionId, funder, code, terms };
    },

    addHousehold({ union, code, wallCode, monthlyIncomeFen, registeredOn, removedOn, ...household }) {
      const id = demoId('grant household', `${union.code} ${code}`);
      const account = accountNumber(union.code, code);
      rows.beneficiary.push({
        ...household,
        id,
        union_id: union.id,
        household_code: code,
        monthly_income_fen: monthlyIncomeFen.toString(),
        payee_account: account,
        payee_account_hash: hashAccount(account),
        registered_on: registeredOn,
        removed_on: removedOn ?? null,
        token_hash: wallCode ? hashBeneficiaryCode(wallCode) : null,
        token_issued_at: wallCode ? `${registeredOn}T10:00:00+08:00` : null,
      });
      const who = personOf(union, 'cadre', '申报员');
      rows.beneficiary_account.push({
        id: demoId('grant household account', `${union.code} ${code}`),
        beneficiary_id: id,
        union_id: union.id,
        account: maskAccount(account),
        reason: null,
        actor_id: who.id,
        actor_name: who.name,
        at: `${registeredOn}T09:00:00+08:00`,
      });
      return { id, code, account };
    },

    addLine(scheme, year, name, budgetFen, level) {
      const id = demoId('grant line', `${scheme.code} ${year} ${name}`);
      rows.budget_line.push({
        id,
        scheme_id: scheme.id,
        union_id: scheme.funder.id,
        year,
        level: level ?? null,
        name,
        funded_by: 'BUDGET',
      });
      book(
        {
          kind: 'BUDGET',
          line_id: id,
          case_id: null,
          payment_id: null,
          amount_fen: budgetFen.toString(),
          booked_on: `${year}-01-04`,
          note: `${year}年预算`,
        },
        personOf(scheme.funder, 'granter', '经办员'),
      );
      return { id, year };
    },

    addEvaluation: (evaluation) => addDemoEvaluation(desk, publications, evaluation),
    addDonationLine(scheme, name, raisedOn, given) {
      const year = Number(raisedOn.slice(0, 4));
      const id = demoId('grant line', `${scheme.code} ${year} ${name}`);
      const who = personOf(scheme.funder, 'granter', '经办员');
      rows.budget_line.push({
        id,
        scheme_id: scheme.id,
        union_id: scheme.funder.id,
        year,
        level: null,
        name,
        funded_by: 'DONATIONS',
      });
      given.forEach(([source, fen], index) => {
        const entryId = demoId('grant donation entry', `${id} ${index}`);
        entries.push({
          id: entryId,
          kind: 'BUDGET',
          line_id: id,
          case_id: null,
          payment_id: null,
          amount_fen: fen.toString(),
          booked_on: raisedOn,
          note: source,
          actor: who.id,
          actor_name: who.name,
        });
        donations.push({
          id: demoId('grant donation', `${id} ${index}`),
          union_id: scheme.funder.id,
          line_id: id,
          entry_id: entryId,
          source,
          amount_fen: fen.toString(),
          received_on: raisedOn,
          corrects_id: null,
          reason: null,
          actor_name: who.name,
          recorded_at: `${raisedOn}T10:00:00+08:00`,
        });
      });
      return { id, year };
    },

    addGrant: (grant) => addDemoGrant(desk, grant),

    addGoods({ union, on, kind, form, item, unit, quantity, valueFen, grant, ...goods }) {
      const who = personOf(union, 'cadre', '申报员');
      rows.goods_entry.push({
        id: demoId('goods entry', `${union.code} ${on} ${kind} ${item}`),
        number: rows.goods_entry.length + 1,
        union_id: union.id,
        kind,
        form,
        source: goods.source ?? null,
        item,
        unit,
        quantity,
        happened_on: on,
        value_fen: valueFen?.toString() ?? null,
        recipients: goods.recipients ?? null,
        recipient_group: goods.group ?? null,
        recipient_count: goods.count ?? null,
        occasion: goods.occasion ?? null,
        attendees: goods.attendees ?? null,
        case_id: grant === undefined ? null : demoId('grant case', grant),
        actor: who.id,
        actor_name: who.name,
        recorded_at: `${on}T10:00:00+08:00`,
      });
    },
  };
}
