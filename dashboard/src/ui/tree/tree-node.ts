/** One node of a tree whose branches are fetched when they are opened. */
export interface TreeNode {
  readonly id: string;
  readonly name: string;
  /** There may be nodes below; one that turns out to have none becomes a leaf. */
  readonly expandable: boolean;
  /** A short figure on the right. */
  readonly note?: string;
  /** The figure in full. */
  readonly noteTitle?: string;
}
