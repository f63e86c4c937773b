import type { ImportColumn } from '@gonghui/kit';

/** Columns of an imported table of unions. */
export type UnionColumn =
  | 'name'
  | 'shortName'
  | 'code'
  | 'parent'
  | 'level'
  | 'kind'
  | 'foundedOn'
  | 'industry'
  | 'uscc'
  | 'isNewBusinessForm'
  | 'period'
  | 'members'
  | 'femaleMembers'
  | 'migrantMembers'
  | 'newFormMembers'
  | 'twoNewMembers';

/** The columns with their headings in Chinese and English. */
export const UNION_COLUMNS: readonly ImportColumn<UnionColumn>[] = [
  { key: 'name', headings: ['工会名称', '名称', '工会全称', 'name'], isRequired: true },
  { key: 'shortName', headings: ['简称', '工会简称', 'shortName'] },
  { key: 'code', headings: ['工会编码', '编码', '工会代码', '代码', 'code'] },
  {
    key: 'parent',
    headings: ['上级工会', '上级工会编码', '上级工会名称', '上级', 'parent', 'parentCode', 'parentName'],
  },
  { key: 'level', headings: ['级别', '层级', '工会级别', '工会层级', 'level'] },
  { key: 'kind', headings: ['类型', '工会类型', '工会类别', 'kind', 'type'], isRequired: true },
  {
    key: 'foundedOn',
    headings: ['成立日期', '建会日期', '成立时间', '建会时间', 'foundedOn', 'founded'],
    isRequired: true,
  },
  { key: 'industry', headings: ['行业代码', '行业', '所属行业', 'industry'] },
  { key: 'uscc', headings: ['统一社会信用代码', '信用代码', 'uscc', 'creditCode'] },
  { key: 'isNewBusinessForm', headings: ['是否新业态', '新业态', 'isNewBusinessForm', 'newBusinessForm'] },
  { key: 'period', headings: ['会员统计月份', '统计月份', '报表月份', 'period', 'month'] },
  { key: 'members', headings: ['会员数', '会员人数', '会员', 'members'] },
  { key: 'femaleMembers', headings: ['女会员数', '女会员', 'femaleMembers'] },
  { key: 'migrantMembers', headings: ['农民工会员数', '农民工会员', 'migrantMembers'] },
  { key: 'newFormMembers', headings: ['新就业形态会员数', '新就业形态会员', '新就业形态劳动者会员', 'newFormMembers'] },
  { key: 'twoNewMembers', headings: ['两新会员数', '两新会员', '两新组织会员', 'twoNewMembers'] },
];
