/** One provincial-level unit on the schematic grid. */
export interface ChinaTile {
  /** First two digits of its GB/T 2260 code. */
  readonly code: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly english: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The 34 provincial-level units, each one square near its neighbours. The grid is schematic and states no boundary.
 * Codes and names: GB/T 2260.
 */
export const chinaTiles: readonly ChinaTile[] = [
  { code: '23', abbreviation: '黑', name: '黑龙江', english: 'Heilongjiang', row: 0, column: 8 },
  { code: '15', abbreviation: '蒙', name: '内蒙古', english: 'Inner Mongolia', row: 1, column: 5 },
  { code: '22', abbreviation: '吉', name: '吉林', english: 'Jilin', row: 1, column: 8 },
  { code: '65', abbreviation: '新', name: '新疆', english: 'Xinjiang', row: 2, column: 0 },
  { code: '62', abbreviation: '甘', name: '甘肃', english: 'Gansu', row: 2, column: 2 },
  { code: '64', abbreviation: '宁', name: '宁夏', english: 'Ningxia', row: 2, column: 3 },
  { code: '14', abbreviation: '晋', name: '山西', english: 'Shanxi', row: 2, column: 4 },
  { code: '13', abbreviation: '冀', name: '河北', english: 'Hebei', row: 2, column: 5 },
  { code: '11', abbreviation: '京', name: '北京', english: 'Beijing', row: 2, column: 6 },
  { code: '12', abbreviation: '津', name: '天津', english: 'Tianjin', row: 2, column: 7 },
  { code: '21', abbreviation: '辽', name: '辽宁', english: 'Liaoning', row: 2, column: 8 },
  { code: '54', abbreviation: '藏', name: '西藏', english: 'Xizang', row: 3, column: 0 },
  { code: '63', abbreviation: '青', name: '青海', english: 'Qinghai', row: 3, column: 2 },
  { code: '61', abbreviation: '陕', name: '陕西', english: 'Shaanxi', row: 3, column: 3 },
  { code: '41', abbreviation: '豫', name: '河南', english: 'Henan', row: 3, column: 4 },
  { code: '37', abbreviation: '鲁', name: '山东', english: 'Shandong', row: 3, column: 5 },
  { code: '51', abbreviation: '川', name: '四川', english: 'Sichuan', row: 4, column: 2 },
  { code: '50', abbreviation: '渝', name: '重庆', english: 'Chongqing', row: 4, column: 3 },
  { code: '42', abbreviation: '鄂', name: '湖北', english: 'Hubei', row: 4, column: 4 },
  { code: '34', abbreviation: '皖', name: '安徽', english: 'Anhui', row: 4, column: 5 },
  { code: '32', abbreviation: '苏', name: '江苏', english: 'Jiangsu', row: 4, column: 6 },
  { code: '31', abbreviation: '沪', name: '上海', english: 'Shanghai', row: 4, column: 7 },
  { code: '53', abbreviation: '滇', name: '云南', english: 'Yunnan', row: 5, column: 2 },
  { code: '52', abbreviation: '黔', name: '贵州', english: 'Guizhou', row: 5, column: 3 },
  { code: '43', abbreviation: '湘', name: '湖南', english: 'Hunan', row: 5, column: 4 },
  { code: '36', abbreviation: '赣', name: '江西', english: 'Jiangxi', row: 5, column: 5 },
  { code: '33', abbreviation: '浙', name: '浙江', english: 'Zhejiang', row: 5, column: 6 },
  { code: '45', abbreviation: '桂', name: '广西', english: 'Guangxi', row: 6, column: 3 },
  { code: '44', abbreviation: '粤', name: '广东', english: 'Guangdong', row: 6, column: 4 },
  { code: '35', abbreviation: '闽', name: '福建', english: 'Fujian', row: 6, column: 5 },
  { code: '71', abbreviation: '台', name: '台湾', english: 'Taiwan', row: 6, column: 7 },
  { code: '46', abbreviation: '琼', name: '海南', english: 'Hainan', row: 7, column: 3 },
  { code: '82', abbreviation: '澳', name: '澳门', english: 'Macao', row: 7, column: 4 },
  { code: '81', abbreviation: '港', name: '香港', english: 'Hong Kong', row: 7, column: 5 },
];

/** The nearest tile in a direction, preferring the same row or column; the tile itself at the edge. */
export function neighbourTile(from: ChinaTile, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'): ChinaTile {
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  const sign = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  const distance = (tile: ChinaTile) => {
    const along = (vertical ? tile.row - from.row : tile.column - from.column) * sign;
    const across = Math.abs(vertical ? tile.column - from.column : tile.row - from.row);
    return along <= 0 ? Infinity : along + across * 3;
  };
  return chinaTiles.reduce((best, tile) => (distance(tile) < distance(best) ? tile : best), from);
}

/** Bounds of `steps` classes with about equally many values each, for shading; ascending, `steps - 1` of them. */
export function quantileBounds(values: readonly number[], steps: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds: number[] = [];
  for (let step = 1; step < steps; step++) {
    const value = sorted[Math.floor((step / steps) * sorted.length)];
    if (value !== undefined) bounds.push(value);
  }
  return bounds;
}
