import type { SqlMigration } from '@gonghui/kit';

/** Code, name, short name and pinyin of the 34 divisions of the highest level (GB/T 2260). */
const provinces: readonly (readonly [string, string, string, string])[] = [
  ['110000', '北京市', '北京', 'beijingshi bjs'],
  ['120000', '天津市', '天津', 'tianjinshi tjs'],
  ['130000', '河北省', '河北', 'hebeisheng hbs'],
  ['140000', '山西省', '山西', 'shanxisheng sxs'],
  ['150000', '内蒙古自治区', '内蒙古', 'neimengguzizhiqu nmgzzq'],
  ['210000', '辽宁省', '辽宁', 'liaoningsheng lns'],
  ['220000', '吉林省', '吉林', 'jilinsheng jls'],
  ['230000', '黑龙江省', '黑龙江', 'heilongjiangsheng hljs'],
  ['310000', '上海市', '上海', 'shanghaishi shs'],
  ['320000', '江苏省', '江苏', 'jiangsusheng jss'],
  ['330000', '浙江省', '浙江', 'zhejiangsheng zjs'],
  ['340000', '安徽省', '安徽', 'anhuisheng ahs'],
  ['350000', '福建省', '福建', 'fujiansheng fjs'],
  ['360000', '江西省', '江西', 'jiangxisheng jxs'],
  ['370000', '山东省', '山东', 'shandongsheng sds'],
  ['410000', '河南省', '河南', 'henansheng hns'],
  ['420000', '湖北省', '湖北', 'hubeisheng hbs'],
  ['430000', '湖南省', '湖南', 'hunansheng hns'],
  ['440000', '广东省', '广东', 'guangdongsheng gds'],
  ['450000', '广西壮族自治区', '广西', 'guangxizhuangzuzizhiqu gxzzzzq'],
  ['460000', '海南省', '海南', 'hainansheng hns'],
  ['500000', '重庆市', '重庆', 'chongqingshi cqs'],
  ['510000', '四川省', '四川', 'sichuansheng scs'],
  ['520000', '贵州省', '贵州', 'guizhousheng gzs'],
  ['530000', '云南省', '云南', 'yunnansheng yns'],
  ['540000', '西藏自治区', '西藏', 'xizangzizhiqu xzzzq'],
  ['610000', '陕西省', '陕西', 'shanxisheng sxs'],
  ['620000', '甘肃省', '甘肃', 'gansusheng gss'],
  ['630000', '青海省', '青海', 'qinghaisheng qhs'],
  ['640000', '宁夏回族自治区', '宁夏', 'ningxiahuizuzizhiqu nxhzzzq'],
  ['650000', '新疆维吾尔自治区', '新疆', 'xinjiangweiwuerzizhiqu xjwwezzq'],
  ['710000', '台湾省', '台湾', 'taiwansheng tws'],
  ['810000', '香港特别行政区', '香港', 'xianggangtebiexingzhengqu xgtbxzq'],
  ['820000', '澳门特别行政区', '澳门', 'aomentebiexingzhengqu amtbxzq'],
];

/** Divisions of the country, with a federation or without; those below the provinces come with the register. */
export const division: SqlMigration = {
  name: '20261121_division',
  up: [
    `create table organization.division (
      code text not null,
      name text not null,
      short_name text null,
      pinyin text not null,
      level text not null,
      scheme text not null,
      parent_code text null,
      primary key (code)
    )`,
    `create index division_parent_code_index on organization.division (parent_code)`,
    `insert into organization.division (code, name, short_name, pinyin, level, scheme)
     values ${provinces.map((province) => `(${province.map((text) => `'${text}'`).join(', ')}, 'PROVINCE', 'GB2260')`).join(', ')}`,
    `alter table organization.division enable row level security`,
    `create policy everybody on organization.division for select using (true)`,
  ],
};
