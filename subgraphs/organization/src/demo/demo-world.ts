import { demoId } from '@gonghui/kit/demo';
import { monthOf } from '@gonghui/kit';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { OfficerRole } from '../officer/union-officer.entity.js';
import type { MembershipCounts } from '../rules/check-membership.js';
import type { Qualifier } from '../rules/figure-agreement.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { UnionStatus } from '../trade-union/union-status.js';
import { UnitKind, type EnterpriseScale, type Ownership } from '../unit/unit.entity.js';
import { OWNERSHIPS, scaleOf, syntheticPerson, USCC_PREFIX, type Trade } from './synthetic-names.js';
import { syntheticUscc } from './synthetic-uscc.js';

/**
 * Since when a union of unknown age counts: the day the national federation was founded, so that no union can be older
 * than its parent.
 */
export const COUNTED_SINCE = '1925-05-01';

/** A row of `organization.trade_union`. */
export interface DemoUnion {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string | null;
  readonly name: string;
  /** The name in pieces that repeat, so that the pinyin of each is looked up once. */
  readonly pieces: readonly string[];
  readonly shortName: string | null;
  readonly level: UnionLevel;
  readonly kind: UnionKind;
  readonly status: UnionStatus;
  readonly foundedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly countedFrom: string;
  readonly isNewBusinessForm: boolean;
  readonly directlyAdministered: boolean;
  readonly industry: string | null;
  readonly uscc: string | null;
}

/** A row of `organization.division_code`. */
export interface DemoDivisionCode {
  readonly id: string;
  readonly unionId: string;
  readonly scheme: string;
  readonly code: string;
}

/** A row of `organization.unit`. */
export interface DemoUnit {
  readonly id: string;
  readonly name: string;
  /** See `DemoUnion`. */
  readonly pieces: readonly string[];
  readonly uscc: string | null;
  readonly kind: UnitKind;
  readonly industry: string;
  readonly scale: EnterpriseScale | null;
  readonly ownership: Ownership | null;
  readonly employees: number;
  readonly registeredInId: string;
}

