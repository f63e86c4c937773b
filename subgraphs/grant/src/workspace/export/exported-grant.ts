import type { ExportCell } from '@gonghui/kit';
import { maskAccount } from '../../case/payee-account.js';
import { Rating } from '../../evaluation/rating.js';
import { writePoints } from '../../evaluation/rules/rate-subjects.js';
import type { GrantStatus } from '../../case/grant-status.js';
import type { WorkerCategory } from '../../scheme/worker-category.js';
import type { SubjectKind } from '../../subject/subject-kind.js';

/** A grant as the export reads it. Amounts are fen as text. */
export interface ExportedGrant {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: GrantStatus;
  readonly year: number;
  readonly union_id: string;
  readonly union_name: string | null;
  readonly union_code: string | null;
  readonly scheme_code: string;
  readonly scheme_name: string;
  readonly funder_id: string;
  readonly funder_name: string | null;
  readonly subject_kind: SubjectKind | null;
  readonly payee_name: string;
  readonly payee_account: string;
  readonly declared_count: number | null;
  readonly worker_category: WorkerCategory | null;
  readonly rating: string | null;
  readonly points_hundredths: number | null;
  readonly applied_fen: string;
  readonly awarded_fen: string;
  readonly reserved_fen: string;
  readonly disbursed_fen: string;
  readonly returned_fen: string;
  readonly applied_on: string;
  readonly decided_on: string | null;
  readonly decision_number: string | null;
  readonly accepted_on: string | null;
  readonly closed_on: string | null;
  readonly open_flags: number;
}

/** Columns of `ExportedGrant`, over the tables of `EXPORT_FROM`. */
export const EXPORT_COLUMNS = `g.id, g.number, g.title, g.status, g.year, g.union_id, home.name as union_name, home.code as union_code,
  scheme.code as scheme_code, scheme.name as scheme_name, scheme.union_id as funder_id, funder.name as funder_name,
  g.subject_kind, g.payee_name, g.payee_account, g.declared_count, g.worker_category, coalesce(evaluated.rating, g.rating) as rating,
  coalesce(evaluated.points_hundredths, g.score * 100) as points_hundredths, g.applied_fen::text as applied_fen,
  g.awarded_fen::text as awarded_fen, g.reserved_fen::text as reserved_fen, g.disbursed_fen::text as disbursed_fen,
  g.returned_fen::text as returned_fen, g.applied_on::text as applied_on, g.decided_on::text as decided_on,
  g.decision_number, g.accepted_on::text as accepted_on, g.closed_on::text as closed_on, coalesce(flagged.flags, 0)::int as open_flags`;

/** Names come from what the organization publishes; a funder above the reader's scope has none there. */
export const EXPORT_FROM = `grants.grant_case g
  join grants.scheme scheme on scheme.id = g.scheme_id
  left join grants.evaluated_subject evaluated on evaluated.id = g.evaluated_subject_id
  left join reference.union_node home on home.id = g.union_id
  left join reference.union_node funder on funder.id = scheme.union_id
  left join (select case_id, count(*) as flags from grants.red_flag where status = 'OPEN' group by case_id) flagged
    on flagged.case_id = g.id`;

const STATUS: Readonly<Record<GrantStatus, string>> = {
  DRAFT: '草稿',
  SUBMITTED: '已申请',
  SENT_BACK: '已退回',
  CHECKED: '已初审',
  REVIEWED: '已复审',
  APPROVED: '已批准',
  RESERVED: '已预留',
  PAYING: '拨付中',
  PAID: '已拨付',
  ACCEPTED: '已验收',
  CLOSED: '已办结',
  REJECTED: '未批准',
  WITHDRAWN: '已撤回',
};

const SUBJECT: Readonly<Record<SubjectKind, string>> = {
  VENUE_PROJECT: '阵地建设项目',
  VENUE: '阵地',
  UNION: '工会',
  UNIT: '单位',
  COMPETITION: '竞赛',
  SCREENING_PROGRAMME: '筛查项目',
};

const WORKERS: Readonly<Record<WorkerCategory, string>> = {
  MIGRANT_WORKER: '农民工',
  NEW_FORM_WORKER: '新就业形态劳动者',
  HARDSHIP_WORKER: '困难职工',
  OTHER_WORKER: '其他职工',
};

/** Ratings of evaluations; old grants hold whatever the applicant stated. */
const RATING: Readonly<Record<string, string>> = {
  [Rating.EXCELLENT]: '优秀',
  [Rating.GOOD]: '良好',
  [Rating.QUALIFIED]: '合格',
  [Rating.UNQUALIFIED]: '不合格',
};

/** Columns of the table: title, and what stands in it. Accounts are masked: whole ones are read one by one, with a reason. */
export const TABLE: readonly (readonly [title: string, cell: (grant: ExportedGrant) => ExportCell])[] = [
  ['编号', (one) => one.number],
  ['补助项目', (one) => one.scheme_name],
  ['预算年度', (one) => one.year],
  ['申请单位', (one) => one.union_name],
  ['区划代码', (one) => one.union_code],
  ['名称', (one) => one.title],
  ['状态', (one) => STATUS[one.status]],
  ['对象类型', (one) => one.subject_kind && SUBJECT[one.subject_kind]],
  ['收款户名', (one) => one.payee_name],
  ['收款账号', (one) => maskAccount(one.payee_account)],
  ['申报数量', (one) => one.declared_count],
  ['面向职工', (one) => one.worker_category && WORKERS[one.worker_category]],
  ['考评结果', (one) => one.rating && (RATING[one.rating] ?? one.rating)],
  ['考评得分', (one) => (one.points_hundredths === null ? null : writePoints(one.points_hundredths))],
  ['申请金额（元）', (one) => BigInt(one.applied_fen)],
  ['批准金额（元）', (one) => BigInt(one.awarded_fen)],
  ['预留金额（元）', (one) => BigInt(one.reserved_fen)],
  ['拨付金额（元）', (one) => BigInt(one.disbursed_fen)],
  ['收回金额（元）', (one) => BigInt(one.returned_fen)],
  ['申请日期', (one) => one.applied_on],
  ['批准日期', (one) => one.decided_on],
  ['批准文号', (one) => one.decision_number],
  ['验收日期', (one) => one.accepted_on],
  ['办结日期', (one) => one.closed_on],
  ['未排除疑点', (one) => one.open_flags],
];
