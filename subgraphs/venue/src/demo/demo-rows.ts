import { createDemoWorld, type DemoRows, type Federation } from './demo-world.js';
import { addGansu } from './gansu.js';
import { addGuangxi } from './guangxi.js';
import { addHuizhou } from './huizhou.js';
import { addJiangxi } from './jiangxi.js';
import { addOtherProvinces } from './other-provinces.js';
import { addRushan } from './rushan.js';

/**
 * The rows of the demo data, by table.
 * @param federations general federations of provinces, cities and counties, and of Rushan’s townships, by code
 * @throws when a division that the data counts on is missing
 */
export function demoRows(federations: readonly Federation[]): DemoRows {
  const world = createDemoWorld(federations);
  addJiangxi(world);
  addGansu(world);
  addGuangxi(world);
  addHuizhou(world);
  addOtherProvinces(world);
  addRushan(world);
  return world.rows;
}