/** A row of `organization.coverage`. */
export interface DemoCoverage {
  readonly id: string;
  readonly unionId: string;
  readonly unitId: string;
  readonly isPrimary: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A row of `organization.membership_return`. */
export interface DemoReturn extends MembershipCounts {
  readonly id: string;
  readonly unionId: string;
  readonly period: string;
  readonly until: string | null;
}

/** A row of `organization.union_officer`. */
export interface DemoOfficer {
  readonly id: string;
  readonly unionId: string;
  readonly name: string;
  readonly role: OfficerRole;
  readonly isFullTime: boolean;
  readonly termFrom: string;
}

/** A row of `organization.union_history_entry`. */
export interface DemoHistoryEntry {
  readonly id: string;
  readonly unionId: string;
  readonly kind: HistoryKind;
  readonly on: string;
  readonly onText: string | null;
  readonly title: string;
  readonly detail: string | null;
  readonly source: string | null;
}

/** A row of `organization.published_figure`. */
export interface DemoFigure {
  readonly id: string;
  readonly unionId: string;
  readonly indicator: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly asOf: string;
  readonly source: string;
  readonly systemId: string;
  readonly factId: string;
}

/** A union to add. What is left out is not known, or follows from the rest. */
export interface NewUnion {
  /** Null for the root alone. */
  readonly parent: DemoUnion | null;
  /** Unique; the id is derived from it. */
  readonly key: string;
  /** The name in pieces. */
  readonly name: readonly string[];
  readonly shortName?: string | null;
  readonly code?: string;
  readonly level?: UnionLevel;
  readonly kind: UnionKind;
  readonly foundedOn?: string;
  /** The founding time as its source words it, when it names no day. */
  readonly foundedText?: string;
  readonly source?: string;
  readonly dissolvedOn?: string;
  readonly isNewBusinessForm?: boolean;
  readonly industry?: string;
  readonly uscc?: string;
}

/** A unit to add. */
export interface NewUnit {
  /** Federation of the division where it is registered. */
  readonly registeredIn: DemoUnion;
  /** The name in pieces. */
  readonly name: readonly string[];
  readonly trade: Trade;
  readonly employees: number;
  readonly ownership?: Ownership;
  /** False for those that never had a credit code to show. */
  readonly hasUscc?: boolean;
}

/** Rows of the demo data, in the order in which they were added. */
export interface DemoRows {
  readonly unions: DemoUnion[];
  readonly divisionCodes: DemoDivisionCode[];
  readonly units: DemoUnit[];
  readonly coverages: DemoCoverage[];
  readonly returns: DemoReturn[];
  readonly officers: DemoOfficer[];
  readonly history: DemoHistoryEntry[];
  readonly figures: DemoFigure[];
}

/** The demo data while it is put together: what is there, and the rows that are still to be written. */
export interface DemoWorld {
  /** Hands over the rows added since the last time. */
  takeRows(): DemoRows;
  /** The federation or union with that code. @throws when there is none */
  union(code: string): DemoUnion;
  /** The union that this one belongs to. @throws for the root */
  parentOf(union: DemoUnion): DemoUnion;
  /** Unions directly below, in the order they were added. */
  below(parent: DemoUnion): readonly DemoUnion[];
  addUnion(union: NewUnion): DemoUnion;
  addUnit(unit: NewUnit): DemoUnit;
  /** A union covers a unit from a day on. */
  cover(union: DemoUnion, unit: DemoUnit, validFrom: string, options?: { isPrimary?: boolean; validTo?: string }): void;
  /** Membership returns of a union, one per month, oldest first; each holds until the next. */
  report(union: DemoUnion, ...returns: readonly (readonly [period: string, counts: MembershipCounts])[]): void;
  /** A made-up person in a post. */
  appoint(union: DemoUnion, role: OfficerRole, termFrom: string, isFullTime: boolean): void;
  /** A code that the division of a federation bears. */
  codeDivision(federation: DemoUnion, scheme: string, code: string): void;
  /** A figure that was printed about a union. */
  print(union: DemoUnion, figure: Omit<DemoFigure, 'id' | 'unionId'>): void;
  /** A line of a union's history. */
  chronicle(
    union: DemoUnion,
    entry: Omit<DemoHistoryEntry, 'id' | 'unionId' | 'onText' | 'detail'> & { onText?: string; detail?: string },
  ): void;
}

/** An empty world. */
export function createDemoWorld(): DemoWorld {
  let rows = noRows();
  let persons = 0;
  const byCode = new Map<string, DemoUnion>();
  const byId = new Map<string, DemoUnion>();
  const children = new Map<string, DemoUnion[]>();
  const serials = new Map<string, number>();

  const nextSerial = (prefix: string, division: string): number => {
    const serial = (serials.get(prefix + division) ?? 0) + 1;
    serials.set(prefix + division, serial);
    return serial;
  };

  const world: DemoWorld = {
    takeRows() {
      const taken = rows;
      rows = noRows();
      return taken;
    },
    union(code) {
      const found = byCode.get(code);
      if (!found) throw new Error(`the demo data has no union with the code ${code}`);
      return found;
    },
    parentOf(union) {
      const parent = union.parentId && byId.get(union.parentId);
      if (!parent) throw new Error(`${union.name} has no parent in the demo data`);
      return parent;
    },
    below: (parent) => children.get(parent.id) ?? [],
    addUnion(spec) {
      const level = spec.level ?? UnionLevel.GRASSROOTS;
      const union: DemoUnion = {
        id: demoId('union', spec.key),
        parentId: spec.parent?.id ?? null,
        code: spec.code ?? null,
        name: spec.name.join(''),
        pieces: spec.name,
        shortName: spec.shortName ?? null,
        level,
        kind: spec.kind,
        status: spec.dissolvedOn ? UnionStatus.DISSOLVED : UnionStatus.ACTIVE,
        foundedOn: spec.foundedOn ?? null,
        dissolvedOn: spec.dissolvedOn ?? null,
        countedFrom: spec.foundedOn ?? COUNTED_SINCE,
        isNewBusinessForm: spec.isNewBusinessForm ?? false,
        directlyAdministered: level === UnionLevel.GRASSROOTS && spec.parent?.level === UnionLevel.PROVINCIAL,
        industry: spec.industry ?? null,
        uscc: spec.uscc ?? null,
      };
      rows.unions.push(union);
      byId.set(union.id, union);
      if (union.code) byCode.set(union.code, union);
      if (union.parentId) {
        const siblings = children.get(union.parentId);
        if (siblings) siblings.push(union);
        else children.set(union.parentId, [union]);
      }
      if (spec.foundedOn)
        world.chronicle(union, {
          kind: HistoryKind.FOUNDED,
          on: spec.foundedOn,
          onText: spec.foundedText,
          title: `${union.name}成立`,
          source: spec.source ?? null,
        });
      if (spec.dissolvedOn)
        world.chronicle(union, {
          kind: HistoryKind.DISSOLVED,
          on: spec.dissolvedOn,
          title: `${union.name}撤销`,
          detail: '企业注销。',
          source: null,
        });
      return union;
    },
    addUnit({ registeredIn, name, trade, employees, ownership, hasUscc = true }) {
      const { kind } = trade;
      const division = registeredIn.code!.slice(0, 6);
      const serial = nextSerial(USCC_PREFIX[kind], division);
      const unit: DemoUnit = {
        id: demoId('unit', `${kind} ${division} ${serial}`),
        name: name.join(''),
        pieces: name,
        uscc: hasUscc ? syntheticUscc(USCC_PREFIX[kind], division, serial) : null,
        kind,
        industry: trade.industry,
        scale: kind === UnitKind.ENTERPRISE ? scaleOf(employees) : null,
        ownership: kind === UnitKind.ENTERPRISE ? (ownership ?? OWNERSHIPS[serial % OWNERSHIPS.length]!) : null,
        employees,
        registeredInId: registeredIn.id,
      };
      rows.units.push(unit);
      return unit;
    },
    cover(union, unit, validFrom, { isPrimary = true, validTo } = {}) {
      rows.coverages.push({
        id: demoId('coverage', `${union.id} ${unit.id}`),
        unionId: union.id,
        unitId: unit.id,
        isPrimary,
        validFrom,
        validTo: validTo ?? null,
      });
    },
    report(union, ...reported) {
      reported.forEach(([period, counts], index) => {
        const month = monthOf(period);
        rows.returns.push({
          id: demoId('return', `${union.id} ${month}`),
          unionId: union.id,
          period: month,
          until:
            index + 1 < reported.length
              ? monthOf(reported[index + 1]![0])
              : union.dissolvedOn && monthOf(union.dissolvedOn),
          ...counts,
        });
      });
    },
    appoint(union, role, termFrom, isFullTime) {
      rows.officers.push({
        id: demoId('officer', `${union.id} ${role} ${termFrom}`),
        unionId: union.id,
        name: syntheticPerson(persons++),
        role,
        isFullTime,
        termFrom,
      });
    },
    codeDivision(federation, scheme, code) {
      rows.divisionCodes.push({
        id: demoId('division code', `${scheme} ${code}`),
        unionId: federation.id,
        scheme,
        code,
      });
    },
    print(union, figure) {
      rows.figures.push({ id: demoId('figure', `${union.id} ${figure.factId}`), unionId: union.id, ...figure });
    },
    chronicle(union, { kind, on, onText, title, detail, source }) {
      rows.history.push({
        id: demoId('history', `${union.id} ${kind} ${on} ${title}`),
        unionId: union.id,
        kind,
        on,
        onText: onText ?? null,
        title,
        detail: detail ?? null,
        source,
      });
    },
  };
  return world;
}

function noRows(): DemoRows {
  return {
    unions: [],
    divisionCodes: [],
    units: [],
    coverages: [],
    returns: [],
    officers: [],
    history: [],
    figures: [],
  };
}
