export {
  coverUnits,
  organizationStandIn,
  plantTree,
  provinceTree,
  SMALL_TREE,
  unionId,
  type TreeRow,
} from '@gonghui/kit/testing';
